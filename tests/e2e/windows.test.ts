import { useStage } from './steps/stage/stage';
import { following } from './windows/following';
import { threeWindows } from './windows/three-windows';

/** Popup, side panel and notes page: one app in three sizes. */
const stage = useStage();
following(stage);
threeWindows(stage);
