import { contents } from './contents-and-moving/contents';
import { eightTasks } from './contents-and-moving/eight-tasks';
import { folding } from './contents-and-moving/folding';
import { contentsSheet } from './contents-and-moving/contents-sheet';
import { jumps } from './contents-and-moving/jumps';
import { layoutShift } from './contents-and-moving/layout-shift';
import { moving } from './contents-and-moving/moving';
import { prerendering } from './contents-and-moving/prerendering';
import { readingPosition } from './contents-and-moving/reading-position';
import { sessionBars } from './contents-and-moving/session-bars';
import { textSize } from './contents-and-moving/text-size';
import { useStage } from './steps/stage/stage';

/** The contents beside the article, the bars in it, and moving in the post. */
const stage = useStage();
contents(stage);
folding(stage);
contentsSheet(stage);
readingPosition(stage);
sessionBars(stage);
textSize(stage);
layoutShift(stage);
moving(stage);
jumps(stage);
prerendering(stage);
eightTasks(stage);
