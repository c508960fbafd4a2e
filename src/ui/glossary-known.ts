import { useRef } from 'preact/hooks';
import { withKnownTerms, type Settings } from '../domain/settings';
import type { PopupWorld } from './popup-world';

export interface KnownTerms {
  /** Ids; `null` until they are loaded. */
  readonly ids: readonly string[] | null;
  readonly mark: (ids: readonly string[], isKnown: boolean) => void;
}

/** The terms that the reader knows. Changes come one after the other, each based on what is stored by then. */
export function useKnownTerms(world: PopupWorld, settings: Settings | null): KnownTerms {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const change = async (ids: readonly string[], isKnown: boolean): Promise<void> => {
    const { knownTerms } = await world.loadSettings();
    await world.changeSettings({ knownTerms: withKnownTerms(knownTerms, ids, isKnown) });
  };
  return {
    ids: settings?.knownTerms ?? null,
    mark: (ids, isKnown) => {
      // One that failed takes no later one along.
      last.current = last.current.catch(() => undefined).then(() => change(ids, isKnown));
    },
  };
}
