import '../../assets/tokens.css';
import '../../src/ui/app/window.css';
import '../../src/ui/shared/controls.css';
import '../../src/ui/welcome/welcome.css';
import { readerLanguage } from '../../src/platform/language';
import { listCommands } from '../../src/platform/toolbar/commands';
import { mountWelcome } from '../../src/ui/welcome/welcome';
import { POST_GUIDE } from '../../src/post/guide';

const root = document.querySelector<HTMLElement>('#app');
if (root) mountWelcome(root, { post: POST_GUIDE, language: readerLanguage(), listCommands });
