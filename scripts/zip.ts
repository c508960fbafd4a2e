import { zipFor } from './build';

/** Packs for both stores, in a folder of its own beside the unpacked builds. */
const FOLDER = '.output/store';

process.exitCode = (await zipFor('chrome', FOLDER)) && (await zipFor('firefox', FOLDER)) ? 0 : 1;
