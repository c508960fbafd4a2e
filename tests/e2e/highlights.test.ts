import { highlights } from './highlights/highlights';
import { manyHighlights } from './highlights/many-highlights';
import { missingPassages } from './highlights/missing-passages';
import { menuAndShortcut } from './highlights/menu-and-shortcut';
import { figures } from './highlights/figures';
import { selectionBar } from './highlights/selection-bar';
import { selectionBarOnPhones } from './highlights/selection-bar-on-phones';
import { silentTab } from './highlights/silent-tab';
import { useStage } from './steps/stage/stage';

/** Passages that carry a note. */
const stage = useStage();
highlights(stage);
selectionBar(stage);
selectionBarOnPhones(stage);
figures(stage);
menuAndShortcut(stage);
manyHighlights(stage);
silentTab(stage);
missingPassages(stage);
