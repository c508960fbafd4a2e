import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CountedTag } from './choices';

/** The reader's tags in all notes but this one, counted when they are asked for. */
export type KnownTags = (exceptNote: string) => readonly CountedTag[];

const Known = createContext<KnownTags>(() => []);

export const KnownTagsProvider = Known.Provider;

export function useKnownTags(): KnownTags {
  return useContext(Known);
}
