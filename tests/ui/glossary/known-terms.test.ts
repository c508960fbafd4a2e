// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { listedTerms, openGlossary, termButton, termRow } from './open-glossary';
import type { OpenPopup } from '../open-popup';
import { startBrowser, type BrowserOptions, type TestBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup;
let browser: TestBrowser;

async function open(options: BrowserOptions = {}): Promise<void> {
  browser = await startBrowser(options);
  popup = await openGlossary(browser);
}

afterEach(() => popup.close());

describe('terms the reader knows', () => {
  it('are marked as known and brought back, both with an undo', async () => {
    await open();
    termButton('ci').click();
    await until(() => popup.button(/^이미 알아요: /).click());
    await until(() => expect(browser.settings().knownTerms).toEqual(['ci']));
    popup.button('되돌리기').click();
    await until(() => expect(browser.settings().knownTerms).toEqual([]));
    await until(() => expect(document.querySelector('.toast')?.textContent).toMatch(/^글에 다시 표시해요: CI/));
  });

  it('stay in their list as they are brought back, so that none is brought back by mistake', async () => {
    await open({ settings: { knownTerms: ['ci', 'svelte', 'of an older version'] } });
    document.querySelector<HTMLElement>('[name="glossary-filter"][value="known"]')?.click();
    await until(() => expect(listedTerms().toSorted()).toEqual(['ci', 'svelte']));
    popup.button(/^다시 표시: /, termRow('ci')).click();
    await until(() => expect(browser.settings().knownTerms).toEqual(['svelte', 'of an older version']));
    expect(listedTerms().toSorted()).toEqual(['ci', 'svelte']);
    popup.button('되돌리기').click();
    await until(() => expect(browser.settings().knownTerms.toSorted()).toEqual(['ci', 'of an older version', 'svelte']));
  });

  it('are brought back all at once, undo included', async () => {
    await open({ settings: { knownTerms: ['ci', 'svelte'] } });
    document.querySelector<HTMLElement>('[name="glossary-filter"][value="known"]')?.click();
    await until(() => popup.button('모두 다시 표시').click());
    await until(() => expect(browser.settings().knownTerms).toEqual([]));
    popup.button('되돌리기').click();
    await until(() => expect(browser.settings().knownTerms.toSorted()).toEqual(['ci', 'svelte']));
    await until(() => expect(popup.text()).toContain('용어 2개를 글에서 표시하지 않아요'));
  });

  it('say how they come here while there is none', async () => {
    await open();
    document.querySelector<HTMLElement>('[name="glossary-filter"][value="known"]')?.click();
    await until(() => expect(popup.text()).toContain('‘이미 알아요’를 누르면'));
  });
});
