// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PopupPorts } from '../../../../src/ui/shared/popup-ports';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

let browser: TestBrowser;
let window: OpenPopup;
/** Lets the background answer what it was asked to write. */
let answer: () => void;
/** Whether the background stores what it takes so long to answer. */
let isStored: boolean;

beforeEach(async () => {
  isStored = false;
  browser = await startBrowser();
  const ports = browser.window();
  const isAnswering = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const ask = (async (type, request) => {
    if (type !== 'note/write') return ports.notes.ask(type, request);
    if (!isStored) await isAnswering;
    const reply = await ports.notes.ask(type, request);
    if (isStored) await isAnswering;
    return reply;
  }) as PopupPorts['notes']['ask'];
  window = await openPopup(browser, { ...ports, notes: { ...ports.notes, ask } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  window.close();
});

it('a write that is not answered for five seconds is called not saved, and its text is saved for the next window', async () => {
  window.type('words nobody takes');
  await vi.advanceTimersByTimeAsync(4900);
  expect(window.text()).toContain('저장 중');
  await vi.advanceTimersByTimeAsync(200);
  expect(window.text()).toContain('확장 프로그램이 답하지 않아 저장하지 못했어요');
  expect((await browser.window().notes.listUnsaved()).map(({ write }) => write.body)).toEqual(['words nobody takes']);
});

it.each([true, false])(
  'an answer that comes later is used: the text is called saved, and is not offered (stored before: %s)',
  async (stored) => {
    isStored = stored;
    window.type('late');
    await vi.advanceTimersByTimeAsync(5100);
    vi.useRealTimers();
    answer();
    await until(() => expect(window.text()).toContain('저장됨'));
    await until(async () => expect(await browser.window().notes.listUnsaved()).toEqual([]));
  },
);
