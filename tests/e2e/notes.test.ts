import { composition } from './notes/composition';
import { longNote } from './notes/long-note';
import { newerText } from './notes/newer-text';
import { notes } from './notes/notes';
import { pageProcess } from './notes/page-process';
import { twoTexts } from './notes/two-texts';
import { twoWindows } from './notes/two-windows';
import { unknownSections } from './notes/unknown-sections';
import { useStage } from './steps/stage/stage';

/** Writing notes. */
const stage = useStage();
notes(stage);
pageProcess(stage);
composition(stage);
twoWindows(stage);
twoTexts(stage);
newerText(stage);
longNote(stage);
unknownSections(stage);
