import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start';
import cardStyles from '../src/content/features/glossary/card/term-card.css?inline';
import { GLOSSARY } from '../src/post/cards';
import { POST_GUIDE } from '../src/post/guide';

export default defineBackground({ type: 'module', main: () => startBackground(POST_GUIDE, GLOSSARY, cardStyles) });
