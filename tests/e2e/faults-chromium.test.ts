import { makeAll } from './all-faults';

makeAll('chromium');
