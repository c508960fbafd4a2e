// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGlossary, termButton, termRow } from '../glossary/open-glossary';
import { openPopup, type OpenPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let browser: TestBrowser;
let windows: OpenPopup[];

beforeEach(async () => {
  browser = await startBrowser();
  windows = [];
});

afterEach(() => {
  for (const window of windows) window.close();
});

async function open(how: (browser: TestBrowser) => Promise<OpenPopup> = openPopup): Promise<OpenPopup> {
  const window = await how(browser);
  windows.push(window);
  return window;
}

const NAMES = { enabled: '이 글에서 사용', keys: 'j, k로 세션 이동' };

function switchIn({ root }: OpenPopup, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('[role="switch"]')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no switch ${name}`);
  return found;
}

const isOn = (window: OpenPopup, name: string): boolean => switchIn(window, name).getAttribute('aria-checked') === 'true';

describe('a setting that could not be saved', () => {
  beforeEach(() => {
    browser.isLocalFull = true;
  });

  it('stays as it was, and says so', async () => {
    const window = await open();
    switchIn(window, NAMES.enabled).click();
    await until(() => expect(window.text()).toContain('설정을 바꾸지 못했어요. 다시 시도해 주세요.'));
    expect(isOn(window, NAMES.enabled)).toBe(true);
    browser.isLocalFull = false;
    switchIn(window, NAMES.enabled).click();
    await until(() => expect(isOn(window, NAMES.enabled)).toBe(false));
  });

  it('shows the same choice among several as before', async () => {
    const window = await open(openGlossary);
    const choice = (value: string) => window.root.querySelector<HTMLInputElement>(`[name="glossary-marks"][value="${value}"]`);
    choice('all')?.click();
    await until(() => expect(window.text()).toContain('설정을 바꾸지 못했어요'));
    expect([choice('all')?.checked, choice('first-in-section')?.checked]).toEqual([false, true]);
  });

  it('leaves a term unknown that the reader marked as known', async () => {
    const window = await open(openGlossary);
    termButton('ci').click();
    await until(() => window.button(/^이미 알아요: /).click());
    await until(() => expect(window.text()).toContain('설정을 바꾸지 못했어요'));
    expect(window.button(/^이미 알아요: /)).toBeTruthy();
  });
});

describe('two windows at once', () => {
  it('change two settings, and both are saved and shown in both', async () => {
    const [one, other] = [await open(), await open()];
    switchIn(one, NAMES.enabled).click();
    switchIn(other, NAMES.keys).click();
    await until(() => expect(browser.settings()).toMatchObject({ enabled: false, sessionKeys: false }));
    for (const window of [one, other]) {
      await until(() => expect([isOn(window, NAMES.enabled), isOn(window, NAMES.keys)]).toEqual([false, false]));
    }
  });

  it('mark two terms as known, and both are saved', async () => {
    const [one, other] = [await open(openGlossary), await open(openGlossary)];
    const know = ({ root, button }: OpenPopup, id: string): HTMLButtonElement => button(/^이미 알아요: /, termRow(id, root));
    termButton('ci', one.root).click();
    termButton('svelte', other.root).click();
    const buttons = await until(() => [know(one, 'ci'), know(other, 'svelte')]);
    for (const button of buttons) button.click();
    await until(() => expect(browser.settings().knownTerms.toSorted()).toEqual(['ci', 'svelte']));
  });
});
