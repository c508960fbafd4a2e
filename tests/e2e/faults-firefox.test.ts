import { makeAll } from './all-faults';

makeAll('firefox');
