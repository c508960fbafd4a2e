import { useStage } from './steps/stage/stage';
import { following } from './windows/following';
import { threeWindows } from './windows/three-windows';
import { toolbar } from './windows/toolbar';
import { touch } from './windows/touch';
import { twentyTasks } from './windows/twenty-tasks';

/** Popup, side panel and notes page: one app in three sizes; and the button in the toolbar. */
const stage = useStage();
following(stage);
threeWindows(stage);
toolbar(stage);
twentyTasks(stage);
touch(stage);
