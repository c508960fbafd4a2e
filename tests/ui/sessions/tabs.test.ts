// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildNote } from '../build-note';
import { openPopup, type OpenPopup } from '../open-popup';
import { startBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup;

const tabs = () => [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
const shownTab = () =>
  tabs()
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map(({ textContent }) => textContent);
const panelOf = (tab: HTMLElement | undefined) => document.getElementById(tab?.getAttribute('aria-controls') ?? '');
const stops = () => tabs().map(({ tabIndex }) => tabIndex);

async function open(): Promise<void> {
  popup = await openPopup(await startBrowser({ notes: [buildNote({ body: 'earlier' })] }));
}

afterEach(() => popup.close());

describe('the tabs', () => {
  it('show the notes first; sessions and terms are drawn only when they are opened', async () => {
    await open();
    expect(tabs().map(({ textContent }) => textContent)).toEqual(['메모', '세션', '용어']);
    expect(shownTab()).toEqual(['메모']);
    expect(document.activeElement?.id).toBe('note');
    for (const tab of tabs().slice(1)) {
      expect(panelOf(tab)?.hidden).toBe(true);
      expect(panelOf(tab)?.childElementCount).toBe(0);
    }
  });

  it('show one panel, which is named by its tab', async () => {
    await open();
    tabs()[1]?.click();
    await until(() => expect(shownTab()).toEqual(['세션']));
    expect(tabs().map((tab) => panelOf(tab)?.hidden)).toEqual([true, false, true]);
    for (const tab of tabs()) expect(panelOf(tab)?.getAttribute('aria-labelledby')).toBe(tab.id);
  });

  it('do not change what was typed', async () => {
    await open();
    const field = popup.field();
    popup.type('half a word');
    tabs()[1]?.click();
    await until(() => expect(shownTab()).toEqual(['세션']));
    tabs()[0]?.click();
    await until(() => expect(shownTab()).toEqual(['메모']));
    expect(popup.field()).toBe(field);
    expect(field.value).toBe('half a word');
  });

  it.each([
    ['ArrowRight', '세션', '용어'],
    ['ArrowLeft', '용어', '세션'],
    ['End', '용어', '용어'],
    ['Home', '메모', '메모'],
  ])('%s leads from 메모 to %s and from there to %s', async (key, first, second) => {
    await open();
    tabs()[0]?.focus();
    for (const wanted of [first, second]) {
      const from = document.activeElement;
      if (from) popup.press(from, key);
      await until(() => expect(shownTab()).toEqual([wanted]));
      expect(document.activeElement?.textContent).toBe(wanted);
      expect(stops().toSorted()).toEqual([-1, -1, 0]);
      expect(tabs().find(({ tabIndex }) => tabIndex === 0)?.textContent).toBe(wanted);
    }
  });

  it('leave keys with a modifier to the browser', async () => {
    await open();
    const [tab] = tabs();
    tab?.focus();
    const event = tab && popup.press(tab, 'ArrowLeft', { altKey: true });
    expect(event?.defaultPrevented).toBe(false);
    expect(shownTab()).toEqual(['메모']);
  });

  it('leave no listener behind', async () => {
    const browser = await startBrowser();
    popup = await openPopup(browser);
    tabs()[1]?.click();
    await until(() => expect(document.querySelector('.mark:not(:disabled)')).not.toBeNull());
    popup.close();
    await until(() => expect(browser.listeners()).toBe(0));
  });
});
