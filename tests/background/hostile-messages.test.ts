import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '../../src/domain/result';
import { REQUEST_SCHEMAS } from '../../src/schema/messages';
import type { Sender } from '../../src/platform/runtime';
import { buildTarget, buildWrite } from '../domain/notes/build-note';
import { REPEATS, times } from '../sample';
import { setUp } from './memory-ports';

const CONTENT_SCRIPT: Sender = { fromThisExtension: true, isExtensionPage: false, tabId: 7 };
const STRANGERS: readonly Sender[] = [
  { fromThisExtension: false, isExtensionPage: true, tabId: 7 },
  { fromThisExtension: false, isExtensionPage: false, tabId: null },
  { fromThisExtension: true, isExtensionPage: false, tabId: null },
];
const WINDOW: Sender = { fromThisExtension: true, isExtensionPage: true, tabId: null };

/** Words that are in notes alone; no answer to a page may hold them. */
const SECRET = '아무에게도';
const SECRET_NOTE = buildWrite({ body: `${SECRET} #${SECRET}태그`, tags: [`${SECRET}태그`] });

/** A request that fits some of the messages, to be spoiled. */
const REQUEST = {
  ...buildWrite({ id: '22222222-2222-4222-8222-222222222222' }),
  target: buildTarget(),
  targets: [buildTarget()],
  text: '글',
  opens: true,
  language: 'ko',
  ids: [SECRET_NOTE.id],
  notes: [{ id: SECRET_NOTE.id, revision: 1 }],
  original: { id: SECRET_NOTE.id, revision: 1 },
  copy: { id: SECRET_NOTE.id, revision: 1 },
  writes: [{ id: SECRET_NOTE.id, base: 1, next: null, revives: true }],
  known: { ids: ['text2sql'], isKnown: true },
  percent: 50,
  offset: 3,
  session: 3,
  isWatched: true,
  at: 1,
  remembered: { view: 'sessions' },
  to: null,
};

const types = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(REQUEST_SCHEMAS)) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
  fc.string(),
);
const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, undefined, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, [], {}, '\ud800', '가'.repeat(20_000), [[[[[[]]]]]]),
  fc.constant(JSON.parse('{"__proto__":{"isOurs":true},"constructor":{"prototype":{"isOurs":true}}}')),
);
/** The request with some of its members replaced, taken away or added. */
const requests = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .dictionary(fc.constantFrom(...Object.keys(REQUEST), '__proto__', 'extra'), junk, { maxKeys: 4 })
      .map((spoiled) => ({ ...REQUEST, ...spoiled })),
  },
  { weight: 2, arbitrary: fc.constant(REQUEST) },
  junk,
);
const messages = fc.oneof({ weight: 9, arbitrary: fc.record({ type: types, request: requests }) }, junk);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('messages of any shape', () => {
  it('from the page’s process are all answered, read no note and change none', REPEATS, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(messages, { minLength: 1, maxLength: 12 }), async (sent) => {
        const { background, send, list } = await withSecretNote();
        // All at once, as a hostile process would; more than its share is refused.
        const replies = await Promise.all(sent.map((message) => background.answer(message, CONTENT_SCRIPT)));
        expect(JSON.stringify(replies)).not.toMatch(new RegExp(`${SECRET}|${SECRET_NOTE.id}`));
        const kept = (await list()).find(({ id }) => id === SECRET_NOTE.id);
        expect(kept).toMatchObject({ body: SECRET_NOTE.body, revision: 1, deletedAt: null });
        await theReaderCanGoOn(send);
      }),
      { numRuns: times(400, 30) },
    );
  });

  it('from anybody else are refused without a word of what there is', REPEATS, async () => {
    const { background } = await withSecretNote();
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom(...STRANGERS), async (message, sender) => {
        const reply = await background.answer(message, sender);
        expect([undefined, JSON.stringify(failure('not-allowed'))]).toContain(reply && JSON.stringify(reply));
      }),
      { numRuns: times(2_000, 200) },
    );
  });

  it('from a window of another version are all answered, and the next note is stored', REPEATS, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(messages, { minLength: 1, maxLength: 12 }), async (sent) => {
        const { background, send } = await withSecretNote();
        for (const message of sent) {
          const reply = await background.answer(message, WINDOW);
          if (reply !== undefined) expect(typeof reply.ok).toBe('boolean');
        }
        await theReaderCanGoOn(send);
      }),
      { numRuns: times(400, 30) },
    );
  });
});

type Background = ReturnType<typeof setUp>;

async function withSecretNote(): Promise<Background> {
  globalThis.indexedDB = new IDBFactory();
  const built = setUp();
  expect(await built.send('note/write', SECRET_NOTE)).toMatchObject({ ok: true });
  return built;
}

async function theReaderCanGoOn(send: Background['send']): Promise<void> {
  expect(({} as Record<string, unknown>)['isOurs']).toBeUndefined();
  const next = buildWrite({ id: '33333333-3333-4333-8333-333333333333', body: '다음 메모' });
  expect(await send('note/write', next)).toMatchObject({ ok: true, value: { note: { body: '다음 메모' } } });
}
