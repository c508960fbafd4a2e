import { describe, expect, it } from 'vitest';
import { detailOf, type ImportFailure } from '../../src/domain/import/failure';
import { planImport, type StoredState } from '../../src/domain/import/plan';
import { importTexts } from '../../src/i18n/pages/import';
import { POST_GUIDE } from '../../src/post/guide';
import { MAX_FILE } from '../../src/schema/imported-file';
import { readImport, type ReadImport } from '../../src/schema/imported';
import { buildNote, buildTarget } from '../domain/notes/build-note';
import { backupOf, stored, writesOf } from '../domain/import/planning';
import { exported } from '../domain/markdown/exported';
import { REPEATS, sample } from '../sample';
import { CONTEXT, EUC_KR, HOSTILE_FILES, idAt, NOTES, replacements, saidOfSource, utf16 } from './hostile-list';

const MARKDOWN = exported(NOTES);
const BACKUP = backupOf(NOTES);

const read = (source: Uint8Array | string): ReadImport | ImportFailure => {
  const done = readImport(source, CONTEXT);
  return done.ok ? done.value : done.failure;
};
const planned = (source: Uint8Array | string, state: StoredState = stored([])) => {
  const done = read(source);
  if ('reason' in done) throw new Error(done.reason);
  return planImport(done.file, state, POST_GUIDE);
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

describe('bytes', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(MARKDOWN)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${MARKDOWN}`)],
    ['UTF-16, little end first', utf16(MARKDOWN, true, true)],
    ['UTF-16, big end first', utf16(MARKDOWN, false, true)],
    ['UTF-16 without its mark', utf16(MARKDOWN, true, false)],
    ['UTF-16, big end first, without its mark', utf16(MARKDOWN, false, false)],
  ])('of %s are the same notes', (_encoding, bytes) => {
    expect(planned(bytes)).toEqual(planned(MARKDOWN));
  });

  it.each([true, false])('of UTF-16 without its mark are Hangul, also where many syllables end in a zero byte: 가, 저, 대', (isLittle) => {
    const file = exported([buildNote({ body: '저녁에 가서 대화를 나눴다. 제가 저번에 대신 가져간 가방. '.repeat(60) })]);
    expect(planned(utf16(file, isLittle, false))).toEqual(planned(file));
  });

  it.each([MARKDOWN, BACKUP])('before which a mark is pasted are the same notes', (text) => {
    expect(planned(`\uFEFF${text}`)).toEqual(planned(text));
  });

  it('of EUC-KR are Hangul', () => {
    expect(planned(EUC_KR)).toMatchObject([{ kind: 'new', next: { section: 'intro', body: '한글' } }]);
  });

  it.each<[string, Uint8Array, string]>([
    ['of Latin-1', latin1('Ceci est d\xe9j\xe0 une note fran\xe7aise, \xe0 c\xf4t\xe9 du th\xe9\xe2tre'), 'encoding'],
    ['of damaged UTF-8', Uint8Array.from([...bytesOf('## 시작'), 0xff, 0xc0, ...bytesOf('하며')]), 'encoding'],
    [
      'of a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0]),
      'binary',
    ],
    ['of a program', Uint8Array.from({ length: 4_096 }, (_, at) => (at * 7_919) % 251), 'binary'],
    ['of an archive', Uint8Array.from({ length: 4_096 }, (_, at) => ((at * at * 31) % 254) + 1), 'binary'],
    ['of nothing', new Uint8Array(), 'empty'],
    ['of spaces', bytesOf(' \n\t\n'), 'empty'],
    ['of a web page', bytesOf('\n<!DOCTYPE html>\n<html lang="ko"><body>## 시작하며</body></html>'), 'html'],
    ['of another text', bytesOf('# 장보기\n\n- 우유\n- 빵\n'), 'not-ours'],
    ['of other JSON', bytesOf('{"a": [1, 2]}'), 'not-ours'],
    ['of an array', bytesOf('[]'), 'not-ours'],
    ['of a file that is too large', new Uint8Array(MAX_FILE + 1), 'too-large'],
    ['of another post', bytesOf(MARKDOWN.replace('post: "173"', 'post: "174"')), 'other-post'],
    ['of a later format', bytesOf(MARKDOWN.replace('format: 2', 'format: 3')), 'newer-format'],
    ['of a later backup', bytesOf(BACKUP.replace('"techand:format": 1', '"techand:format": 2')), 'newer-format'],
  ])('%s are refused with a sentence', (_what, bytes, reason) => {
    const done = read(bytes);
    if (!('reason' in done)) throw new Error('It was read.');
    expect(done.reason).toBe(reason);
    for (const language of ['ko', 'en'] as const) expect(importTexts(language).failure[done.reason](detailOf(done))).toMatch(/\.$/);
  });
});

describe('a file that is cut off', () => {
  const markdown = bytesOf(MARKDOWN);
  const backup = bytesOf(BACKUP);

  it('at each byte of a backup is refused, with the line where it ends', () => {
    for (let end = 1; end < backup.length - 2; end += 1) {
      const done = read(backup.subarray(0, end));
      const line = new TextDecoder().decode(backup.subarray(0, end)).split('\n').length;
      expect(done).toEqual({
        reason: 'broken',
        line: expect.toSatisfy((said) => said === null || Math.abs(Number(said) - line) <= 1) as unknown,
      });
    }
  });

  it('at each byte of Markdown changes none of the notes that are here', () => {
    for (let end = 1; end < markdown.length; end += 1) {
      const done = readImport(markdown.subarray(0, end), CONTEXT);
      if (!done.ok) continue;
      const plan = planImport(done.value.file, stored(NOTES), POST_GUIDE);
      expect(plan.filter(({ kind }) => kind === 'changed' || kind === 'conflict' || kind === 'moved')).toEqual([]);
      expect(writesOf(plan).every(({ base }) => base === null)).toBe(true);
    }
  });

  it('says that it should have more notes', () => {
    const done = read(MARKDOWN.slice(0, MARKDOWN.indexOf('## ', MARKDOWN.indexOf('techand-note'))));
    expect('reason' in done ? null : done.declared).toBe(2);
  });

  it('says so, too, where as many notes were written into it by hand', () => {
    const whole = MARKDOWN.slice(0, MARKDOWN.indexOf('## ', MARKDOWN.indexOf('techand-note')));
    const done = read(`${whole}\n- 손으로 쓴 메모\n- 또 하나\n`);
    expect('reason' in done ? null : done.declared).toBe(2);
  });
});

describe('parts that cannot be read', () => {
  it.each<[string, (file: string) => string]>([
    ['a comment that does not end', (file) => file.replace(/ -->\n\n##/, '\n\n##')],
    ['a comment that is no JSON', (file) => file.replace('{"id"', '{id')],
    ['a comment of other members', (file) => file.replace('"section":"s1"', '"section":7')],
    ['a date that no calendar has', (file) => file.replace(/"created":"[^"]*"/, '"created":"275760-99-99"')],
    ['a passage that ends before it begins', (file) => file.replace(/"start":\d+/, '"start":99999')],
  ])('%s is named with its lines, and the other notes are read', (_what, edit) => {
    const file = edit(MARKDOWN);
    const plan = planned(file);
    const bad = plan.find(({ kind }) => kind === 'unreadable');
    const lines = file.split('\n').slice((bad?.lines?.first ?? 0) - 1, bad?.lines?.last);
    expect(lines.join('\n')).toContain('한글 본문');
    expect(plan.filter(({ kind }) => kind === 'new')).toMatchObject([{ next: { body: '둘째' } }]);
  });

  it('an annotation is named with its line, and the other notes are read', () => {
    const broken = BACKUP.replace('"techand:section":"s2"', '"techand:section":""');
    const line = broken.split('\n').findIndex((each) => each.includes('"techand:section":""')) + 1;
    expect(planned(broken)).toMatchObject([{ kind: 'new' }, { kind: 'unreadable', why: 'annotation', lines: { first: line, last: line } }]);
  });

  it('a note that is too long is named, and the other notes are read', () => {
    const file = MARKDOWN.replace('한글 본문', '가'.repeat(1_048_577));
    expect(planned(file)).toMatchObject([{ kind: 'new' }, { kind: 'unreadable', why: 'too-long', lines: expect.anything() as unknown }]);
  });
});

describe('what a file says', () => {
  it('about prototypes reaches none', () => {
    const odd = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const plan = planned(BACKUP.replace('{"id"', `{${odd}"id"`));
    const marked = planned(MARKDOWN.replace('{"id"', `{${odd}"id"`));
    for (const entry of [...plan, ...marked]) {
      expect(entry).toMatchObject({ kind: 'new' });
      expect('polluted' in (entry.kind === 'new' ? entry.next : {})).toBe(false);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of the farthest days is taken as it is', () => {
    const far = buildNote({ createdAt: 8.64e15, updatedAt: -8.64e15 });
    for (const file of [exported([far]), backupOf([far])]) {
      expect(planned(file)).toMatchObject([{ next: { createdAt: 8.64e15, updatedAt: -8.64e15 } }]);
    }
  });

  it('as script or as an address stays text', () => {
    const body = '<script>alert(1)</script> [a](javascript:alert(1)) <img src=x onerror=alert(1)>';
    const note = buildNote({ body, target: buildTarget(1, body) });
    for (const file of [exported([note]), backupOf([note])]) expect(planned(file)).toMatchObject([{ next: { body, target: note.target } }]);
  });

  it('twice under one id is one note and a new one', () => {
    const twice = [buildNote({ body: '가' }), buildNote({ body: '나' })];
    for (const file of [exported(twice), backupOf(twice)]) {
      const writes = writesOf(planned(file));
      expect(new Set(writes.map(({ id }) => id)).size).toBe(2);
    }
  });
});

const SMALL = HOSTILE_FILES.filter(({ isLarge }) => isLarge !== true);
const LARGE = HOSTILE_FILES.filter(({ isLarge }) => isLarge === true);

describe.each([...SMALL, ...sample(LARGE, 2)])('$name', (file) => {
  it('is told in a sentence, changes nothing that is here, and is answered soon', file.isLarge ? REPEATS : {}, () => {
    const source = file.source();
    const here = file.here ?? stored(NOTES);
    // What goes over a text again and again takes minutes here, longer than a test may.
    expect(saidOfSource(source, here)).toMatch(/^[A-Z]/);
    expect(replacements(source, here)).toEqual([]);
  });
});

it('fifty thousand items with the text of twenty thousand notes of another section keep nobody waiting', () => {
  const same = Array.from({ length: 20_000 }, (_, at) => buildNote({ id: idAt(at), body: '같은 글', section: 's2' }));
  // Compared each with each, it takes longer than a test may.
  expect(planned(`## 시작하며\n\n${'- 같은 글\n'.repeat(50_000)}`, stored(same)).length).toBeGreaterThan(0);
});
