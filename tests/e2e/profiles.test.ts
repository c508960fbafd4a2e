import { inject } from 'vitest';
import { demo } from './profiles/demo';
import { fullDisk } from './profiles/full-disk';
import { movedFolder } from './profiles/moved-folder';
import { twoProfiles } from './profiles/two-profiles';
import { privateWindows } from './profiles/private-windows';

/** Browsers with a profile of a special kind, one launched for each. */
demo();
fullDisk();
twoProfiles();
if (inject('browserName') === 'chromium') movedFolder();
else privateWindows();
