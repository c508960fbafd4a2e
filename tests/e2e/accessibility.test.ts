import { accessibility } from './accessibility/accessibility';
import { goldenTrees } from './accessibility/golden-trees';
import { termsForScreenReaders } from './accessibility/terms-for-screen-readers';
import { useStage } from './steps/stage/stage';

/** What screen readers get, and what axe-core finds. */
const stage = useStage();
termsForScreenReaders(stage);
accessibility(stage);
goldenTrees(stage);
