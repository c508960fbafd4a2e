import fc from 'fast-check';
import { inWindow, pick, type Command } from './commands';
import { wordsIn } from './ledger';
import type { Model } from './model';
import type { ModelWindow } from './model-window';

const where = { at: fc.nat(2), which: fc.nat(5), haste: fc.constantFrom('calm', 'calm', 'hurried') } as const;

/** More words in a field make a counterexample no clearer. */
const MOST_WORDS = 6;

/** Changes a text as a hand does: goes on, begins anew, takes the last word or all of them away. */
export const typing: fc.Arbitrary<Command> = fc
  .record({ ...where, how: fc.constantFrom('go on', 'go on', 'go on', 'begin anew', 'cut', 'clear') })
  .map(({ at, which, haste, how }) =>
    inWindow(at, `${how} in field ${which}`, haste, hasField, (window, model) => {
      const field = fieldOf(window, which);
      if (field) type(model, window, field, how);
    }),
  );

/** Edits a row from its beginning to its end. */
export const editing: fc.Arbitrary<Command> = fc
  .record({ ...where, row: fc.nat(2), how: fc.constantFrom('go on', 'begin anew') })
  .map(({ at, row, haste, how }) =>
    inWindow(
      at,
      `edit row ${row}, ${how}`,
      haste,
      (window) => window.buttons('수정').length > 0,
      async (window, model) => {
        pick(window.buttons('수정'), row)?.click();
        await model.time.untilIdle();
        const field = window.fields().at(-1);
        if (field) type(model, window, field, how);
        if (haste === 'calm') await model.time.untilIdle();
        pick(window.buttons('완료'), 0)?.click();
      },
    ),
  );

/** A syllable that is begun and not ended: nothing may be written into the field meanwhile. */
export const composing: fc.Arbitrary<Command> = fc.record(where).map(({ at, which, haste }) =>
  inWindow(at, `begin or end composing in field ${which}`, haste, hasField, (window, model) => {
    const field = fieldOf(window, which);
    if (!field) return;
    const isOver = window.composing.has(field);
    if (isOver) window.composing.delete(field);
    else window.composing.add(field);
    field.dispatchEvent(new CompositionEvent(isOver ? 'compositionend' : 'compositionstart', { bubbles: true }));
    if (!isOver) type(model, window, field, 'go on');
  }),
);

/** Presses one of these buttons, by its name; one that asks first is pressed until it is sure. */
export function pressing(...names: readonly string[]): fc.Arbitrary<Command> {
  const named = (window: ModelWindow): readonly (readonly HTMLButtonElement[])[] =>
    names.map((name) => window.buttons(name)).filter((buttons) => buttons.length > 0);
  return fc.record({ ...where, row: fc.nat(2) }).map(({ at, which, row, haste }) =>
    inWindow(
      at,
      `press ${names.join(' or ')} (${which}, ${row})`,
      haste,
      (window) => named(window).length > 0,
      (window, model) => {
        const button = pick(pick(named(window), which) ?? [], row);
        model.trace.push(`${window.name}: ${button?.getAttribute('aria-label') ?? button?.textContent ?? ''}`);
        if (button?.closest('.confirm') === null) button.click();
        else if (button) return confirm(model, button);
        return undefined;
      },
    ),
  );
}

async function confirm({ time, ledger }: Model, button: HTMLButtonElement): Promise<void> {
  const block = button.closest('.confirm');
  if (!button.matches('.final')) {
    button.click();
    await time.untilIdle();
  }
  const sure = block?.querySelector<HTMLButtonElement>('.final');
  // What could not be stored is let go of for good.
  const offered = sure?.closest('.offer li')?.querySelector('.note-body')?.textContent ?? '';
  ledger.takeBack(wordsIn(offered));
  sure?.click();
}

/** The key goes to every open window, as each is in the same document. */
export const undoKey: fc.Arbitrary<Command> = fc.record(where).map(({ at, haste }) =>
  inWindow(
    at,
    'press Ctrl+Z',
    haste,
    () => true,
    () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }));
    },
  ),
);

/** Rather the row that is edited than the field above the list. */
function fieldOf(window: ModelWindow, which: number): HTMLTextAreaElement | undefined {
  return which < 2 ? window.fields()[0] : window.fields().at(-1);
}

function hasField(window: ModelWindow): boolean {
  return window.fields().length > 0;
}

function type({ ledger, newWord, trace }: Model, window: ModelWindow, field: HTMLTextAreaElement, how: string): void {
  window.look();
  const before = wordsIn(field.value);
  const after = [
    ...(how === 'begin anew' || how === 'clear' || before.length >= MOST_WORDS ? [] : how === 'cut' ? before.slice(0, -1) : before),
    ...(how === 'cut' || how === 'clear' ? [] : [newWord()]),
  ];
  ledger.takeBack(before.filter((word) => !after.includes(word)));
  ledger.type(after.filter((word) => !before.includes(word)));
  trace.push(`${window.name}: "${before.join(' ')}" becomes "${after.join(' ')}"`);
  const text = after.join(' ');
  // Several keys in a row, each sent before the one before it is answered, as a syllable is typed.
  for (const unfinished of isSlow(text) ? [] : [text.slice(0, -2), text.slice(0, -1)]) window.type(field, unfinished);
  window.type(field, text);
}

/** Half of the texts. */
function isSlow(text: string): boolean {
  return text.length < 3 || Number(text.at(-2)) % 2 === 0;
}
