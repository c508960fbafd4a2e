import { accessibility } from './accessibility/accessibility';
import { goldenTrees } from './accessibility/golden-trees';
import { termsForEars } from './accessibility/terms-for-ears';
import { useStage } from './steps/stage/stage';

/** What screen readers get, and what axe-core finds. */
const stage = useStage();
termsForEars(stage);
accessibility(stage);
goldenTrees(stage);
