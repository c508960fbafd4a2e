import { describe, expect, it } from 'vitest';
import type { PreviewNews } from '../../../src/domain/import/preview';
import { DerivedIds } from '../../../src/domain/import/derived-ids';
import { failure, success } from '../../../src/domain/result';
import { POST_GUIDE } from '../../../src/post/guide';
import { previewImport } from '../../../src/storage/notes/import-preview';
import { backupOf, NOW, stored } from '../../domain/import/planning';
import { exported } from '../../domain/markdown/exported';
import { buildNote } from '../../domain/notes/build-note';

const MANY = Array.from({ length: 1_200 }, (_, at) =>
  buildNote({ id: `33333333-3333-4333-8333-${String(at).padStart(12, '0')}`, body: `글 ${at}` }),
);

async function told(content: string, state = success(stored([]))): Promise<readonly PreviewNews[]> {
  const news: PreviewNews[] = [];
  const reader = { importState: async () => state };
  await previewImport({ content, now: NOW }, { post: POST_GUIDE, elsewhere: [], reader, tell: (each) => news.push(each) });
  return news;
}

describe('the preview of an import', () => {
  it.each([
    ['Markdown', exported(MANY)],
    ['a backup', backupOf(MANY)],
  ])('of %s is told in pieces, with how much is done, and ends with what the file is', async (_what, text) => {
    const news = await told(text);
    const pieces = news.flatMap((each) => (each.kind === 'entries' ? [each.entries.length] : []));
    expect(pieces).toEqual([500, 500, 200]);
    const shares = news.flatMap((each) => (each.kind === 'share' ? [each.share] : []));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(news.at(-1)).toMatchObject({ kind: 'end', file: { notes: MANY.length, declared: null } });
  });

  it('of a file that is none of ours says why', async () => {
    expect(await told('# 장보기')).toEqual([{ kind: 'failure', failure: { reason: 'not-ours' } }]);
  });

  it.each([
    ['the copy of one was deleted for good', [], 0],
    ['there is one more here', [buildNote({ id: '11111111-1111-4111-8111-111111111112' })], 1],
  ])('of a backup counts the notes that it lacks, by their ids: %s', async (_what, more, lacking) => {
    const note = buildNote({ id: '11111111-1111-4111-8111-111111111111', body: '여기 글' });
    const copy = new DerivedIds(() => false).first(['copy', note.id, '파일의 글']);
    const news: PreviewNews[] = [];
    const reader = { importState: async () => success({ notes: [note, ...more], tombstones: [{ id: copy }], newer: new Set<string>() }) };
    const context = { post: POST_GUIDE, elsewhere: [], reader, tell: (each: PreviewNews) => void news.push(each) };
    await previewImport({ content: backupOf([{ ...note, body: '파일의 글' }]), now: NOW }, context);
    expect(news.at(-1)).toMatchObject({ kind: 'end', file: { lacking } });
  });

  it('needs the stored notes', async () => {
    const news: PreviewNews[] = [];
    const reader = { importState: async () => failure('unreadable' as const) };
    const context = { post: POST_GUIDE, elsewhere: [], reader, tell: (each: PreviewNews) => void news.push(each) };
    await previewImport({ content: exported(MANY), now: NOW }, context);
    expect(news.at(-1)).toEqual({ kind: 'failure', failure: { reason: 'no-notes' } });
  });
});
