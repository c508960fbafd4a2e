import type { BackupExtras } from '../../domain/annotations/extras';
import type { FileFacts, ImportPreview } from '../../domain/import/preview';

/** What a backup holds besides notes, in the order in which it is offered. */
export const EXTRAS = ['settings', 'marks', 'positions'] as const;
export type Extra = (typeof EXTRAS)[number];

export function extrasIn({ settings, watched, positions }: FileFacts): readonly Extra[] {
  const isHeld = { settings: settings !== null, marks: watched.length > 0, positions: positions.length > 0 };
  return EXTRAS.filter((extra) => isHeld[extra]);
}

/** Those that are taken where the reader chose nothing: all where no note is here yet, so that a new profile gets everything back. */
export function firstExtras({ file, plan }: ImportPreview): ReadonlySet<Extra> {
  const isNewHere = plan.every(({ kind }) => kind === 'new' || kind === 'unreadable');
  return new Set(isNewHere ? extrasIn(file) : []);
}

/** The request that applies the chosen ones. */
export function chosenExtras({ settings, watched, positions }: FileFacts, chosen: ReadonlySet<Extra>): BackupExtras {
  return {
    ...(chosen.has('settings') && settings !== null ? { settings } : {}),
    ...(chosen.has('marks') ? { marks: watched } : {}),
    ...(chosen.has('positions') ? { positions } : {}),
  };
}
