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
import { POST_GUIDE } from '../../src/post/guide';

const loadGlossary = async () => (await import('../../src/post/cards')).GLOSSARY;

const root = document.querySelector<HTMLElement>('#app');
if (root) mountPopup(root, browserWorld(document, POST_GUIDE, loadGlossary), new AbortController().signal);
