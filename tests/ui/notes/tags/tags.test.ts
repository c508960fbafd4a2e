// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { buildNote, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const NOTES = [
  buildNote({ id: idOf('a'), section: 's1', body: 'first #한글 #나중에', tags: ['한글', '나중에'] }),
  buildNote({ id: idOf('b'), section: 's4', body: 'second #한글', tags: ['한글'] }),
  buildNote({ id: idOf('c'), section: 'outro', body: 'third' }),
];

let popup: OpenPopup;

async function open(started?: TestBrowser): Promise<TestBrowser> {
  const browser = started ?? (await startBrowser({ notes: NOTES }));
  popup = await openPopup(browser);
  return browser;
}

afterEach(() => popup.close());

const options = (): string[] =>
  [...document.querySelectorAll('[role="option"] > span:first-child')].map(({ textContent }) => textContent ?? '');
const active = (): string | null | undefined => {
  const id = popup.field().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.querySelector('span')?.textContent;
};

async function typeTag(text: string): Promise<void> {
  popup.type(text);
  popup.field().setSelectionRange(text.length, text.length);
  popup.type(text);
  await until(() => expect(options()).not.toEqual([]));
}

describe('a # in the field', () => {
  it('offers the tags of the reader, the most used first, with the first one active', async () => {
    await open();
    await typeTag('see #');
    expect(options()).toEqual(['#한글', '#나중에']);
    expect(active()).toBe('#한글');
    expect(document.querySelector('[role="listbox"]')?.id).toBe(popup.field().getAttribute('aria-controls'));
  });

  it.each(['Enter', 'Tab'])('is completed by %s, after the arrows', async (code) => {
    const browser = await open();
    await typeTag('see #');
    popup.press(popup.field(), 'ArrowDown');
    await until(() => expect(active()).toBe('#나중에'));
    expect(popup.press(popup.field(), code).defaultPrevented).toBe(true);
    await until(() => expect(options()).toEqual([]));
    expect(popup.field().value).toBe('see #나중에 ');
    expect(browser.writes.at(-1)).toMatchObject({ body: 'see #나중에 ', tags: ['나중에'] });
    expect(document.activeElement).toBe(popup.field());
  });

  it('is completed by a press on one of them', async () => {
    await open();
    await typeTag('#하');
    document.querySelector<HTMLElement>('[role="option"]')?.click();
    expect(popup.field().value).toBe('#한글 ');
  });

  it('is left as it is by Escape, which closes the list alone', async () => {
    await open();
    await typeTag('#');
    expect(popup.press(popup.field(), 'Escape').defaultPrevented).toBe(true);
    await until(() => expect(options()).toEqual([]));
    expect(popup.field().value).toBe('#');
  });

  it.each(['Enter', 'Tab', 'ArrowDown', 'Escape'])('is not touched by %s while a syllable is being composed', async (code) => {
    await open();
    await typeTag('#하');
    expect(popup.press(popup.field(), code, { isComposing: true }).defaultPrevented).toBe(false);
    expect(popup.field().value).toBe('#하');
    expect(options()).toEqual(['#한글']);
  });

  it('is never completed to a tag that only this note has', async () => {
    await open();
    await typeTag('#나');
    await until(() => expect(popup.text()).toContain('저장됨'));
    popup.type('#낯설다');
    await until(() => expect(options()).toEqual([]));
  });
});

describe('the tags of a note', () => {
  it('are told apart in its text, and not said a second time', async () => {
    await open();
    expect(popup.rows().map((row) => [...row.querySelectorAll('.tag')].map(({ textContent }) => textContent))).toEqual([
      ['#한글', '#나중에'],
      ['#한글'],
      [],
    ]);
    expect(popup.rows()[0]?.textContent?.match(/#한글/g)).toHaveLength(1);
  });
});
