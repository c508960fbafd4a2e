import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../src/domain/markdown/markdown';
import { POST_GUIDE as POST } from '../../../src/post/guide';
import { buildNote, buildTarget } from '../notes/build-note';
import { parseBlocks } from './commonmark';
import { exported } from './exported';

const FRONT_MATTER = ['thematic_break', 'heading 2'];

describe('the exported file', () => {
  const notes = [
    buildNote({ id: 'late', section: 's2', body: '둘째 섹션', createdAt: 1 }),
    buildNote({ id: 'free', section: 's1', body: '자리 없는 메모', createdAt: 2 }),
    buildNote({ id: 'second', section: 's1', body: '뒤 문장', target: buildTarget(90), createdAt: 3 }),
    buildNote({ id: 'first', section: 's1', body: '앞 문장', target: buildTarget(10), tags: ['질문', 'sql'], createdAt: 4 }),
    buildNote({ id: 'tail', section: 'outro', body: '끝', createdAt: 0 }),
  ];

  it('begins with what it is', () => {
    expect(exported(notes).split('\n').slice(0, 14)).toEqual([
      '---',
      `title: ${JSON.stringify(POST.title)}`,
      'url: "https://tech.kakaoenterprise.com/173"',
      'published: 2022-12-09',
      expect.stringMatching(/^exported: 2026-01-0\dT\d\d:\d\d:00$/),
      expect.stringMatching(/^timezone: "[+-]\d\d:\d\d"$/),
      'count: 5',
      'tags: ["techand", "sql", "질문"]',
      'post: "173"',
      'format: 2',
      'generator: "Tech& Companion"',
      '---',
      '',
      `# ${POST.title}`,
    ]);
  });

  it('has a heading per section with notes, in the order of the post', () => {
    const headings = exported(notes)
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## 🎥S# 1. RYANSQL: 한국어 Text2SQL 모델 개발', '## 🎥S# 2. 딥(Deep)하게 오타 교정하기', '## 마치며']);
  });

  it('orders the notes of a section by their position in the post, those without one last', () => {
    expect(idsIn(exported(notes))).toEqual(['first', 'second', 'free', 'late', 'tail']);
  });

  it.each([
    ['ko', '발표', '영상', '슬라이드'],
    ['en', 'Talk', 'Video', 'Slides'],
  ] as const)('says who spoke and where to see it (%s)', (language, page, video, slides) => {
    expect(exported(notes, language)).toContain(
      `\nIndex (AI Assistant팀) · AI · [${page}](https://if.kakao.com/2022/session/71) · ` +
        `[${video}](https://youtu.be/jVRI1Ps-yVE) · [${slides}](https://speakerdeck.com/kakao/ifkakao22-71)\n`,
    );
  });

  it('shows a note as its day, tags, quote, link and text', () => {
    const lines = exported([buildNote({ ...notes[3], body: '한 줄\n\n  들여쓴 줄' })])
      .split('\n')
      .slice(19, -2);
    expect(lines).toEqual([
      expect.stringMatching(/^- {3}\d{4}-\d\d-\d\d \d\d:\d\d · #질문 #sql$/),
      '    ',
      '    > 고른 문장',
      '    >',
      expect.stringMatching(/^ {4}> \[글에서 보기\]\(https:\/\/tech\.kakaoenterprise\.com\/173#:~:text=/),
      '    ',
      '    한 줄',
      '    ',
      '      들여쓴 줄',
      '    ',
    ]);
  });

  it('adds a tag beside the text only where the text does not contain it', () => {
    const head = (body: string) =>
      exported([buildNote({ body, tags: ['질문', 'Sql_문'] })])
        .split('\n')
        .find((line) => line.startsWith('-   '));
    expect(head('없음')).toMatch(/ · #질문 #Sql\\_문$/);
    expect(head('#질문 그리고 #sql_문')).toMatch(/^- {3}\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  it('names the term of a note', () => {
    expect(exported([buildNote({ term: 'text2sql' })], 'ko')).toMatch(/^- {3}[-\d]+ [:\d]+ · 용어: text2sql$/m);
    expect(exported([buildNote({ term: 'text2sql' })], 'en')).toMatch(/^- {3}[-\d]+ [:\d]+ · Term: text2sql$/m);
  });

  it('contains one section alone where only that was asked for, and says so', () => {
    const text = exported(notes, 'ko', 's1');
    expect(idsIn(text)).toEqual(['first', 'second', 'free']);
    expect(text).toContain('\nsection: "🎥S# 1. RYANSQL: 한국어 Text2SQL 모델 개발"\ncount: 3\n');
    expect(text.match(/^## /gm)).toHaveLength(1);
  });

  it('escapes what GitHub and Obsidian would take for their own signs in a quote', () => {
    const quote = '[[링크]] %%숨김%% ==칠== ^id :smile: #태그 100% a=b 10:20:30';
    expect(exported([buildNote({ target: buildTarget(1, quote) })])).toContain(
      String.raw`> \[\[링크\]\] \%\%숨김\%\% \=\=칠\=\= \^id \:smile: \#태그 100% a=b 10:20:30`,
    );
  });

  it('begins no table in a quote, not even one of a single column', () => {
    expect(exported([buildNote({ target: buildTarget(1, '낱말\n:-') })])).toContain(String.raw`    > \:-`);
  });

  it('leaves an address in a quote whole', () => {
    expect(exported([buildNote({ target: buildTarget(1, '* https://a.kr/b_c에서 *') })])).toContain(
      String.raw`    > \* <https://a.kr/b_c>에서 \*`,
    );
  });

  it('is a title and nothing else without notes', () => {
    expect(parseBlocks(exported([])).map(({ type }) => type)).toEqual([...FRONT_MATTER, 'heading 1']);
  });
});

it('the file is named after the reader’s own day', () => {
  expect(exportFileName('173', new Date(2026, 0, 5, 23, 59))).toBe('techand-173-notes-2026-01-05.md');
  expect(exportFileName('173', new Date(2026, 10, 30, 0, 1))).toBe('techand-173-notes-2026-11-30.md');
  expect(exportFileName('173', new Date(2026, 10, 30), 's4')).toBe('techand-173-notes-s4-2026-11-30.md');
});

function idsIn(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/<!-- techand-note \{"id":"([^"]+)"/g), ([, id]) => id ?? '');
}
