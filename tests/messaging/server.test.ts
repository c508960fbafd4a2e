import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../src/domain/result';
import type { Sender } from '../../src/platform/runtime';
import { MAX_BODY } from '../../src/domain/notes/limits';
import { REQUEST_SCHEMAS } from '../../src/schema/messages';
import { buildTarget, buildWrite } from '../domain/notes/build-note';
import { setUp } from './answering-router';
import {
  CARD,
  CONTENT_SCRIPT,
  EXTENSION_MESSAGES,
  id,
  NOTES_PAGE,
  NOWHERE,
  OTHER_EXTENSION,
  PAGE_MESSAGES,
  POPUP,
} from './example-messages';

describe('a sender', () => {
  const rows = [
    ...table('a content script', CONTENT_SCRIPT, { ...PAGE_MESSAGES, ...CARD }, EXTENSION_MESSAGES),
    ...table('the popup', POPUP, { ...EXTENSION_MESSAGES, ...CARD }, PAGE_MESSAGES),
    ...table('an extension page in a tab', NOTES_PAGE, { ...EXTENSION_MESSAGES, ...CARD }, PAGE_MESSAGES),
    ...table('a sender from nowhere', NOWHERE, {}, { ...PAGE_MESSAGES, ...CARD, ...EXTENSION_MESSAGES }),
    ...table('another extension', OTHER_EXTENSION, {}, { ...PAGE_MESSAGES, ...CARD, ...EXTENSION_MESSAGES }),
  ];

  it.each(rows)('$who sends $type: $answer', async ({ sender, type, request, answer }) => {
    const { router, called } = setUp();
    const reply = await router({ type, request }, sender);
    expect(reply?.ok === true ? 'answered' : reply?.failure).toBe(answer);
    expect(called).toEqual(answer === 'answered' ? [type] : []);
  });
});

describe('the router', () => {
  it.each([null, 'note/write', 7, {}, { type: 7 }, []])('leaves %j, which is no message, to other listeners', (message) => {
    expect(setUp().router(message, POPUP)).toBeUndefined();
  });

  it.each(['nope', 'constructor', '__proto__', 'toString'])('does not know %s', async (type) => {
    expect(await setUp().router({ type, request: {} }, POPUP)).toEqual(failure('malformed'));
  });

  it('tells another extension nothing about what exists', async () => {
    expect(await setUp().router({ type: 'nope' }, OTHER_EXTENSION)).toEqual(failure('not-allowed'));
  });

  it('refuses a request that does not fit its schema', async () => {
    const { router, called } = setUp();
    expect(await router({ type: 'note/trash', request: { id: 7 } }, POPUP)).toEqual(failure('malformed'));
    expect(called).toEqual([]);
  });

  it('gives the handler what the schema made of the request', async () => {
    const write = vi.fn(async () => failure('not-found' as const));
    const { router } = setUp({ 'note/write': write });
    await router({ type: 'note/write', request: { ...buildWrite({ body: '가\r\n나' }), extra: 1 } }, POPUP);
    expect(write).toHaveBeenCalledWith(buildWrite({ body: '가\n나' }), POPUP);
  });
});

describe('a request that is too large', () => {
  it.each<[string, string, unknown, Sender, string]>([
    [
      'a passage of 50 MB',
      'highlight/create',
      { post: '173', section: '가'.repeat(50_000_000), target: buildTarget(), colour: 'yellow', opens: true },
      CONTENT_SCRIPT,
      'malformed',
    ],
    [
      'a list of three million',
      'page/settings',
      { known: { ids: Array.from({ length: 3_000_000 }, () => 'a'), isKnown: true } },
      CONTENT_SCRIPT,
      'malformed',
    ],
    ['a note longer than notes may be', 'note/write', buildWrite({ body: '가'.repeat(MAX_BODY + 1) }), POPUP, 'too-long'],
  ])('%s is refused before it is looked at', async (_what, type, request, sender, reason) => {
    const safeParse = vi.spyOn(REQUEST_SCHEMAS[type as keyof typeof REQUEST_SCHEMAS], 'safeParse');
    const { router, called } = setUp();
    expect(await router({ type, request }, sender)).toEqual(failure(reason));
    expect([called, safeParse.mock.calls]).toEqual([[], []]);
    safeParse.mockRestore();
  });

  it('does not include a note of the greatest length', async () => {
    const { router } = setUp();
    expect(await router({ type: 'note/write', request: buildWrite({ body: '가'.repeat(MAX_BODY) }) }, POPUP)).toMatchObject({ ok: true });
  });
});

it('a handler that throws is reported by name and answers with a failure', async () => {
  const broken = new TypeError('broken');
  const { router, report } = setUp({ 'note/trash': () => Promise.reject(broken) });
  expect(await router({ type: 'note/trash', request: { id } }, POPUP)).toEqual(failure('unreachable'));
  expect(report).toHaveBeenCalledWith('note/trash', broken);
});

function table(who: string, sender: Sender, allowed: object, refused: object) {
  const row =
    (answer: string) =>
    ([type, request]: [string, unknown]) => ({ who, sender, type, request, answer });
  return [...Object.entries(allowed).map(row('answered')), ...Object.entries(refused).map(row('not-allowed'))];
}
