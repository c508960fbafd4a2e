import { exported } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { applied, planFor, writesOf } from './planning';

export const idOf = (last: string): string => `11111111-1111-4111-8111-11111111111${last}`;
/** Four notes in two sections, one of them with a passage, one with a list. */
export const first = buildNote({ id: idOf('1'), section: 's1', body: '첫 글', target: buildTarget(10, '고른 문장') });
export const second = buildNote({ id: idOf('2'), section: 's1', body: '- 목록\n    - 안쪽\n\n둘째 글', createdAt: 2_000 });
export const third = buildNote({ id: idOf('3'), section: 's1', body: '셋째 글', createdAt: 3_000 });
export const fourth = buildNote({ id: idOf('4'), section: 's2', body: '넷째 글', createdAt: 4_000 });
export const NOTES = [first, second, third, fourth];
/** Their export. */
export const FILE = exported(NOTES);
/** The heading of the second section. */
export const HEADING = /^## .*S# 2.*$/m;

/** The texts that are stored after an import of this file, in the order of the notes. */
export const bodiesAfter = (file: string): readonly string[] => applied(NOTES, writesOf(planFor(file, NOTES))).map(({ body }) => body);
