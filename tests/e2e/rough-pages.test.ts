import { forgedEvents } from './rough-pages/forged-events';
import { hostileStyle } from './rough-pages/hostile-style';
import { namedFields } from './rough-pages/named-fields';
import { otherHands } from './rough-pages/other-hands';
import { pageFlood } from './rough-pages/page-flood';
import { pagePolicy } from './rough-pages/page-policy';
import { repeatedText } from './rough-pages/repeated-text';
import { roughPages } from './rough-pages/rough-pages';
import { stretchedControls } from './rough-pages/stretched-controls';
import { strictPolicy } from './rough-pages/strict-policy';
import { useStage } from './steps/stage/stage';

/** What the browser refuses to pages with a policy, and what rough pages throw: said on the consoles on purpose. */
const PROVOKED = /This document requires 'Trusted|Content[- ]Security[- ]Policy|made by nobody but the page/i;

/** Pages that do what no page should, ours among them; pages and tools that change the article, or ask for too much. */
const stage = useStage({ provoked: PROVOKED });
pagePolicy(stage);
roughPages(stage);
stretchedControls(stage);
otherHands(stage);
forgedEvents(stage);
pageFlood(stage);
repeatedText(stage);
hostileStyle(stage);
strictPolicy(stage);
namedFields(stage);
