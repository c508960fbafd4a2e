import { pressAreas } from './term-cards/press-areas';
import { termCardActions } from './term-cards/term-card-actions';
import { termCardPosition } from './term-cards/term-card-position';
import { termCardRoom } from './term-cards/term-card-room';
import { termCardSheet } from './term-cards/term-card-sheet';
import { termCards } from './term-cards/term-cards';
import { useStage } from './steps/stage/stage';

/** The cards that explain terms. */
const stage = useStage();
termCards(stage);
termCardActions(stage);
termCardPosition(stage);
termCardSheet(stage);
termCardRoom(stage);
pressAreas(stage);
