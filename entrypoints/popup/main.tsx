import '../../assets/tokens.css';
import '../../src/ui/popup.css';
import '../../src/ui/controls.css';
import '../../src/ui/access.css';
import '../../src/ui/notes.css';
import '../../src/ui/tags.css';
import '../../src/ui/export.css';
import '../../src/ui/sessions.css';
import '../../src/ui/views.css';
import '../../src/ui/glossary.css';
import { browserWorld } from '../../src/ui/browser-world';
import { mountPopup } from '../../src/ui/popup';

const root = document.querySelector<HTMLElement>('#app');
if (root) mountPopup(root, browserWorld(document), new AbortController().signal);
