import '../../assets/tokens.css';
import '../../src/ui/app/window.css';
import '../../src/ui/shared/controls.css';
import '../../src/ui/page-status/access.css';
import '../../src/ui/notes/notes.css';
import '../../src/ui/notes/tags/tags.css';
import '../../src/ui/notes/export/export.css';
import '../../src/ui/sessions/sessions.css';
import '../../src/ui/app/views.css';
import '../../src/ui/glossary/glossary.css';
import { browserPorts } from '../../src/ui/app/browser-ports';
import { windowKindOf } from '../../src/platform/windows/window-kind';
import { tellFailures } from '../../src/ui/app/window-failures';
import { mountPopup } from '../../src/ui/app/popup';
import { POST_GUIDE } from '../../src/post/guide';

tellFailures(windowKindOf(document));

const loadGlossary = async () => (await import('../../src/post/cards')).GLOSSARY;

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  const ports = await browserPorts(document, POST_GUIDE, loadGlossary, windowKindOf(document));
  mountPopup(root, ports, new AbortController().signal);
}
