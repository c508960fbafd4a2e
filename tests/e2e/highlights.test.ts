import { highlights } from './highlights/highlights';
import { manyHighlights } from './highlights/many-highlights';
import { missingPassages } from './highlights/missing-passages';
import { menuAndShortcut } from './highlights/menu-and-shortcut';
import { selectionButton } from './highlights/selection-button';
import { silentTab } from './highlights/silent-tab';
import { useStage } from './steps/stage/stage';

/** Passages that carry a note. */
const stage = useStage();
highlights(stage);
selectionButton(stage);
menuAndShortcut(stage);
manyHighlights(stage);
silentTab(stage);
missingPassages(stage);
