import { describe, expect, it } from 'vitest';
import type { TermRule } from '../../../src/domain/post/glossary';
import { compileTerms, matchTerms } from '../../../src/domain/terms/matching';

const found = (rules: readonly TermRule[], text: string): string[] =>
  matchTerms(compileTerms(rules), text).map(({ id, start, end }) => `${id}=${text.slice(start, end)}@${start}`);

const base: TermRule = { id: 'base', aliases: ['데이터'] };
const sql: TermRule = { id: 'sql', aliases: ['SQL'] };

describe('matchTerms', () => {
  it('gives the offsets of the term alone, without its particle', () => {
    expect(matchTerms(compileTerms([sql]), '이제 SQL을 써요.')).toEqual([{ id: 'sql', start: 3, end: 6 }]);
  });

  it('finds nothing without rules or without text', () => {
    expect(found([], '데이터')).toEqual([]);
    expect(found([base], '')).toEqual([]);
  });

  it('prefers the longest spelling, and a longer term to a shorter one', () => {
    const rules = [sql, { id: 'statement', aliases: ['SQL 문법'] }];
    expect(found(rules, 'SQL 문법과 SQL')).toEqual(['statement=SQL 문법@0', 'sql=SQL@8']);
  });

  it('falls back to the shorter one where the longer does not end well', () => {
    const rules = [sql, { id: 'statement', aliases: ['SQL 문'] }];
    expect(found(rules, 'SQL 문제를')).toEqual(['sql=SQL@0']);
  });

  it('lets an excluded phrase affect its own rule alone', () => {
    const rules: TermRule[] = [
      { id: 'ai', aliases: ['AI'], notWithin: ['AI 비서팀'] },
      { id: 'team', aliases: ['비서팀'] },
    ];
    expect(found(rules, 'AI 비서팀의 AI')).toEqual(['team=비서팀@3', 'ai=AI@8']);
  });

  it('knows an excluded phrase that begins before the term, even inside another match', () => {
    const rules: TermRule[] = [
      { id: 'learn', aliases: ['학습'], tails: ['하'], notWithin: ['직접 학습'] },
      { id: 'direct', aliases: ['아주 직접'] },
    ];
    expect(found(rules, '아주 직접 학습한 것과 학습한 것')).toEqual(['direct=아주 직접@0', 'learn=학습@13']);
  });

  it.each([
    ['none', '자연어처리'],
    ['one', '자연어 처리'],
    ['several', '자연어   처리'],
    ['no-break', '자연어\u00a0처리'],
    ['narrow no-break', '자연어\u202f처리'],
    ['ideographic', '자연어\u3000처리'],
    ['tab', '자연어\t처리'],
  ])('takes spaces where an alias has one: %s', (_, text) => {
    expect(found([{ id: 'nlp', aliases: ['자연어 처리'] }], text)).toEqual([`nlp=${text}@0`]);
  });

  it.each(['자연어\n처리', '자연어\ufffc처리', '자 연어 처리', '자연어, 처리'])('does not join %j', (text) => {
    expect(found([{ id: 'nlp', aliases: ['자연어 처리'] }], text)).toEqual([]);
  });

  it('takes curly quotes and no-break hyphens for plain ones, both ways', () => {
    const rules: TermRule[] = [{ id: 'quote', aliases: ["it's-so", '‘인용’ 문'] }];
    expect(found(rules, 'it’s\u2011so')).toEqual(['quote=it’s\u2011so@0']);
    expect(found(rules, "이 '인용'문은")).toEqual(["quote='인용'문@2"]);
  });

  it('compares case unless the rule says otherwise', () => {
    expect(found([sql], 'sql Sql SQL')).toEqual(['sql=SQL@8']);
    expect(found([{ ...sql, ignoreCase: true }], 'sql Sql SQL')).toEqual(['sql=sql@0', 'sql=Sql@4', 'sql=SQL@8']);
  });

  it('takes decomposed text and gives offsets into it', () => {
    const text = '이 데이터를'.normalize('NFD');
    const [match] = matchTerms(compileTerms([base]), text);
    expect(text.slice(match?.start, match?.end)).toBe('데이터'.normalize('NFD'));
  });

  it('takes rules in decomposed form', () => {
    const rule = { id: 'base', aliases: ['데이터'.normalize('NFD')], tails: ['화'.normalize('NFD')] };
    expect(found([rule], '데이터화를')).toEqual(['base=데이터@0']);
  });

  it('ignores soft hyphens and zero-width spaces, and no word ends at one', () => {
    expect(matchTerms(compileTerms([base]), '데이\u200b터는')).toEqual([{ id: 'base', start: 0, end: 4 }]);
    expect(matchTerms(compileTerms([base]), '데이터\u00ad베이스')).toEqual([]);
  });

  it('counts a letter of any script, a mark or a digit before the term as the same word', () => {
    for (const before of ['가', 'a', 'é', 'e\u0301', 'я', '漢', 'か', '𝐀', '1', '१', '_']) {
      expect(found([base], `${before}데이터`), before).toEqual([]);
    }
  });

  it('counts emoji, circled digits and punctuation before the term as its edge', () => {
    for (const before of ['👣', '⁉️', '🙋🏻‍♀️', '1️⃣', '①', '²', '…', '—', '·', '「', '*', '%', '$', '\ufffc', '\n']) {
      expect(found([base], `${before}데이터`), before).toEqual([`base=데이터@${before.length}`]);
    }
  });

  it('leaves parts of addresses and joined names alone', () => {
    for (const text of ['sql-tool', 'my-SQL', 'SQL.js', 'x.SQL', '@SQL', 'https://a.kr/SQL', 'a.kr/b/SQL', '/SQL', 'SQL_x', 'SQL@5']) {
      expect(found([sql], text), text).toEqual([]);
    }
    for (const text of ['끝.SQL', 'SQL.끝', 'A/SQL', 'SQL/A', 'SQL-기반', '-SQL', 'SQL.', '(SQL)', '#SQL']) {
      expect(found([sql], text), text).toHaveLength(1);
    }
  });

  it('follows a spelling that begins or ends with a sign', () => {
    const rules: TermRule[] = [
      { id: 'net', aliases: ['.NET'] },
      { id: 'conf', aliases: ['모임(회)'] },
    ];
    expect(found(rules, '이제.NET은 모임(회)에서')).toEqual(['net=.NET@2', 'conf=모임(회)@8']);
  });

  it('ends no term at a letter that a combining mark makes another', () => {
    const names = compileTerms([
      { id: 'daum', aliases: ['다음(Daum)'] },
      { id: 'sql', aliases: ['SQL'] },
    ]);
    expect(matchTerms(names, '다음(Daum)\u0301')).toEqual([]);
    expect(matchTerms(names, 'SQL\u0302')).toEqual([]);
    expect(matchTerms(names, '다음(Daum) \u0301')).toHaveLength(1);
  });

  it('gives the same answer however often and in whatever order it is asked', () => {
    const matcher = compileTerms([sql]);
    const once = matchTerms(matcher, 'SQL과 SQL');
    matchTerms(matcher, 'SQL');
    expect(matchTerms(matcher, 'SQL과 SQL')).toEqual(once);
  });
});

describe('declared tails', () => {
  it.each<[tails: string[], right: string, wrong: string]>([
    [['하', '되'], '데이터하는 데이터된 데이터해요', '데이터하늘 데이터된장 데이터해외 데이터시켜'],
    [['시키'], '데이터시켜 데이터시킨', '데이터한 데이터시계'],
    [['화'], '데이터화 데이터화를 데이터화하여 데이터화되어 데이터화시켜', '데이터화폐 데이터화면 데이터화가난'],
    [['스럽'], '데이터스럽게 데이터스러운', '데이터스타일 데이터스럽'],
    [['문'], '데이터문 데이터문으로 데이터문이다', '데이터문제 데이터문로'],
    [['기'], '데이터기를 데이터기까지만', '데이터기계 데이터기을'],
    [[], '데이터 데이터를', '데이터한 데이터화 데이터문 데이터형'],
  ])('%j', (tails, right, wrong) => {
    const matcher = compileTerms([{ ...base, tails }]);
    for (const word of right.split(' ')) expect(matchTerms(matcher, word), word).toEqual([{ id: 'base', start: 0, end: 3 }]);
    for (const word of wrong.split(' ')) expect(matchTerms(matcher, word), word).toEqual([]);
  });
});
