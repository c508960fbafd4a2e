// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { BACKUP_RECORD_KEY } from '../../../src/domain/annotations/backup-record';
import { WATCHED_KEY } from '../../../src/domain/reading/watched';
import { readBackup } from '../../../src/schema/imported-backup';
import { buildNote, NOON } from '../build-note';
import { openPopup, type OpenPopup } from '../open-popup';
import { startBrowser, type TestBrowser } from '../test-browser';
import { until } from '../until';

let popup: OpenPopup | null = null;

async function open(browser: TestBrowser): Promise<OpenPopup> {
  popup = await openPopup(browser);
  return popup;
}
afterEach(() => popup?.close());

const DAY = 24 * 60 * 60 * 1000;
const said = () => document.querySelector('.toast')?.textContent;
const offer = () => document.querySelector('.offer[aria-labelledby="backup-offer"]');
const notesAt = (count: number, time = NOON) =>
  Array.from({ length: count }, (_, at) =>
    buildNote({ id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`, body: `메모 ${at}`, createdAt: time, updatedAt: time }),
  );

async function backUpFromMenu(browser: TestBrowser): Promise<void> {
  const { button, root } = await open(browser);
  button('내보내는 방법').click();
  await until(() => expect(root.querySelector('.export-options')?.textContent).toContain('아직 백업하지 않았어요'));
  button('백업', root.querySelector('.export-options') ?? undefined).click();
}

describe('the backup in the export menu', () => {
  it('is one file with everything, and says when the last one was', async () => {
    const browser = await startBrowser({ notes: [...notesAt(2), buildNote({ body: '버린 글', deletedAt: NOON })] });
    browser.storage.local.set(WATCHED_KEY, [{ post: '173', session: 71 }]);
    await backUpFromMenu(browser);
    await until(() => expect(said()).toBe('메모 3개를 파일에 담았어요 · 휴지통 1개 포함'));
    const [file] = browser.downloads;
    expect([file?.name, file?.type]).toEqual(['techand-173-backup-2026-11-23.json', 'application/json']);
    const read = readBackup(file?.text ?? '');
    expect(read.ok && [read.value.notes.length, read.value.watched]).toEqual([3, [{ post: '173', session: 71 }]]);
    await until(() => expect(document.querySelector('.export-last')?.textContent).toMatch(/^마지막 백업: \d\d:\d\d$/));
    expect(browser.storage.local.get(BACKUP_RECORD_KEY)).toEqual({ handedAt: NOON, countedAt: NOON, notes: 3 });
  });

  it('holds what was typed just before', async () => {
    const browser = await startBrowser({ notes: notesAt(1) });
    const { type, button, root } = await open(browser);
    button('내보내는 방법').click();
    await until(() => expect(root.querySelector('.export-last')).not.toBeNull());
    browser.isHolding = true;
    type('방금 쓴 글');
    button('백업', root.querySelector('.export-options') ?? undefined).click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(browser.downloads).toEqual([]);
    browser.release();
    await until(() => expect(browser.downloads[0]?.text).toContain('방금 쓴 글'));
  });

  it('is not handed over where a note would not come back as it is, which is named', async () => {
    const browser = await startBrowser({ notes: [...notesAt(1), buildNote({ id: 'no-uuid', body: '옛 메모' })] });
    await backUpFromMenu(browser);
    await until(() => expect(said()).toBe('파일에 그대로 담지 못하는 메모가 있어서 백업하지 않았어요: 옛 메모'));
    expect([browser.downloads, browser.storage.local.has(BACKUP_RECORD_KEY)]).toEqual([[], false]);
  });

  it('is not handed over where the notes cannot be read', async () => {
    const browser = await startBrowser({ notes: notesAt(1) });
    const { button, root } = await open(browser);
    button('내보내는 방법').click();
    await until(() => expect(root.querySelector('.export-last')).not.toBeNull());
    browser.isUnreadable = true;
    button('백업', root.querySelector('.export-options') ?? undefined).click();
    await until(() => expect(said()).toContain('메모를 불러오지 못해서 백업하지 못했어요'));
    expect(browser.downloads).toEqual([]);
  });
});

describe('a backup is offered', () => {
  it.each<[string, number, object | null, number, boolean]>([
    ['after twenty notes without a backup', 20, null, 0, true],
    ['not after nineteen', 19, null, 0, false],
    ['after thirty days with one note', 1, null, 30, true],
    ['not after twenty-nine days', 1, null, 29, false],
    ['after twenty new notes since the last one', 25, { handedAt: NOON, countedAt: NOON, notes: 5 }, 0, true],
    ['not after nineteen new ones', 24, { handedAt: NOON, countedAt: NOON, notes: 5 }, 0, false],
    ['after thirty days in which something was written', 5, { handedAt: NOON - 1, countedAt: NOON - 1, notes: 5 }, 30, true],
    ['not after thirty days in which nothing was', 5, { handedAt: NOON, countedAt: NOON, notes: 5 }, 30, false],
    ['never without notes', 0, null, 365, false],
  ])('%s', async (_when, count, record, days, isOffered) => {
    const browser = await startBrowser({ notes: notesAt(count) });
    if (record !== null) browser.storage.local.set(BACKUP_RECORD_KEY, record);
    browser.now = NOON + days * DAY;
    await open(browser);
    await until(() => expect(popup?.root.querySelector('.notes')?.getAttribute('data-opening')).toBe('false'));
    expect(offer() !== null).toBe(isOffered);
  });

  it('once: the next window does not offer it again', async () => {
    const browser = await startBrowser({ notes: notesAt(20) });
    const { close } = await open(browser);
    await until(() => expect(browser.storage.local.get(BACKUP_RECORD_KEY)).toEqual({ handedAt: null, countedAt: NOON, notes: 20 }));
    expect(offer()).not.toBeNull();
    close();
    await open(browser);
    expect(offer()).toBeNull();
  });

  it('and made from there', async () => {
    const browser = await startBrowser({ notes: notesAt(20) });
    const { button } = await open(browser);
    button('백업', offer() ?? undefined).click();
    await until(() => expect(offer()).toBeNull());
    expect(browser.downloads).toHaveLength(1);
  });

  it('no more once the reader wants none', async () => {
    const browser = await startBrowser({ notes: notesAt(20) });
    const { button } = await open(browser);
    button('묻지 않기', offer() ?? undefined).click();
    await until(() => expect(offer()).toBeNull());
    expect(browser.settings().backupReminder).toBe(false);
    browser.storage.local.delete(BACKUP_RECORD_KEY);
    popup?.close();
    await open(browser);
    expect(offer()).toBeNull();
  });
});
