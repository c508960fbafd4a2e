import { glossary } from './term-marks/glossary';
import { pageGrounds } from './term-marks/page-grounds';
import { pageLeftAsFound } from './term-marks/page-left-as-found';
import { paintedMarks } from './term-marks/painted-marks';
import { termDrawings } from './term-marks/term-drawings';
import { useStage } from './steps/stage/stage';

/** The marks on terms, painted on whatever page. */
const stage = useStage();
glossary(stage);
paintedMarks(stage);
pageGrounds(stage);
pageLeftAsFound(stage);
termDrawings(stage);
