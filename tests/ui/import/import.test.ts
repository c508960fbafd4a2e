// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { contentOf } from '../../../src/domain/notes/write';
import { exported } from '../../domain/markdown/exported';
import { backupOf } from '../../domain/import/planning';
import { buildNote, buildTarget, idOf } from '../build-note';
import { openPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';
import { openImport, type OpenImport } from './open-import';

/** Before the export, which the files of the tests say was on 2 January 2026. */
const EARLIER = Date.UTC(2026, 0, 1);
const old = (id: string, body: string, parts: Partial<Note> = {}): Note =>
  buildNote({ id: idOf(id), body, createdAt: EARLIER, updatedAt: EARLIER, ...parts });
const FIRST = old('a', '첫 메모의 글', { target: buildTarget('고른 문장') });
const SECOND = old('b', '둘째 메모의 글', { section: 's2' });
const THIRD = old('c', '셋째 메모의 글', { section: 's3' });
const NOTES = [FIRST, SECOND, THIRD];
const FILE = exported(NOTES);

let page: OpenImport;
const isListening = (): boolean => page.give('dragleave', {}).defaultPrevented;
afterEach(async () => {
  page.close();
  // Preact cleans up in the next frame; until then this page would take what is dropped on the next one.
  await until(() => expect(isListening()).toBe(false));
});
const open = async (notes: readonly Note[] = NOTES, change?: Parameters<typeof openImport>[1]): Promise<TestBrowser> => {
  const browser = await startBrowser({ notes });
  page = openImport(browser, change);
  // It listens to the whole document from its first frame on.
  await until(() => expect(isListening()).toBe(true));
  return browser;
};
const preview = async (text: string): Promise<void> => {
  page.choose(new Blob([text]));
  await until(() => expect(page.text('.import-summary')).not.toBe(''));
};
const bodies = async (browser: TestBrowser): Promise<string[]> => (await browser.stored()).map(({ body }) => body).toSorted();
const store = async (): Promise<void> => {
  page.root.querySelector<HTMLButtonElement>('.import-do')?.click();
  await until(() => expect(page.root.querySelector('.import-result')?.getAttribute('aria-busy')).toBe('false'));
};

describe('a file that was edited elsewhere', () => {
  const edited = FILE.replace('첫 메모의 글', '첫 메모의 고친 글').replace(/$/, '\n\n- 손으로 쓴 메모 #새로\n');

  it('is shown by kind before anything is stored, and then brought in at once', async () => {
    const browser = await open();
    await preview(edited);
    expect(page.text('.import-summary')).toBe('파일에 메모 4개가 들어 있어요.고친 메모 1개, 새 메모 1개, 그대로인 메모 2개.');
    expect(page.texts('.import-group h3')).toEqual(['고친 메모 1', '새 메모 1', '그대로인 메모 2']);
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '첫 메모의 글']);
    expect(page.text('.import-do')).toBe('메모 2개 가져오기');
    await store();
    expect(page.text('.import-sentence')).toBe('메모 2개를 가져왔어요.');
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '손으로 쓴 메모 #새로', '첫 메모의 고친 글']);
    expect(browser.asked.map(({ type }) => type)).toEqual(['notes/import']);
  });

  it('is undone by one press, and the notes are a press away', async () => {
    const browser = await open();
    await preview(edited);
    await store();
    page.button('되돌리기').click();
    await until(() => expect(page.text('.import-sentence')).toBe('되돌렸어요. 메모 2개가 가져오기 전과 같아요.'));
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '첫 메모의 글']);
    page.button('메모 보기').click();
    expect(browser.opened).toEqual(['notes']);
  });

  it('shows old and new text with the changed words marked, also for ears', async () => {
    await open();
    await preview(edited);
    const [here, inFile] = [...page.root.querySelectorAll('.import-compared > div')];
    expect([here?.getAttribute('aria-label'), inFile?.getAttribute('aria-label')]).toEqual(['여기 있는 글', '파일의 글']);
    expect(here?.querySelector('del')).toBeNull();
    expect(inFile?.querySelector('ins')?.textContent).toBe('더한 말 고친 더한 말 끝');
    expect(here?.querySelector('.import-body')?.textContent).toBe('첫 메모의 글');
    expect(page.text('.import-quote')).toBe('고른 문장');
  });

  it('brings in only what is ticked', async () => {
    const browser = await open();
    await preview(edited);
    page.checkbox('파일의 글로 바꾸기: 첫 메모의 글').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    page.checkbox('가져오기: 손으로 쓴 메모').click();
    await until(() => expect(page.text('.import-do')).toBe('가져올 메모를 골라 주세요'));
    expect(page.root.querySelector('.import-do')?.getAttribute('aria-disabled')).toBe('true');
    page.root.querySelector<HTMLButtonElement>('.import-do')?.click();
    page.checkbox('가져오기: 손으로 쓴 메모').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await store();
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '손으로 쓴 메모 #새로', '첫 메모의 글']);
  });

  it('says where a note was matched by its content, and where it was moved', async () => {
    await open();
    const withoutMark = FILE.replace(/ *<!-- techand-note \{"id":"[^"]*62".*-->\n/, '');
    await preview(withoutMark);
    page.root.querySelector('details')?.toggleAttribute('open', true);
    expect(page.texts('.import-entry').filter((text) => text.includes('표시가 없어 내용으로 맞췄어요.'))).toHaveLength(1);
  });
});

describe('choices that could lose something', () => {
  it('keep both texts of a conflict, unless the reader chooses one', async () => {
    const browser = await open([{ ...FIRST, body: '여기서 고친 글', revision: 2 }, SECOND, THIRD]);
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글'));
    expect(page.texts('.import-group h3')[0]).toBe('양쪽에서 고친 메모 1');
    await store();
    const stored = await browser.stored();
    expect(stored.map(({ body, conflictOf }) => [body, conflictOf])).toContainEqual(['파일에서 고친 글', FIRST.id]);
    expect(stored.map(({ body }) => body)).toContain('여기서 고친 글');
  });

  it('let the reader take the text of the file, or leave the text here', async () => {
    const browser = await open([{ ...FIRST, body: '여기서 고친 글', revision: 2 }, SECOND, THIRD]);
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글'));
    page.root.querySelector<HTMLInputElement>('.import-entry input[value="leave"]')?.click();
    await until(() => expect(page.text('.import-do')).toBe('가져올 메모를 골라 주세요'));
    page.root.querySelector<HTMLInputElement>('.import-entry input[value="take"]')?.click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await store();
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '파일에서 고친 글']);
  });

  it('keep notes that are gone from the file, unless each or all are ticked', async () => {
    const browser = await open();
    await preview(exported([FIRST]));
    expect(page.text('.import-do')).toBe('가져올 메모를 골라 주세요');
    page.checkbox('모두 여기서도 삭제').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 2개 삭제'));
    page.checkbox('여기서도 삭제: 셋째 메모의 글').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 삭제'));
    expect(page.checkbox('모두 여기서도 삭제').indeterminate).toBe(true);
    await store();
    expect(page.text('.import-sentence')).toBe('메모 1개를 휴지통으로 옮겼어요.');
    expect((await browser.stored()).filter(({ deletedAt }) => deletedAt !== null).map(({ body }) => body)).toEqual(['둘째 메모의 글']);
  });

  it('leave what is in the trash there, unless it is ticked', async () => {
    const browser = await open([FIRST, { ...SECOND, deletedAt: EARLIER }, THIRD]);
    await preview(FILE);
    page.checkbox('휴지통에서 꺼내기').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await store();
    expect((await browser.stored()).map(({ deletedAt }) => deletedAt)).toEqual([null, null, null]);
  });
});

describe('a backup', () => {
  it('that is dropped on the page is checked against the notes', async () => {
    await open();
    expect(page.give('dragover', { files: [] }).defaultPrevented).toBe(true);
    await until(() => expect(page.text('.import-drop')).toBe('여기에 놓으면 파일을 살펴봐요'));
    page.give('drop', { files: [new Blob([backupOf(NOTES)])] });
    await until(() =>
      expect(page.text('.import-summary')).toBe('백업에 메모 3개가 들어 있어요.모두 여기 있는 메모와 같아요. 가져올 것이 없어요.'),
    );
    expect(page.text('.import-drop')).toBe('');
    expect(page.root.querySelector('.import-do')).toBeNull();
  });

  it('gives everything back to an empty profile', async () => {
    const browser = await open([]);
    await preview(backupOf([FIRST, { ...SECOND, deletedAt: EARLIER }]));
    expect(page.text('.import-group')).toContain('휴지통으로 들어가요');
    await store();
    const stored = await browser.stored();
    expect(stored.map(portableNote)).toEqual([FIRST, { ...SECOND, deletedAt: EARLIER }].map(portableNote));
  });

  const EXTRAS = {
    settings: { ...DEFAULT_SETTINGS, marks: 'none' as const, knownTerms: ['text2sql'] },
    marks: [{ post: '173', session: 3 }],
    positions: [{ post: '173', section: 's2', percent: 40, offset: 900 }],
  };
  const kept = async (browser: TestBrowser) => {
    const { settings } = browser.window();
    const [{ marks, knownTerms }, watched, position] = await Promise.all([
      settings.load(),
      settings.loadWatched(),
      settings.loadReadingPosition(),
    ]);
    return { marks, knownTerms, watched, position };
  };
  const NOTHING = { marks: DEFAULT_SETTINGS.marks, knownTerms: [], watched: [], position: null };
  const ALL = { marks: 'none', knownTerms: ['text2sql'], watched: EXTRAS.marks, position: EXTRAS.positions[0] };

  it('brings settings, watched sessions and the reading position to an empty profile, and takes them back with the notes', async () => {
    const browser = await open([]);
    await preview(backupOf([FIRST], EXTRAS));
    await store();
    expect(page.text('.import-sentence')).toBe('메모 1개를 가져왔어요. 메모 말고 고른 것도 가져왔어요.');
    expect(await kept(browser)).toEqual(ALL);
    page.button('되돌리기').click();
    await until(() => expect(page.text('.import-sentence')).toContain('되돌렸어요'));
    expect(await kept(browser)).toEqual(NOTHING);
    expect(await browser.stored()).toEqual([]);
  });

  it('leaves them where notes are already, unless they are ticked', async () => {
    const browser = await open();
    await preview(backupOf(NOTES, EXTRAS));
    expect(page.root.querySelector('.import-do')).toBeNull();
    page.checkbox('봤다고 표시한 세션 1개').click();
    await until(() => expect(page.text('.import-do')).toBe('고른 것 가져오기'));
    await store();
    expect(page.text('.import-sentence')).toBe('메모 말고 고른 것도 가져왔어요.');
    expect(await kept(browser)).toEqual({ ...NOTHING, watched: EXTRAS.marks });
  });
});

describe('what is pasted', () => {
  it('is looked through: text, and a file', async () => {
    await open();
    expect(page.give('paste', { text: FILE }).defaultPrevented).toBe(true);
    await until(() => expect(page.text('.import-summary')).toContain('파일에 메모 3개'));
    page.give('paste', { files: [new Blob([backupOf(NOTES)])] });
    await until(() => expect(page.text('.import-summary')).toContain('백업에 메모 3개'));
  });

  it('can be typed into a field, too', async () => {
    await open();
    const field = page.root.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = FILE;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => expect(page.button('살펴보기').disabled).toBe(false));
    page.button('살펴보기').click();
    await until(() => expect(page.text('.import-summary')).toContain('파일에 메모 3개'));
  });
});

describe('what cannot be imported', () => {
  it.each<[string, BlobPart, RegExp]>([
    ['a web page', '<!doctype html><p>글</p>', /^웹 페이지 파일이에요/],
    ['another text', '# 장보기\n\n- 우유', /^길동무가 내보낸 파일이 아니에요/],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 0x0d, 0, 0, 1]), /^글이 아닌 파일이에요/],
    ['nothing', '', /^파일이 비어 있어요/],
    ['a backup that is cut off', backupOf(NOTES).slice(0, -40), /^백업 파일이 \d+번째 줄에서 깨졌거나 잘렸어요/],
  ])('%s is said in a sentence, and nothing changes', async (_what, content, said) => {
    const browser = await open();
    page.choose(new Blob([content]));
    await until(() => expect(page.text('[role="alert"]')).toMatch(said));
    expect([page.root.querySelector('.import-preview'), browser.asked]).toEqual([null, []]);
    // The next file is taken, and nothing is said of the last one.
    await preview(FILE);
    expect(page.text('[role="alert"]')).toBe('');
  });

  it('several files at once are refused', async () => {
    await open();
    page.give('drop', { files: [new Blob([FILE]), new Blob([FILE])] });
    await until(() => expect(page.text('[role="alert"]')).toBe('파일은 한 번에 하나씩 살펴볼 수 있어요.'));
  });

  it('a part that cannot be read is shown with its lines', async () => {
    await open();
    await preview(FILE.replace('<!-- techand-note {"id"', '<!-- techand-note {id'));
    expect(page.text('.import-group:has(#import-unreadable)')).toMatch(/메모의 주석이 깨졌어요\d+–\d+번째 줄/);
  });

  it.each([
    ['storage-full', /^저장 공간이 부족해서 아무것도 가져오지 않았어요/],
    ['storage-failed', /^저장하지 못해서 아무것도 가져오지 않았어요/],
  ] as const)('where the database says %s, that is said, and the preview stays', async (failing, said) => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '고친 글'));
    browser.failing = failing;
    page.button('메모 1개 가져오기').click();
    await until(() => expect(page.text('[role="alert"]')).toMatch(said));
    browser.failing = null;
    await store();
    expect(await bodies(browser)).toContain('고친 글');
  });
});

describe('while the preview is shown', () => {
  const write = (browser: TestBrowser, body: string) =>
    browser.ask('note/write', { id: FIRST.id, ...contentOf(FIRST), body, base: 1, editor: 'other', sequence: 1 });

  it('another window’s writing makes it anew, and what was chosen stays chosen', async () => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글').replace('둘째 메모의 글', '파일에서 고친 둘째'));
    page.checkbox('파일의 글로 바꾸기: 둘째').click();
    await until(() => expect(page.text('.import-do')).toBe('메모 1개 가져오기'));
    await write(browser, '여기서 고친 글');
    await until(() => expect(page.text('.import-summary')).toContain('양쪽에서 고친 메모 1개'));
    expect(page.checkbox('파일의 글로 바꾸기: 둘째').checked).toBe(false);
    await store();
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '여기서 고친 글', '파일에서 고친 글']);
  });

  it('a write that it does not know of is never replaced: nothing is stored, and the preview is made anew', async () => {
    const browser = await open(NOTES, (ports) => ({ ...ports, onChanged: () => {} }));
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글'));
    await write(browser, '여기서 고친 글');
    page.button('메모 1개 가져오기').click();
    await until(() => expect(page.text('[role="alert"]')).toContain('그사이 메모가 바뀌어 아무것도 가져오지 않았어요'));
    await until(() => expect(page.text('.import-summary')).toContain('양쪽에서 고친 메모 1개'));
    expect(await bodies(browser)).toEqual(['둘째 메모의 글', '셋째 메모의 글', '여기서 고친 글']);
  });

  it('undoing leaves what was written since, and says so', async () => {
    const browser = await open();
    await preview(FILE.replace('첫 메모의 글', '파일에서 고친 글').replace('둘째 메모의 글', '파일에서 고친 둘째'));
    await store();
    await browser.ask('note/write', { id: FIRST.id, ...contentOf(FIRST), body: '그 뒤에 쓴 글', base: 2, editor: 'other', sequence: 1 });
    page.button('되돌리기').click();
    await until(() => expect(page.text('.import-sentence')).toContain('그 뒤에 고친 메모 1개는 그대로 두었어요.'));
    expect(await bodies(browser)).toEqual(['그 뒤에 쓴 글', '둘째 메모의 글', '셋째 메모의 글']);
  });
});

describe('a long file', () => {
  it('moves a bar while it is read, and can be stopped', async () => {
    let share = (_of: number): void => {};
    await open(NOTES, (ports) => ({
      ...ports,
      preview: (_content, tell, signal) => {
        share = tell;
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ ok: false, failure: { reason: 'stopped' } }));
        });
      },
    }));
    page.choose(new Blob([FILE]));
    await until(() => expect(page.root.querySelector('progress')).not.toBeNull());
    share(0.4);
    await until(() => expect(page.root.querySelector('progress')?.value).toBe(0.4));
    page.button('멈추기').click();
    await until(() => expect(page.text('[role="alert"]')).toBe('멈췄어요. 아무것도 바꾸지 않았어요.'));
    expect(page.root.querySelector('progress')).toBeNull();
  });

  it('draws the first rows of a group, and more when asked', async () => {
    await open([]);
    await preview(`## 시작하며\n\n${'- 글\n'.repeat(300)}`);
    expect(page.text('.import-do')).toBe('메모 300개 가져오기');
    expect(page.texts('.import-entry')).toHaveLength(50);
    page.button('더 보기 (250개 남음)').click();
    await until(() => expect(page.texts('.import-entry')).toHaveLength(250));
  });
});

it('leads here from every window, in a tab of its own', async () => {
  const browser = await open();
  const popup = await openPopup(browser);
  popup.button('메모 가져오기').click();
  await until(() => expect([browser.opened, browser.closed]).toEqual([['import'], 1]));
  popup.close();
});
