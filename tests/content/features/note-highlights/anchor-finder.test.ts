// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { success } from '../../../../src/domain/result';
import type { ArticleView, PageContext } from '../../../../src/content/feature';
import { noteHighlights } from '../../../../src/content/features/note-highlights';
import { createSource } from '../../../../src/content/source';
import type { PageNotes } from '../../../../src/messaging/messages';
import { readText } from '../../../../src/page/text/reading-text';
import { POST } from '../../../../src/post/post';

const controller = new AbortController();
afterEach(() => controller.abort());

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it('an edited quote is anchored by one request at a time, the last one for the newest text, however often the page is rewritten', async () => {
  const target = {
    quote: { type: 'TextQuoteSelector', exact: '처음에 있던 말', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 8 },
  } as const;
  const asked: string[] = [];
  const open: (() => void)[] = [];
  const context = {
    document,
    notes: createSource<PageNotes>({ counts: {}, state: '', highlights: [{ target, colour: 'yellow' }] }),
    highlights: createSource([]),
    pointer: createSource(null),
    answer: () => undefined,
    ask: (_type: string, { text }: { text: string }) =>
      new Promise((resolve) => {
        asked.push(text);
        open.push(() => resolve(success([null])));
      }),
  } as unknown as PageContext;
  const update = noteHighlights.mount(context, controller.signal);
  let most = 0;
  for (let times = 0; times < 6; times += 1) {
    document.body.replaceChildren(`다시 쓴 말 ${times}`);
    const reading = readText(document.body, POST);
    update({
      isComplete: true,
      article: { post: POST, root: document.body, headings: [] },
      reading: () => reading,
      mayBePainted: () => false,
    } satisfies ArticleView);
    await pause();
    most = Math.max(most, open.length);
  }
  while (open.length > 0) {
    open.shift()?.();
    await pause();
    most = Math.max(most, open.length);
  }
  expect(most).toBe(1);
  expect(asked.map((text) => text.trim())).toEqual(['다시 쓴 말 0', '다시 쓴 말 5']);
});
