import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json';
import ko from '../../assets/public/_locales/ko/messages.json';
import { madeUp, readSources, ROOT } from './project-files';
import { calledTexts, loudTexts, missingKeys, sampleTexts } from './texts';

/** The texts of every module of src/i18n: a function of the language, or a record of both languages. */
const modules = import.meta.glob<Record<string, unknown>>('../../src/i18n/**/*.ts', { eager: true });
const tables = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) => {
    const texts = inBothLanguages(value);
    return texts === null ? [] : [{ name: `${path.split('/i18n/').at(-1)} ${name}`, ...texts }];
  }),
);

function inBothLanguages(value: unknown): { ko: unknown; en: unknown } | null {
  if (typeof value === 'function') return { ko: value('ko') as unknown, en: value('en') as unknown };
  const isRecord = typeof value === 'object' && value !== null && 'ko' in value && 'en' in value;
  return isRecord ? { ko: value.ko, en: value.en } : null;
}

describe('every text of a reader', () => {
  it('is looked for in every module of texts', () => {
    const found = new Set(tables.map(({ name }) => name.split(' ')[0]));
    const files = readdirSync(join(ROOT, 'src/i18n'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    expect([...found].toSorted()).toEqual(files.toSorted());
  });

  it.each(tables)('exists in both languages: $name', (table) => {
    expect(missingKeys(table.ko, table.en)).toEqual([]);
  });

  it.each(tables)('is not loud in Korean: $name', (table) => {
    expect(loudTexts(table.ko)).toEqual([]);
    expect(sampleTexts(table.ko).length).toBeGreaterThan(0);
  });

  it('exists in both languages in the manifest', () => {
    expect(missingKeys(ko, en)).toEqual([]);
    expect(loudTexts(ko)).toEqual([]);
  });
});

describe('the check of texts', () => {
  const whole = { note: '메모', list: { count: (notes: number) => `${notes}개` } };
  it.each([
    ['a missing text', { list: whole.list }, 'note: not in English'],
    ['a missing text within', { note: 'Note', list: {} }, 'list.count: not in English'],
    ['an empty text', { ...whole, note: '  ' }, 'note: empty in English'],
    ['a function against a text', { ...whole, list: { count: 'notes' } }, 'list.count: a function in one language alone'],
  ])('finds %s', (_what, english, said) => {
    expect(missingKeys(whole, english)).toEqual([said]);
  });

  it('finds a text that is only in English', () => {
    expect(missingKeys({}, { note: 'Note' })).toEqual(['note: not in Korean']);
  });

  it.each([
    ['a loud text', { note: '저장했어요!' }],
    ['a loud text in full width', { note: '저장했어요！' }],
    ['a loud text that is made', { list: { count: (notes: number) => `${notes}개예요!` } }],
  ])('finds %s', (_what, texts) => {
    expect(loudTexts(texts)).toHaveLength(1);
  });
});

describe('texts of a window', () => {
  /** What is no part that is drawn: the title of a page, and the file that is exported. */
  const OTHER = [
    'src/ui/app/popup.tsx: uiTexts',
    'src/ui/import/import-page.tsx: importPageTexts',
    'src/ui/import/import-page.tsx: uiTexts',
    'src/ui/notes/export/export-notes.ts: exportTexts',
    'src/ui/options/options.tsx: optionsTexts',
    'src/ui/options/options.tsx: uiTexts',
    'src/ui/welcome/welcome.tsx: uiTexts',
  ];

  it('are reached by `useTexts` in every part', () => {
    expect(calledTexts(readSources('src/ui'))).toEqual(OTHER);
  });

  it('that a part reaches without it are found', () => {
    const code = "import { trashTexts as own } from '../../i18n/trash';\nown(language);\nuseTexts(own);";
    expect(calledTexts(madeUp({ 'src/ui/a.ts': code }))).toEqual(['src/ui/a.ts: own']);
  });
});
