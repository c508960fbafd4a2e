import { glossaryView } from './popup/glossary-view';
import { noteSearch } from './popup/note-search';
import { popup } from './popup/popup';
import { popupByKeys } from './popup/popup-by-keys';
import { sessionsView } from './popup/sessions-view';
import { useStage } from './steps/stage/stage';

/** The popup and its three views. */
const stage = useStage();
popup(stage);
popupByKeys(stage);
sessionsView(stage);
glossaryView(stage);
noteSearch(stage);
