import { contents } from './contents/contents';
import { layoutShift } from './contents/layout-shift';
import { readingPosition } from './contents/reading-position';
import { sessionBars } from './contents/session-bars';
import { useStage } from './steps/stage';

/** What stands beside and in the article: the contents and the session bars. */
const stage = useStage();
contents(stage);
readingPosition(stage);
sessionBars(stage);
layoutShift(stage);
