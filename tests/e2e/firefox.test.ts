import { playAll } from './all-scenarios';

playAll('firefox');
