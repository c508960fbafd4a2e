import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { success } from '../../src/domain/result';
import type { ContentPorts } from '../../src/content/feature';
import { joinRequests } from '../../src/content/joined-requests';

interface Sent {
  readonly type: string;
  readonly request: unknown;
  readonly answer: (value: unknown) => void;
}

function joined() {
  const sent: Sent[] = [];
  const open: Sent[] = [];
  const send = (type: string, request: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const one: Sent = { type, request, answer: (value) => (open.splice(open.indexOf(one), 1), resolve(success(value))) };
      sent.push(one);
      open.push(one);
    });
  return { ask: joinRequests(send as ContentPorts['ask'], Promise.resolve()), sent, open };
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const position = (offset: number) => ({ post: '173', section: 's1', percent: 50, offset }) as const;

describe('requests of one kind', () => {
  it('are joined: of two thousand at once the first and then the newest are sent', async () => {
    const { ask, sent, open } = joined();
    const first = ask('reading-position/save', position(0));
    await pause();
    const others = Array.from({ length: 2000 }, (_, at) => ask('reading-position/save', position(at + 1)));
    await pause();
    expect(open).toHaveLength(1);
    open[0]?.answer(null);
    await first;
    await pause();
    open[0]?.answer(null);
    await Promise.all(others);
    expect(sent.map(({ request }) => request)).toEqual([position(0), position(2000)]);
  });

  it('differ for different cards; requests that create notes are never joined', async () => {
    const { ask, open } = joined();
    const term = { id: 'odqa', post: '173', section: 's1', language: 'ko' } as const;
    for (const id of ['odqa', 'text2sql', 'odqa']) void ask('term/card', { id });
    for (let times = 0; times < 2; times += 1) void ask('term/create-note', term);
    await pause();
    expect(open.map(({ type }) => type).sort()).toEqual(['term/card', 'term/card', 'term/create-note', 'term/create-note']);
  });

  it('are sent one at a time, all are answered, and the last one is sent last, in any order of requests and answers', async () => {
    const wish = fc.constantFrom('page/mounted', 'page/unmounted', 'reading-position/load', 'reading-position/save');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(wish, fc.constant('answer')), { maxLength: 40 }), async (steps) => {
        const { ask, sent, open } = joined();
        const answered: Promise<unknown>[] = [];
        const kindOf = (type: string): string => type.replace(/^page\/.*/, 'page');
        for (const step of steps) {
          if (step === 'answer') open[0]?.answer(null);
          else answered.push(ask(step as 'reading-position/load', {}));
          await pause();
          expect(new Set(open.map(({ type }) => kindOf(type))).size).toBe(open.length);
        }
        while (open.length > 0) {
          open[0]?.answer(null);
          await pause();
        }
        await Promise.all(answered);
        for (const kind of new Set(steps.filter((step) => step !== 'answer').map(kindOf))) {
          const ofKind = (type: string): boolean => kindOf(type) === kind;
          expect(sent.map(({ type }) => type).findLast(ofKind)).toBe(steps.findLast(ofKind));
        }
      }),
      { numRuns: 200 },
    );
  });
});
