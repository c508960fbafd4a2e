import { describe } from 'vitest';
import type { BrowserName } from '../browser/browser';
import { brokenOff } from './faults/broken-off';
import { earlierVersion } from './faults/earlier-version';
import { fullDisk } from './faults/full-disk';
import { lostDatabase } from './faults/lost-database';
import { manyHands } from './faults/many-hands';
import { movedFolder } from './faults/moved-folder';
import { privateWindows } from './faults/private-windows';
import { useStage } from './steps/stage';

const FAULTS = [lostDatabase, brokenOff, manyHands, earlierVersion];

/** Makes every fault in one browser, on a profile of its own. */
export function makeAll(name: BrowserName): void {
  describe(`notes that cannot be lost, in ${name}`, () => {
    const stage = useStage(name);
    for (const make of FAULTS) make(stage);
    fullDisk(name);
    if (name === 'chromium') movedFolder();
    else privateWindows();
  });
}
