import { browserPorts } from '../../src/ui/app/browser-ports';
import { windowKindOf } from '../../src/platform/windows/window-kind';
import { POST_GUIDE } from '../../src/post/guide';

const loadGlossary = async () => (await import('../../src/post/cards')).GLOSSARY;

/** A window begins to read here. This is a script of its own, and a small one: the browser compiles the other one meanwhile. */
export const READING = browserPorts(document, POST_GUIDE, loadGlossary, windowKindOf(document));
