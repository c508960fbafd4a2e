// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { BackgroundPorts } from '../../../src/background/ports';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';
import { openImport, type OpenImport } from './open-import';

/** Written by hand: each is new. */
const FILE = `## 시작하며\n\n${'- 글\n'.repeat(600)}`;

let page: OpenImport;
afterEach(() => page.close());

type Importing = BackgroundPorts['repository']['importNotes'];

/** A page that shows the preview of the file; the background stores imports as `change` says. */
async function open(change: (store: Importing, browser: () => TestBrowser) => Importing): Promise<TestBrowser> {
  const browser: TestBrowser = await startBrowser({
    change: (ports) => ({
      ...ports,
      repository: { ...ports.repository, importNotes: change(ports.repository.importNotes, () => browser) },
    }),
  });
  page = openImport(browser);
  await until(() => expect(page.give('dragleave', {}).defaultPrevented).toBe(true));
  page.choose(new Blob([FILE]));
  await until(() => expect(page.text('.import-do')).toBe('메모 600개 가져오기'));
  return browser;
}
const press = (name: string): void => page.button(name).click();
const problem = (): string => page.text('[role="alert"]');

describe('many notes', () => {
  it('move a bar while they are stored', async () => {
    const seen: number[] = [];
    await open((store) => (writes, options) => {
      const look = (): void => {
        const share = page.root.querySelector('progress')?.getAttribute('value');
        if (share != null) seen.push(Number(share));
      };
      return store(writes, { ...options, tell: (share) => (options.tell?.(share), setTimeout(look, 30)) });
    });
    press('메모 600개 가져오기');
    await until(() => expect(page.text('.import-sentence')).toBe('메모 600개를 가져왔어요.'));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  it('can be stopped while they are stored: nothing is, the preview is there again, and may be stored then', async () => {
    let isStopped = false;
    const browser = await open((store) => (writes, options) => {
      const tell = (): void => {
        if (!isStopped) press('멈추기');
        isStopped = true;
      };
      return store(writes, { ...options, tell });
    });
    press('메모 600개 가져오기');
    await until(() => expect(problem()).toBe('멈췄어요. 아무것도 바꾸지 않았어요.'));
    expect([await browser.stored(), page.text('.import-do')]).toEqual([[], '메모 600개 가져오기']);
    press('메모 600개 가져오기');
    await until(() => expect(page.text('.import-sentence')).toBe('메모 600개를 가져왔어요.'));
    expect([(await browser.stored()).length, problem()]).toEqual([600, '']);
  });

  it('can be stopped before they are sent', async () => {
    const browser = await open((store) => store);
    press('메모 600개 가져오기');
    // The button is drawn in a microtask; the notes are sent after the next frame.
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
    press('멈추기');
    await until(() => expect(problem()).toBe('멈췄어요. 아무것도 바꾸지 않았어요.'));
    expect([await browser.stored(), browser.asked]).toEqual([[], []]);
  });

  it('can be stopped while they are taken back: all stay, and may be taken back then', async () => {
    let turn = 0;
    const browser = await open((store) => (writes, options) => {
      turn += 1;
      const isSecond = turn === 2;
      let isStopped = false;
      const tell = (): void => {
        if (isSecond && !isStopped) press('멈추기');
        isStopped = true;
      };
      return store(writes, { ...options, tell });
    });
    press('메모 600개 가져오기');
    await until(() => press('되돌리기'));
    await until(() => expect(problem()).toBe('멈췄어요. 아무것도 바꾸지 않았어요.'));
    expect((await browser.stored()).length).toBe(600);
    press('되돌리기');
    await until(() => expect(page.text('.import-sentence')).toBe('되돌렸어요. 메모 600개가 가져오기 전과 같아요.'));
    expect([await browser.stored(), problem()]).toEqual([[], '']);
  });

  it('stopped too late are stored, and it says so', async () => {
    await open((store) => async (writes, options) => {
      const done = await store(writes, options);
      press('멈추기');
      return done;
    });
    press('메모 600개 가져오기');
    await until(() => expect(page.text('.import-sentence')).toBe('메모 600개를 가져왔어요.'));
    expect(problem()).toBe('멈추기 전에 모두 저장했어요.');
  });
});

describe('where the background ends after it has stored, and before it answers', () => {
  it('the next one answers for it: what was stored is said, and can be taken back', async () => {
    let ended = 0;
    const browser = await open((store, of) => async (writes, options) => {
      const done = await store(writes, options);
      // Once while it stores, and once while it takes that back.
      if (ended === 0 || ended === 2) of().stopBackground();
      ended += 1;
      return done;
    });
    press('메모 600개 가져오기');
    await until(() => expect(page.text('.import-sentence')).toBe('메모 600개를 가져왔어요.'));
    expect((await browser.stored()).length).toBe(600);
    press('되돌리기');
    await until(() => expect(page.text('.import-sentence')).toBe('되돌렸어요. 메모 600개가 가져오기 전과 같아요.'));
    expect([await browser.stored(), problem(), ended]).toEqual([[], '', 4]);
  });
});
