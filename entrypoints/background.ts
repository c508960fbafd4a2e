import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start';
import { GLOSSARY } from '../src/post/cards';
import { POST_FACTS } from '../src/post/facts';

export default defineBackground({ type: 'module', main: () => startBackground(POST_FACTS, GLOSSARY) });
