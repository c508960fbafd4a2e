import type { Drawing } from '../../domain/drawing';
import { ARC } from './arc';
import { CACHE } from './cache';
import { CONTAINER } from './container';
import { DENOISING } from './denoising';
import { LITTLEBIRD } from './littlebird';
import { MICRO_FRONTENDS } from './micro-frontends';
import { ODQA } from './odqa';
import { STATE_MANAGEMENT } from './state-management';
import { TEXT2SQL } from './text2sql';
import { VIRTUAL_DOM } from './virtual-dom';

/** The terms that a picture explains better than words alone. */
const DRAWINGS: ReadonlyMap<string, Drawing> = new Map([
  ['text2sql', TEXT2SQL],
  ['denoising', DENOISING],
  ['odqa', ODQA],
  ['littlebird', LITTLEBIRD],
  ['arc', ARC],
  ['cache', CACHE],
  ['virtual-dom', VIRTUAL_DOM],
  ['state-management', STATE_MANAGEMENT],
  ['micro-frontends', MICRO_FRONTENDS],
  ['container', CONTAINER],
]);

/** The drawing of a term, or null where words are enough. */
export function drawingOf(id: string): Drawing | null {
  return DRAWINGS.get(id) ?? null;
}
