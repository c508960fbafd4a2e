import { glossary } from './terms/glossary';
import { pageGrounds } from './terms/page-grounds';
import { pageLeftAsFound } from './terms/page-left-as-found';
import { paintedMarks } from './terms/painted-marks';
import { pressAreas } from './terms/press-areas';
import { termCardActions } from './terms/term-card-actions';
import { termCardPosition } from './terms/term-card-position';
import { termCardRoom } from './terms/term-card-room';
import { termCardSheet } from './terms/term-card-sheet';
import { termCards } from './terms/term-cards';
import { termDrawings } from './terms/term-drawings';
import { useStage } from './steps/stage/stage';

/** The marks on terms, painted on whatever page, and the cards that explain terms. */
const stage = useStage();
glossary(stage);
paintedMarks(stage);
pageGrounds(stage);
pageLeftAsFound(stage);
termCards(stage);
termCardActions(stage);
termCardPosition(stage);
termCardSheet(stage);
termCardRoom(stage);
termDrawings(stage);
pressAreas(stage);
