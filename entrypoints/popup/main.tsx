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
import { windowKindOf } from '../../src/platform/windows/window-kind';
import { mountPopup } from '../../src/ui/app/popup';
import { postponeFirstEffects } from '../../src/ui/app/first-effects';
import { tellFailures } from '../../src/ui/app/window-failures';
import { READING } from './reading';

tellFailures(windowKindOf(document));
postponeFirstEffects();

const root = document.querySelector<HTMLElement>('#app');
// A failed reading rejects here, too, so that it is told.
if (root) mountPopup(root, await READING, new AbortController().signal);
