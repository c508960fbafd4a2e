// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { untilStored, writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const ORIGINAL = buildNote({ id: idOf('o'), body: 'the other text stays' });
const COPY = buildNote({ id: idOf('copy'), body: 'the own text stays', conflictOf: ORIGINAL.id, tags: ['x'] });

let popup: OpenPopup;
let browser: TestBrowser;

async function open(notes = [ORIGINAL, COPY]): Promise<void> {
  browser = await startBrowser({ notes });
  popup = await openPopup(browser);
}

const copyRow = (): HTMLElement => {
  const found = popup.rows().find(({ dataset }) => dataset['note'] === COPY.id);
  if (!found) throw new Error('the copy is not listed');
  return found;
};
const says = (words: string) => until(() => expect(document.querySelector('.toast')?.textContent).toContain(words));

afterEach(() => popup.close());

describe('a conflict copy', () => {
  it('is compared with the other text, and the difference is marked in both', async () => {
    await open();
    popup.button('비교', copyRow()).click();
    await until(() => expect([...copyRow().querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['own', 'other']));
    popup.button('비교 끝내기', copyRow()).click();
    await until(() => expect(copyRow().querySelector('mark')).toBeNull());
  });

  it('cannot be compared where its note is gone', async () => {
    await open([COPY]);
    expect(copyRow().querySelector('.conflict')?.querySelector('button')).toBeNull();
  });
});

describe('이 메모로 바꾸기', () => {
  beforeEach(() => open());

  it('gives the note the text of the copy, and moves the copy to the trash', async () => {
    popup.button('이 메모로 바꾸기', copyRow()).click();
    await says('이 메모만 남겼어요');
    await untilStored(browser, ORIGINAL.id, { body: 'the own text stays', tags: ['x'], revision: 2 });
    await untilStored(browser, COPY.id, { deletedAt: browser.now });
    await until(() => expect(popup.rows().map(({ dataset }) => dataset['note'])).toEqual([ORIGINAL.id]));
  });

  it('can be undone: both texts are back', async () => {
    popup.button('이 메모로 바꾸기', copyRow()).click();
    await says('이 메모만 남겼어요');
    popup.button('되돌리기').click();
    await untilStored(browser, ORIGINAL.id, { body: 'the other text stays', tags: [] });
    await untilStored(browser, COPY.id, { body: 'the own text stays', deletedAt: null });
    await says('고치기 전으로 되돌렸어요');
    await until(() => expect(popup.rows()).toHaveLength(2));
  });

  it.each([
    ['the note', ORIGINAL],
    ['the copy', COPY],
  ])('changes nothing where %s has changed since, and says so', async (_, changed) => {
    await writeElsewhere(browser, changed.id, 'written since');
    popup.button('이 메모로 바꾸기', copyRow()).click();
    await says('그 사이 한쪽이 바뀌었어요');
    for (const { id, body } of [ORIGINAL, COPY]) {
      expect(await browser.storedNote(id)).toMatchObject({ body: id === changed.id ? 'written since' : body, deletedAt: null });
    }
  });

  it('changes nothing where a field shows an older text than the stored one', async () => {
    popup.button('수정: the other text stays').click();
    const field = await until(() => {
      const found = document.querySelector<HTMLTextAreaElement>('.note-list textarea');
      if (!found) throw new Error('not yet');
      return found;
    });
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await writeElsewhere(browser, ORIGINAL.id, 'written since');
    // Until the list knows of it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(field.value).toBe('the other text stays');
    popup.button('이 메모로 바꾸기', copyRow()).click();
    await says('그 사이 한쪽이 바뀌었어요');
    expect(await browser.storedNote(ORIGINAL.id)).toMatchObject({ body: 'written since' });
  });

  it('says so where it could not be stored, and changes nothing', async () => {
    browser.failing = 'storage-failed';
    popup.button('이 메모로 바꾸기', copyRow()).click();
    await says('바꾸지 못했어요');
    expect(await browser.stored()).toEqual(expect.arrayContaining([ORIGINAL, COPY]));
  });
});
