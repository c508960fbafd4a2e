import { playAll } from './all-scenarios';

playAll('chromium');
