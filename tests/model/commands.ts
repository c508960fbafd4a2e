import type fc from 'fast-check';
import type { Model } from './model';
import type { ModelWindow } from './model-window';

export type Command = fc.AsyncCommand<Model, Model>;

/** How soon the next command comes: at once, with everything still under way, or when it is quiet. */
export type Haste = 'hurried' | 'calm';

/** A command that is left out where it is not possible. */
export function command(
  name: string,
  haste: Haste,
  isPossible: (model: Model) => boolean,
  act: (model: Model) => Promise<void> | void,
): Command {
  return {
    check: isPossible,
    run: async (model) => {
      await act(model);
      if (haste === 'calm') await model.quiet();
    },
    toString: () => (haste === 'hurried' ? `${name}…` : name),
  };
}

/** A command in an open window. */
export function inWindow(
  at: number,
  name: string,
  haste: Haste,
  isPossible: (window: ModelWindow) => boolean,
  act: (window: ModelWindow, model: Model) => Promise<void> | void,
): Command {
  const windowIn = ({ windows }: Model): ModelWindow | null => windows[at] ?? null;
  return command(
    `${name} in ${at}`,
    haste,
    (model) => {
      const window = windowIn(model);
      return window !== null && isPossible(window);
    },
    (model) => {
      const window = windowIn(model);
      return window === null ? undefined : act(window, model);
    },
  );
}

/** One of several, whatever the number. */
export function pick<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % items.length];
}
