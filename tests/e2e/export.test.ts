import { exportToMarkdown } from './export/export';
import { importFiles } from './export/import';
import { offers } from './export/offers';
import { passageLanding } from './export/passage-landing';
import { useStage } from './steps/stage/stage';

/** Notes that leave the extension, and notes that are offered back. */
const stage = useStage();
exportToMarkdown(stage);
passageLanding(stage);
importFiles(stage);
offers(stage);
