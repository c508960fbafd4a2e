import { expect } from 'vitest';
import { openPopup, type OpenPopup } from '../open-popup';
import type { TestBrowser } from '../test-browser';
import { until } from '../until';

/** Opens the popup in a window of a browser, and in it the glossary with the reader's settings. */
export async function openGlossary(browser: TestBrowser): Promise<OpenPopup> {
  const popup = await openPopup(browser);
  popup.button(browser.language === 'ko' ? '용어' : 'Glossary').click();
  await until(() => expect(popup.root.querySelector('[name="glossary-filter"]:not(:disabled)')).not.toBeNull());
  return popup;
}

/** Ids of the terms in the list, in order. */
export function listedTerms(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-term]')].map(({ dataset }) => dataset['term'] ?? '');
}

export function termRow(id: string, within: ParentNode = document): HTMLElement {
  const row = within.querySelector<HTMLElement>(`[data-term="${id}"]`);
  if (!row) throw new Error(`no term ${id}`);
  return row;
}

/** What a row's own button is to those who see it. */
export function termButton(id: string, within: ParentNode = document): HTMLButtonElement {
  const button = termRow(id, within).querySelector<HTMLButtonElement>('.term-name');
  if (!button) throw new Error(`no button of ${id}`);
  return button;
}

export function searchField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('#glossary-search');
  if (!field) throw new Error('no search field');
  return field;
}

/** Types into the search field and waits until the list has changed. */
export async function lookFor(query: string): Promise<void> {
  const field = searchField();
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => expect(document.querySelector('.term-group') === null).toBe(query !== ''));
}
