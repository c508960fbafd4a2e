import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupFileName, joinBackup, writeAnnotations } from '../../../src/domain/annotations/backup';
import type { Note } from '../../../src/domain/notes/notes';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { POST_GUIDE } from '../../../src/post/guide';
import { readBackup } from '../../../src/schema/imported-backup';
import { anyNotes, backupOf, EXPORTED_AT } from '../import/planning';
import { buildNote, buildTarget } from '../notes/build-note';
import { countExpanded, countMembers, expand } from './expand';
import { breaches } from './model-rules';

const FULL: readonly Note[] = [
  buildNote({ id: '44444444-4444-4444-8444-444444444441', body: '글 #태그', tags: ['태그'], target: buildTarget(), term: 'text2sql' }),
  buildNote({
    id: '44444444-4444-4444-8444-444444444442',
    body: '',
    target: buildTarget(),
    deletedAt: 5,
    conflictOf: '44444444-4444-4444-8444-444444444443',
  }),
  buildNote({ id: '44444444-4444-4444-8444-444444444443', post: '9 9', section: 'elsewhere' }),
];

const parsed = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
const spoilt = (from: string, to: string): unknown => parsed(backupOf(FULL).replace(from, to));

describe('a backup', () => {
  it('keeps every rule of the model', () => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        expect(breaches(parsed(backupOf(notes)))).toEqual([]);
      }),
    );
    expect(breaches(parsed(backupOf(FULL)))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['the context', '"http://www.w3.org/ns/anno.jsonld"', '"http://a.kr"'],
    ['an id', '"id":"urn:uuid:44444444-4444-4444-8444-444444444441"', '"id":"no iri"'],
    ['a type', '"type":"Annotation"', '"type":"Note"'],
    ['a target', '"target":', '"aim":'],
    ['a time', '"created":"1970', '"created":"70'],
    ['a source', '"source":', '"from":'],
    ['an exact text', '"exact":', '"exakt":'],
    ['a selector', '"TextQuoteSelector"', '"TextSelector"'],
    ['a body', '"value":', '"text":'],
    ['a purpose', '"purpose":"tagging"', '"purpose":"labelling"'],
    ['a motivation', '"motivation":"highlighting"', '"motivation":"marking"'],
    ['a total', '"total": 3', '"total": 4'],
    ['a page', '"AnnotationPage"', '"Page"'],
  ])('without %s would break one', (_what, from, to) => {
    expect(breaches(spoilt(from, to))).not.toEqual([]);
  });

  it('loses no member when a JSON-LD processor expands it', async () => {
    const keepsAll = async (file: Record<string, unknown>): Promise<void> => {
      expect(countExpanded(await expand(file))).toBe(countMembers(file));
    };
    await fc.assert(
      fc.asyncProperty(anyNotes(), async (notes) => keepsAll(parsed(backupOf(notes)))),
      { numRuns: 60 },
    );
    await keepsAll(parsed(backupOf(FULL)));
  });

  it.each([
    ['a member', '"techand:section"', '"section"'],
    ['a type', '"TextualBody"', '"Body"'],
    ['a member of a selector', '"exact"', '"exakt"'],
  ])('would lose %s that no context knows', async (_what, from, to) => {
    const file = spoilt(from, to) as Record<string, unknown>;
    const expanded = await expand(file).then(countExpanded, () => 'refused');
    expect(expanded).not.toBe(countMembers(file));
  });

  it('gives back every note, those in the trash and conflict copies, with settings and marks', () => {
    const settings = { ...DEFAULT_SETTINGS, marks: 'all' as const, knownTerms: ['text2sql'] };
    const watched = [{ post: '173', session: 71 }];
    const positions = [{ post: '173', section: 's4', percent: 63.4, offset: 5400 }];
    const facts = { post: POST_GUIDE, settings, watched, positions, exportedAt: EXPORTED_AT };
    const text = joinBackup(writeAnnotations(FULL, POST_GUIDE), facts).join('');
    const read = readBackup(text);
    if (!read.ok) throw new Error(read.failure.reason);
    const contents = FULL.map(({ revision: _revision, editor: _editor, sequence: _sequence, ...content }) => content);
    expect({ ...read.value, notes: [...read.value.notes] }).toEqual({ notes: contents, settings, watched, positions, unreadable: [] });
  });

  it('is read as a program for JSON-LD writes it: lists of one as their item, types as lists, ids in capitals', () => {
    const compact = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.length === 1 ? compact(value[0]) : value.map(compact);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === 'items' ? each : compact(each)]));
    };
    const tag = buildNote({ id: '44444444-4444-4444-8444-444444444444', body: '글 하나', target: buildTarget() });
    const written = parsed(backupOf([tag]).replaceAll('"AnnotationCollection"', '["AnnotationCollection","Other"]'));
    const { first } = written as { first: { items: { id: string; type: unknown }[] } };
    first.items = first.items.map((item) => ({ ...(compact(item) as typeof item), id: item.id.toUpperCase(), type: ['Annotation'] }));
    const read = readBackup(JSON.stringify(written));
    expect(read.ok ? read.value.notes : read.failure).toMatchObject([{ id: tag.id, body: '글 하나', target: tag.target }]);
    expect(read.ok ? read.value.unreadable : null).toEqual([]);
  });

  it('offers no settings where those in it are none', () => {
    const read = readBackup(JSON.stringify({ ...parsed(backupOf(FULL)), 'techand:settings': 5 }));
    expect(read.ok ? read.value.settings : read.failure).toBeNull();
  });

  it('is the same for the same notes, in whatever order and pieces they come', () => {
    fc.assert(
      fc.property(anyNotes(), fc.nat(8), (notes, cut) => {
        const facts = { post: POST_GUIDE, settings: DEFAULT_SETTINGS, watched: [], positions: [], exportedAt: EXPORTED_AT };
        const pieces = [...writeAnnotations(notes.slice(cut), POST_GUIDE), ...writeAnnotations(notes.slice(0, cut), POST_GUIDE)];
        expect(joinBackup(pieces, facts).join('')).toBe(backupOf(notes));
      }),
    );
  });

  it('has an annotation a line, so that a line can be named', () => {
    expect(
      backupOf(FULL)
        .split('\n')
        .filter((line) => line.includes('"type":"Annotation"')),
    ).toHaveLength(3);
  });

  it('names the post’s address, and offsets under a name of ours', () => {
    const [first] = (parsed(backupOf(FULL))['first'] as { items: Record<string, unknown>[] }).items;
    expect(first?.['target']).toEqual({
      type: 'SpecificResource',
      source: POST_GUIDE.url,
      selector: buildTarget().quote,
      'techand:readingPosition': buildTarget().position,
    });
  });

  it('says no version and no editor', () => {
    expect(backupOf(FULL)).not.toMatch(/revision|editor|sequence/);
  });
});

it('the backup is named after the reader’s own day', () => {
  expect(backupFileName('173', new Date(2026, 0, 5, 23, 59))).toBe('techand-173-backup-2026-01-05.json');
});
