import type { Note } from '../../src/domain/notes/notes';
import type { Passage } from '../../src/messaging/messages';
import { buildNote, buildTarget } from '../domain/notes/build-note';

/** Words of a passage that is not in the page any more. */
export const NOT_ANCHORED = '지워진 문장';

/** What is stored before a run: a note, one whose passage is gone, and one in the trash. */
export function beginningNotes(): readonly Note[] {
  const target = buildTarget(40, NOT_ANCHORED);
  return [
    buildNote({ id: '10000000-0000-4000-8000-000000000001', body: '⟨w1⟩', editor: 'earlier-1' }),
    buildNote({ id: '10000000-0000-4000-8000-000000000002', body: '⟨w2⟩', editor: 'earlier-2', target }),
    buildNote({ id: '10000000-0000-4000-8000-000000000003', body: '⟨w3⟩', editor: 'earlier-3', deletedAt: 2_000 }),
  ];
}

/** Passages the reader may select in the page. */
export const PASSAGES: readonly Passage[] = [
  { post: '173', section: 's2', target: buildTarget(200, '첫째 문장') },
  { post: '173', section: 's5', target: buildTarget(500, '둘째 문장') },
];
