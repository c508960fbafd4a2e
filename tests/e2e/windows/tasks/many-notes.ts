import type { Page } from 'puppeteer-core';
import { OUTLINE_IDS } from '../../../fixtures/outline-ids';
import type { Stage } from '../../steps/stage/stage';

/** What is told apart among the notes of a reader who has read for weeks; all others are alike. */
export const MANY = {
  count: 300,
  /** One note alone has this word. */
  word: '등대',
  found: '등대처럼 멀리서 보이는 제목 #제목',
  tag: '제목',
  /** The newest of all. */
  newest: '맨 나중에 적은 메모',
  /** Its passage is nowhere in the post. */
  missing: '사라진 구절에 적은 메모',
  edited: '두 창에서 고친 메모, 이쪽',
  editedElsewhere: '두 창에서 고친 메모, 저쪽',
  trashed: '휴지통에 있는 메모',
} as const;

/** Puts three hundred notes right into the database; one of them is on `passage` in section `s6`, one is in the trash besides. */
export async function putManyNotes(stage: Stage, passage: string): Promise<void> {
  const page = await stage.backstage();
  await putAll(page, notesOn(passage));
  await stage.browser().stopWorker();
}

function notesOn(passage: string): readonly object[] {
  const own = [
    note(1, { section: 's2', body: MANY.found, tags: [MANY.tag] }),
    note(2, { section: 's6', body: '', target: targetOf(passage), colour: 'green' }),
    note(3, { section: 's3', body: MANY.missing, target: targetOf('이 구절은 글의 어느 곳에도 나오지 않아요') }),
    note(4, { section: 's5', body: MANY.editedElsewhere }),
    note(5, { section: 's5', body: MANY.edited, conflictOf: idOf(4) }),
    note(6, { section: 'outro', body: MANY.newest, createdAt: 9_000, updatedAt: 9_000 }),
  ];
  const alike = Array.from({ length: MANY.count - own.length }, (_, at) =>
    note(at + 10, { section: OUTLINE_IDS[at % OUTLINE_IDS.length], body: `읽으면서 적은 ${at}번째 메모` }),
  );
  return [...own, ...alike, note(7, { section: 's1', body: MANY.trashed, deletedAt: Date.now() })];
}

function note(at: number, changes: object): object {
  return {
    id: idOf(at),
    post: '173',
    section: 'intro',
    body: '',
    target: null,
    term: null,
    figure: null,
    colour: 'yellow',
    tags: [],
    createdAt: 1_000 + at,
    updatedAt: 1_000 + at,
    revision: 1,
    editor: 'many',
    sequence: 1,
    deletedAt: null,
    conflictOf: null,
    ...changes,
  };
}

export function idOf(at: number): string {
  return `7a000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}

function targetOf(exact: string): object {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 1 },
  };
}

function putAll(page: Page, records: readonly object[]): Promise<void> {
  return page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('techand');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('notes', 'readwrite');
          for (const record of all) transaction.objectStore('notes').put(record);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
