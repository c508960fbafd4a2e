// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mountPopup } from '../../../src/ui/app/popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let browser: TestBrowser;
let controller: AbortController;
let reloads: number;

beforeEach(async () => {
  browser = await startBrowser();
  controller = new AbortController();
  reloads = 0;
  const root = document.createElement('div');
  document.body.append(root);
  controller.signal.addEventListener('abort', () => root.remove());
  const ports = browser.window();
  mountPopup(root, { ...ports, window: { ...ports.window, reload: () => (reloads += 1) } }, controller.signal);
  await until(() => expect(root.querySelector('h1')?.textContent).toBe('Tech& 길동무'));
});
afterEach(() => controller.abort());

it('an open window begins anew when another language is chosen, and at no other setting', async () => {
  await browser.ask('settings/change', { colour: 'pink' });
  // The browser is Korean here.
  await browser.ask('settings/change', { language: 'ko' });
  await until(() => expect(browser.settings().language).toBe('ko'));
  expect(reloads).toBe(0);
  await browser.ask('settings/change', { language: 'en' });
  await until(() => expect(reloads).toBe(1));
});
