import { composition } from './notes/composition';
import { exportToMarkdown } from './notes/export';
import { importFiles } from './notes/import';
import { longNote } from './notes/long-note';
import { newerText } from './notes/newer-text';
import { notes } from './notes/notes';
import { offers } from './notes/offers';
import { pageProcess } from './notes/page-process';
import { passageLanding } from './notes/passage-landing';
import { twoTexts } from './notes/two-texts';
import { twoWindows } from './notes/two-windows';
import { unknownSections } from './notes/unknown-sections';
import { useStage } from './steps/stage/stage';

/** Writing notes; notes that leave the extension, and notes that are offered back. */
const stage = useStage();
notes(stage);
pageProcess(stage);
composition(stage);
twoWindows(stage);
twoTexts(stage);
newerText(stage);
longNote(stage);
unknownSections(stage);
exportToMarkdown(stage);
passageLanding(stage);
importFiles(stage);
offers(stage);
