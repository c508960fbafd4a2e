import { endurance } from './switch-and-update/endurance';
import { firstRun } from './switch-and-update/first-run';
import { settingsAtOnce } from './switch-and-update/settings-at-once';
import { switchedOff } from './switch-and-update/switch';
import { update } from './switch-and-update/update';
import { useStage } from './steps/stage/stage';

/** The companion off, on and anew. */
const stage = useStage();
switchedOff(stage);
settingsAtOnce(stage);
endurance(stage);
update(stage);
firstRun(stage);
