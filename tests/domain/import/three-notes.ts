import type { PlanEntry } from '../../../src/domain/import/plan-entry';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { applied, planFor, writesOf } from './planning';

export const idOf = (last: string): string => `11111111-1111-4111-8111-11111111111${last}`;
/** Three notes in two sections, one of them with a passage, one with a tag. */
export const first = buildNote({ id: idOf('1'), section: 's1', body: '첫 글', target: buildTarget(10, '고른 문장') });
export const second = buildNote({ id: idOf('2'), section: 's1', body: '둘째 글 #태그', tags: ['태그'], createdAt: 2_000 });
export const third = buildNote({ id: idOf('3'), section: 's2', body: '셋째 글', createdAt: 3_000 });
export const NOTES = [first, second, third];
/** Their export. */
export const FILE = exported(NOTES);
/** The heading of the second section. */
export const HEADING = /^## .*S# 2.*$/m;

/** What is stored after an import with the first choices. */
export const importInto = (notes: readonly Note[], file: string): readonly Note[] => applied(notes, writesOf(planFor(file, notes)));
/** The entries of one kind in the plan of a file. */
export const entriesOf = (file: string, kind: PlanEntry['kind'], notes: readonly Note[] = NOTES): readonly PlanEntry[] =>
  planFor(file, notes).filter((entry) => entry.kind === kind);
