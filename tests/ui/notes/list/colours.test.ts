// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, buildTarget, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { copiesOf, untilStored, writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const NOTES = [
  buildNote({ id: idOf('a'), section: 's1', body: 'with a quote', target: buildTarget('quoted words'), colour: 'green' }),
  buildNote({ id: idOf('b'), section: 's1', body: 'without' }),
  buildNote({ id: idOf('c'), section: 's3', body: '', figure: 5 }),
];

let browser: TestBrowser;
let popup: OpenPopup;

beforeEach(async () => {
  browser = await startBrowser({ notes: NOTES });
  popup = await openPopup(browser);
});
afterEach(() => popup.close());

const row = (id: string) => popup.rows().find(({ dataset }) => dataset['note'] === idOf(id));
const quote = () => row('a')?.querySelector('blockquote');
const openMenu = async (words: string): Promise<void> => {
  popup.button(`더 하기: ${words}`).click();
  await until(() => popup.button('Markdown으로 복사'));
};

describe('the colour of a highlight in the list', () => {
  it('is seen on its quote, and told by its name', () => {
    expect([quote()?.dataset['colour'], quote()?.getAttribute('aria-label')]).toEqual(['green', expect.stringContaining('초록')]);
  });

  it('is changed in the menu of its row, which can be undone; the next highlight begins with it', async () => {
    await openMenu('with a quote');
    expect(popup.button('초록').getAttribute('aria-pressed')).toBe('true');
    expect(popup.button('파랑').getAttribute('aria-pressed')).toBe('false');
    popup.button('파랑').click();
    await untilStored(browser, idOf('a'), { colour: 'blue', body: 'with a quote', revision: 2 });
    await until(() => expect(quote()?.dataset['colour']).toBe('blue'));
    await until(() => expect(row('a')?.contains(document.activeElement)).toBe(true));
    expect(browser.settings().colour).toBe('blue');
    await until(() => expect(popup.text()).toContain('색을 바꿨어요'));
    popup.button('되돌리기').click();
    await untilStored(browser, idOf('a'), { colour: 'green', revision: 3 });
  });

  it('overwrites no text that another window has written since', async () => {
    await openMenu('with a quote');
    // The window is told, but cannot read what was written.
    browser.isUnreadable = true;
    await writeElsewhere(browser, idOf('a'), 'from elsewhere');
    popup.button('분홍').click();
    await until(() => expect(popup.text()).toContain('색을 바꾼 메모를 따로 남겼어요'));
    expect(await browser.storedNote(idOf('a'))).toMatchObject({ body: 'from elsewhere', colour: 'green' });
    expect(await copiesOf(browser, idOf('a'))).toMatchObject([{ body: 'with a quote', colour: 'pink' }]);
  });

  it('is not offered for a note without a passage', async () => {
    await openMenu('without');
    expect(() => popup.button('파랑')).toThrow();
  });
});

describe('the colour of the note in the field', () => {
  it('is changed beside its section, with the text that is being written', async () => {
    popup.close();
    browser = await startBrowser({ notes: NOTES, opening: { noteId: idOf('a'), at: 1 } });
    popup = await openPopup(browser);
    await until(() => expect(popup.field().value).toBe('with a quote'));
    popup.type('with a quote and more');
    popup.button('분홍').click();
    await untilStored(browser, idOf('a'), { colour: 'pink', body: 'with a quote and more' });
    await until(() => expect(popup.button('분홍').getAttribute('aria-pressed')).toBe('true'));
    expect(await copiesOf(browser, idOf('a'))).toEqual([]);
  });

  it('is taken over where it is changed elsewhere', async () => {
    popup.close();
    browser = await startBrowser({ notes: NOTES, opening: { noteId: idOf('a'), at: 1 } });
    popup = await openPopup(browser);
    await until(() => expect(popup.field().value).toBe('with a quote'));
    const passage = { post: '173', section: 's1', target: buildTarget('quoted words'), colour: 'blue' as const };
    await browser
      .background()
      .answer({ type: 'highlight/colour', request: passage }, { fromThisExtension: true, isExtensionPage: false, tabId: 1 });
    await until(() => expect(popup.button('파랑').getAttribute('aria-pressed')).toBe('true'));
    popup.type('written on');
    await untilStored(browser, idOf('a'), { colour: 'blue', body: 'written on' });
    expect(await copiesOf(browser, idOf('a'))).toEqual([]);
  });
});

describe('a note of a figure', () => {
  it('names the figure, keeps its section, and is copied with its number', async () => {
    expect(row('c')?.textContent).toContain('그림 5');
    await openMenu('그림 5');
    expect(popup.text()).not.toContain('옮기기');
    popup.button('Markdown으로 복사').click();
    await until(() => expect(browser.copied).toEqual(['그림 5']));
  });

  it('can be opened and written on', async () => {
    popup.close();
    browser = await startBrowser({ notes: NOTES, opening: { noteId: idOf('c'), at: 1 } });
    popup = await openPopup(browser);
    await until(() => expect(popup.root.querySelector('.note-field')?.textContent).toContain('그림 5'));
    popup.type('그림에 쓴 글');
    await untilStored(browser, idOf('c'), { figure: 5, body: '그림에 쓴 글', section: 's3' });
  });
});

it('a conflict copy keeps the colour in which it was written', async () => {
  popup.button('수정: with a quote').click();
  const field = await until(() => {
    const found = row('a')?.querySelector('textarea');
    if (!found) throw new Error('not yet');
    return found;
  });
  popup.type('mine', field);
  await untilStored(browser, idOf('a'), { body: 'mine' });
  await writeElsewhere(browser, idOf('a'), 'theirs', 1);
  await until(async () => expect(await copiesOf(browser, idOf('a'))).toMatchObject([{ body: 'theirs', colour: 'green' }]));
});
