// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { backupOf } from '../../domain/import/planning';
import type { TestBrowser } from '../test-browser';
import { until } from '../until';
import { EARLIER, FIRST, NOTES, open, page, preview, SECOND, store, THIRD } from './import-steps';

const LATER = EARLIER + 86_400_000;

describe('a backup', () => {
  it('that is dropped on the page is checked against the notes', async () => {
    await open();
    expect(page.give('dragover', { files: [] }).defaultPrevented).toBe(true);
    await until(() => expect(page.text('.import-drop')).toBe('여기에 놓으면 파일을 살펴봐요'));
    page.give('drop', { files: [new Blob([backupOf(NOTES)])] });
    await until(() =>
      expect(page.text('.import-summary')).toBe('백업에 메모 3개가 들어 있어요.여기 있는 메모 3개가 모두 이 백업에 그대로 들어 있어요.'),
    );
    expect(page.text('.import-drop')).toBe('');
    expect(page.root.querySelector('.import-do')).toBeNull();
  });

  it('that lacks notes which are here says so', async () => {
    await open();
    await preview(backupOf(NOTES.slice(0, 1)));
    expect(page.text('.import-summary')).toBe(
      '백업에 메모 1개가 들어 있어요.모두 여기 있는 메모와 같아요. 가져올 것이 없어요.여기 있는 메모 2개는 이 백업에 없어요. 가져와도 여기에 그대로 있어요.',
    );
  });

  it('in which a note was in the trash that is here says that it goes there', async () => {
    await open();
    await preview(backupOf([FIRST, THIRD, { ...SECOND, deletedAt: LATER, updatedAt: LATER }]));
    expect(page.text('.import-group')).toContain('휴지통으로 들어가요');
    expect(page.text('.import-group')).not.toContain('글은 같고');
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
