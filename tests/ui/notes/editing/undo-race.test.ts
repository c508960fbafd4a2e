// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNote, buildTarget, idOf } from '../../build-note';
import { openPopup, type OpenPopup } from '../../open-popup';
import { copiesOf, untilStored, writeElsewhere } from '../../stored-notes';
import { startBrowser, type TestBrowser } from '../../test-browser';
import { until } from '../../until';

const A = idOf('a');
const MARKED = idOf('marked');

let popup: OpenPopup;
let browser: TestBrowser;

beforeEach(async () => {
  browser = await startBrowser({
    notes: [
      buildNote({ id: A, section: 's1', body: 'first' }),
      buildNote({ id: MARKED, section: 's2', target: buildTarget('quoted words') }),
    ],
  });
  popup = await openPopup(browser);
});

afterEach(() => popup.close());

async function write(text: string, into: string): Promise<void> {
  popup.button(`수정: ${into}`).click();
  await until(() => expect(document.activeElement?.matches('.note-list textarea')).toBe(true));
  popup.type(text, document.activeElement as HTMLTextAreaElement);
}

/** Edits a note in its row and waits until that can be undone. */
async function edit(into: string, text: string): Promise<void> {
  const before = document.querySelector('.toast');
  await write(text, into);
  popup.button('완료').click();
  await until(() => expect(document.querySelector('.toast')).not.toBe(before));
  await says('메모를 고쳤어요');
}

const says = (words: string) => until(() => expect(document.querySelector('.toast')?.textContent).toContain(words));
const byKey = (): void => void popup.press(document.body, 'KeyZ', { ctrlKey: true });

describe.each([
  ['the button', () => popup.button('되돌리기').click()],
  ['Ctrl+Z', byKey],
])('undoing an edit by %s', (_, undo) => {
  it('leaves what another window wrote since, and stores the earlier text as a conflict copy', async () => {
    await edit('first', 'first, better');
    await writeElsewhere(browser, A, 'first, better, and theirs');
    undo();
    await says('고치기 전 글을 옆에 따로 남겼어요');
    await untilStored(browser, A, { body: 'first, better, and theirs' });
    expect((await copiesOf(browser, A)).map(({ body }) => body)).toEqual(['first']);
    await until(() =>
      expect(popup.rows().map((row) => row.querySelector('.note-body')?.textContent)).toEqual([
        'first, better, and theirs',
        'first',
        undefined,
      ]),
    );
  });

  it('leaves what was typed in the row that was opened again', async () => {
    await edit('first', 'first, better');
    await write('first, better, and more', 'first, better');
    await untilStored(browser, A, { body: 'first, better, and more' });
    undo();
    await says('고치기 전 글을 옆에 따로 남겼어요');
    expect((await copiesOf(browser, A)).map(({ body }) => body)).toEqual(['first']);
    const field = document.querySelector<HTMLTextAreaElement>('.note-list textarea');
    expect(field?.value).toBe('first, better, and more');
    popup.type('first, better, and still more', field ?? undefined);
    await untilStored(browser, A, { body: 'first, better, and still more' });
    expect(await copiesOf(browser, A)).toHaveLength(1);
  });

  it('changes nothing where the note was empty before, and says so', async () => {
    await edit('quoted words', 'a thought');
    await writeElsewhere(browser, MARKED, 'a thought, and theirs');
    undo();
    await says('그 뒤에 쓴 글이 있어서 되돌리지 않았어요');
    await untilStored(browser, MARKED, { body: 'a thought, and theirs', revision: 3 });
    expect(await copiesOf(browser, MARKED)).toEqual([]);
  });
});

describe('another window’s text of a note that is edited here', () => {
  const field = () => document.querySelector<HTMLTextAreaElement>('.note-list textarea');

  beforeEach(async () => {
    popup.button('수정: first').click();
    await until(() => expect(field()).not.toBeNull());
    await writeElsewhere(browser, A, 'first, and theirs');
    await until(() => expect(field()?.value).toBe('first, and theirs'));
  });

  it('has the caret behind it where the caret was at the end, and leaves it among the same characters elsewhere', async () => {
    const caret = () => [field()?.selectionStart, field()?.selectionEnd];
    expect(caret()).toEqual(['first, and theirs'.length, 'first, and theirs'.length]);
    field()?.setSelectionRange(2, 2);
    await writeElsewhere(browser, A, 'first, and theirs again');
    await until(() => expect(field()?.value).toBe('first, and theirs again'));
    expect(caret()).toEqual([2, 2]);
  });

  it('is not undone from here, where nothing was typed', async () => {
    popup.button('완료').click();
    await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('수정: first, and theirs'));
    byKey();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([document.querySelector('.toast'), (await browser.storedNote(A))?.body]).toEqual([null, 'first, and theirs']);
  });

  it('stays when what was typed here after it is undone', async () => {
    popup.type('first, and theirs, and mine', field() ?? undefined);
    popup.button('완료').click();
    await says('메모를 고쳤어요');
    byKey();
    await says('고치기 전으로 되돌렸어요');
    await untilStored(browser, A, { body: 'first, and theirs' });
  });
});

it('two edits are undone one after the other, the second before the first', async () => {
  await edit('first', 'second');
  await edit('second', 'third');
  popup.button('되돌리기').click();
  await says('고치기 전으로 되돌렸어요');
  await untilStored(browser, A, { body: 'second' });
  byKey();
  await untilStored(browser, A, { body: 'first' });
  await says('고치기 전으로 되돌렸어요');
  expect(await copiesOf(browser, A)).toEqual([]);
});
