import fc from 'fast-check';
import { PASSAGES } from './beginning';
import { command, type Command } from './commands';
import type { Model } from './model';
import { inAny, storedWords, unsavedWords } from './reachable';

const haste = fc.constantFrom('calm', 'hurried');

/** Opens a window, or closes it in the middle of whatever it does. */
export const windows: fc.Arbitrary<Command> = fc
  .record({ at: fc.nat(2), haste, isOpening: fc.constantFrom(true, true, false) })
  .map(({ at, haste, isOpening }) =>
    isOpening
      ? command(
          'open a window',
          'calm',
          ({ windows: all }) => all.includes(null),
          (model) => model.open(model.windows.indexOf(null)),
        )
      : command(
          `close ${at}`,
          haste,
          (model) => model.windows[at] !== null,
          (model) => {
            model.close(at);
            // The browser tells the background, which wakes for it.
            void model.browser
              .background()
              .windowClosed()
              .catch(() => {});
          },
        ),
  );

export const passing: fc.Arbitrary<Command> = fc.constantFrom(200, 1_100, 2_500, 11_000).map((milliseconds) =>
  command(
    `${milliseconds} ms pass`,
    'calm',
    () => true,
    ({ time }) => time.pass(milliseconds),
  ),
);

/** What a reader does in a page: selects a passage, and highlights it. */
export const page: fc.Arbitrary<Command> = fc
  .record({ passage: fc.constantFrom(...PASSAGES, null), haste, isHighlighted: fc.boolean() })
  .map(({ passage, haste, isHighlighted }) =>
    command(
      `${isHighlighted ? 'highlight' : 'select'} ${passage?.target.quote.exact ?? 'nothing'}`,
      haste,
      () => true,
      ({ browser }) => {
        browser.tab.selected = passage;
        const sender = { fromThisExtension: true, isExtensionPage: false, tabId: 1 };
        if (!isHighlighted || passage === null) return;
        const request = { ...passage, colour: 'yellow', opens: true };
        void browser.background().answer({ type: 'highlight/create', request }, sender);
      },
    ),
  );

/** The background is stopped, with an answer under way or not. */
export const stopping: fc.Arbitrary<Command> = haste.map((haste) =>
  command(
    'stop the background',
    haste,
    () => true,
    async (model) => {
      // What it had taken over for the copy is gone with it.
      model.isCopyBehind = true;
      model.stopBackground();
      if (!model.isDatabaseOlder) return;
      // Two faults at once: the copy is not told how the older database went on, and takes it for its own.
      const left = inAny(await storedWords(model), unsavedWords(model));
      model.ledger.excuse((id, word) => !left.hasIn(id, word));
    },
  ),
);

/** Something of the browser begins or ends to refuse. */
export const refusing: fc.Arbitrary<Command> = fc
  .constantFrom<readonly [string, (model: Model) => void]>(
    ['the disk is full', ({ browser }) => (browser.failing = 'storage-full')],
    ['the disk fails', ({ browser }) => (browser.failing = 'storage-failed')],
    ['no background answers', ({ browser }) => (browser.isSilent = true)],
    ['answers are late', ({ browser }) => (browser.isHolding = true)],
    ['windows cannot read', ({ browser }) => (browser.isUnreadable = true)],
    ['the copy takes nothing', (model) => (model.isCopyFailing = true)],
    ['all is well', workAgain],
    ['all is well', workAgain],
    ['all is well', workAgain],
  )
  .map(([name, act]) => command(name, 'calm', () => true, act));

export function workAgain(model: Model): void {
  Object.assign(model.browser, { failing: null, isSilent: false, isUnreadable: false });
  model.isCopyFailing = false;
  model.browser.release();
}
