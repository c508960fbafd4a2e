import '../../assets/tokens.css';
import '../../src/ui/app/window.css';
import '../../src/ui/shared/controls.css';
import '../../src/ui/shared/colours.css';
import '../../src/ui/options/options.css';
import { browserPorts } from '../../src/ui/app/browser-ports';
import { tellFailures } from '../../src/ui/app/window-failures';
import { mountOptions } from '../../src/ui/options/options';
import { POST_GUIDE } from '../../src/post/guide';

tellFailures('options');

const loadGlossary = async () => (await import('../../src/post/cards')).GLOSSARY;

const root = document.querySelector<HTMLElement>('#app');
// A page in a tab, as the notes page is: what it reports is of the post's tab that was looked at last.
if (root) mountOptions(root, await browserPorts(document, POST_GUIDE, loadGlossary, 'notes-page'), new AbortController().signal);
