import { useStage } from './steps/stage/stage';
import { following } from './windows/following';
import { glossaryView } from './windows/glossary-view';
import { noteSearch } from './windows/note-search';
import { popup } from './windows/popup';
import { popupByKeys } from './windows/popup-by-keys';
import { sessionsView } from './windows/sessions-view';
import { threeWindows } from './windows/three-windows';
import { toolbar } from './windows/toolbar';
import { touch } from './windows/touch';
import { twentyTasks } from './windows/twenty-tasks';

/** Popup, side panel and notes page: one app in three sizes, with its three views; and the button in the toolbar. */
const stage = useStage();
popup(stage);
popupByKeys(stage);
sessionsView(stage);
glossaryView(stage);
noteSearch(stage);
following(stage);
threeWindows(stage);
toolbar(stage);
twentyTasks(stage);
touch(stage);
