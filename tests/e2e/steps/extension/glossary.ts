import type { Page } from 'puppeteer-core';
import type { Stage } from '../stage/stage';
import { look, press, tabTo, until, untilRead, type PopupPage } from './popup';

/** Shows the glossary in a window, and waits until the reader’s settings are in it. */
export async function showGlossary(popupPage: PopupPage): Promise<void> {
  await untilRead(popupPage);
  await press(popupPage, '용어');
  await until(
    popupPage,
    'the terms',
    () => document.querySelectorAll('[data-term]').length > 60 && document.querySelector('[name="glossary-filter"]:enabled') !== null,
  );
}

/** The glossary in a tab of its own, reached by its tab's click or, from the note field, by keys. */
export async function glossaryInTab(stage: Stage, how: 'by pointer' | 'by keyboard' = 'by pointer'): Promise<Page> {
  const popupPage = await stage.extensionPage();
  await popupPage.bringToFront();
  if (how === 'by pointer') await showGlossary(popupPage);
  else {
    await untilRead(popupPage);
    await popupPage.focus('#note');
    await tabTo(popupPage, '#tab-notes', 'Shift+Tab');
    await popupPage.keyboard.press('End');
    await until(popupPage, 'the terms', () => document.querySelectorAll('[data-term]').length > 60);
  }
  return popupPage;
}

/** Ids of the listed terms, in order. */
export function listedTerms(popupPage: PopupPage): Promise<string[]> {
  return look(popupPage, () => [...document.querySelectorAll<HTMLElement>('[data-term]')].map(({ dataset }) => dataset['term'] ?? ''));
}

/** What is said of a search. */
export function glossaryStatus(popupPage: PopupPage): Promise<string> {
  return look(popupPage, () => document.querySelector('.glossary [role="status"]')?.textContent ?? '');
}

/** The term whose row has the focus. */
export function focusedTerm(popupPage: Page): Promise<string | undefined> {
  return popupPage.evaluate(
    () =>
      (document.activeElement?.closest<HTMLElement>('.term-name') &&
        document.activeElement.closest<HTMLElement>('[data-term]')?.dataset['term']) ||
      undefined,
  );
}
