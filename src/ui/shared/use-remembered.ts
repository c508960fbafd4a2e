import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MAX_REMEMBERED, type Remembered } from '../../domain/last-window';
import type { WindowPort } from './window-port';

/** What a window shows, for the next one to go on from. */
export interface WindowMemory {
  /** What the last window left under this name, or `undefined`. */
  readonly left: (name: string) => string | undefined;
  /** Remembers a value; the empty string forgets it. */
  readonly remember: (name: string, value: string) => void;
  /** Everything that is remembered now. */
  readonly all: () => Remembered;
  /** Sends what has not been sent yet. */
  readonly flush: () => void;
}

/** Pause after a change before it is sent, in milliseconds: a search is typed letter by letter. */
const PAUSE_MS = 400;

/** The memory of a window; it begins with what the last one left. */
export function createWindowMemory({ left, remember }: Pick<WindowPort, 'left' | 'remember'>): WindowMemory {
  let remembered: Remembered = left;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    remember(remembered);
  };
  return {
    left: (name) => left[name],
    remember: (name, given) => {
      // A value that is too long would make the background refuse all the others, too.
      const value = given.length > MAX_REMEMBERED ? '' : given;
      if ((remembered[name] ?? '') === value) return;
      const { [name]: _, ...others } = remembered;
      remembered = value === '' ? others : { ...others, [name]: value };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    all: () => remembered,
    flush,
  };
}

const Memory = createContext<WindowMemory>({ left: () => undefined, remember: () => {}, all: () => ({}), flush: () => {} });

export const WindowMemoryProvider = Memory.Provider;

export function useMemory(): WindowMemory {
  return useContext(Memory);
}

/** A string of state with which the next window begins, e.g. the view that is shown. `name` is one of the window's own. */
export function useRemembered(name: string, first: string): readonly [value: string, set: (value: string) => void] {
  const memory = useMemory();
  const [value, setValue] = useState(() => memory.left(name) ?? first);
  const set = (next: string): void => {
    setValue(next);
    memory.remember(name, next);
  };
  return [value, set];
}
