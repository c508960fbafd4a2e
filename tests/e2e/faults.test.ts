import { brokenOff } from './faults/broken-off';
import { earlierVersion } from './faults/earlier-version';
import { failuresKept, PROVOKED_FAILURE } from './faults/failures-kept';
import { lostDatabase } from './faults/lost-database';
import { manyHands } from './faults/many-hands';
import { useStage } from './steps/stage/stage';

/** Notes that cannot be lost: what is stored survives what happens to browser and profile. */
const stage = useStage({
  // The first is Chromium's own, of a background that was starting when its browser was killed.
  provoked: new RegExp(`^background: javascript Failed to load the script unexpectedly$|${PROVOKED_FAILURE.source}`, 'i'),
});
lostDatabase(stage);
brokenOff(stage);
manyHands(stage);
earlierVersion(stage);
failuresKept(stage);
