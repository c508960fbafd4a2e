import '../../assets/tokens.css';
import '../../src/ui/app/window.css';
import '../../src/ui/shared/controls.css';
import '../../src/ui/shared/colours.css';
import '../../src/ui/welcome/welcome.css';
import { tellFailures } from '../../src/ui/app/window-failures';
import { languageOf } from '../../src/domain/settings';
import { browserLanguage } from '../../src/platform/language';
import { listCommands } from '../../src/platform/toolbar/commands';
import { loadSettings } from '../../src/storage/settings';
import { mountWelcome } from '../../src/ui/welcome/welcome';
import { POST_GUIDE } from '../../src/post/guide';
import { WELCOME_SCENES } from '../../src/post/welcome-scene';

tellFailures('welcome');

const root = document.querySelector<HTMLElement>('#app');
const language = await loadSettings().then((settings) => languageOf(settings, browserLanguage()), browserLanguage);
if (root) mountWelcome(root, { post: POST_GUIDE, shown: WELCOME_SCENES[language], language, listCommands });
