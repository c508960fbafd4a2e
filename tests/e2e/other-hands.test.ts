import { forgedEvents } from './other-hands/forged-events';
import { otherHands } from './other-hands/other-hands';
import { pageFlood } from './other-hands/page-flood';
import { repeatedText } from './other-hands/repeated-text';
import { useStage } from './steps/stage/stage';

/** Pages and tools that change the article, or ask for too much. */
const stage = useStage();
otherHands(stage);
forgedEvents(stage);
pageFlood(stage);
repeatedText(stage);
