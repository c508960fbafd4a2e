import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAddresses } from '../../../src/domain/markdown/bare-addresses';
import { escapeInline, escapeLine, inlineLink } from '../../../src/domain/markdown/text';
import { address, after, before, PIECES } from './address-texts';
import { linksIn, parseBlocks } from './commonmark';
import { nastyText } from './nasty-text';

describe('an address in a text', () => {
  it.each<[string, text: string, links: (readonly [shown: string, target: string])[]]>([
    ['with signs of emphasis', 'https://a.kr/b_c_d*e*', [['https://a.kr/b_c_d*e', 'https://a.kr/b_c_d*e']]],
    [
      'before a particle',
      'https://a.kr/b_c에서는, http://a.kr입니다',
      [
        ['https://a.kr/b_c', 'https://a.kr/b_c'],
        ['http://a.kr', 'http://a.kr'],
      ],
    ],
    [
      'that ends in Hangul',
      'https://a.kr/wiki/한글 https://한글.한국/가?q=나',
      [
        ['https://a.kr/wiki/한글', 'https://a.kr/wiki/한글'],
        ['https://한글.한국/가?q=나', 'https://한글.한국/가?q=나'],
      ],
    ],
    [
      'in parentheses',
      '(https://a.kr/b_c)와 https://a.kr/b_(c)를',
      [
        ['https://a.kr/b_c', 'https://a.kr/b_c'],
        ['https://a.kr/b_(c)', 'https://a.kr/b_(c)'],
      ],
    ],
    ['before punctuation', "https://a.kr/b_c?!.,:;*_~'", [['https://a.kr/b_c', 'https://a.kr/b_c']]],
    ['before what looks like an entity', 'https://a.kr/?b=1&c_d&lt;', [['https://a.kr/?b=1&c_d', 'https://a.kr/?b=1&c_d']]],
    ['with what looks like an entity', '!https://a.kr/(b)?c=1&copy;=2', [['https://a.kr/(b)?c=1&copy;=2', 'https://a.kr/(b)?c=1&copy;=2']]],
    ['in a tag', '<a href="https://a.kr/b_c">', [['https://a.kr/b_c', 'https://a.kr/b_c']]],
    [
      'in angle brackets and backticks',
      '<https://a.kr/b_c> `https://a.kr/d_e`',
      [
        ['https://a.kr/b_c', 'https://a.kr/b_c'],
        ['https://a.kr/d_e', 'https://a.kr/d_e'],
      ],
    ],
    ['with a place for a word', 'https://a.kr/users/{user_id}/x', [['https://a.kr/users/{user_id}/x', 'https://a.kr/users/{user_id}/x']]],
    ['with a user and a port', 'ftp://me:pass_word@a.kr:21/b_c', [['ftp://me:pass_word@a.kr:21/b_c', 'ftp://me:pass_word@a.kr:21/b_c']]],
    ['without a scheme', '*www.a.kr/b_(c)_d*로', [['www.a.kr/b_(c)_d', 'http://www.a.kr/b_(c)_d']]],
    ['without a scheme, before a bracket', 'www.a.kr(예)', [['www.a.kr', 'http://www.a.kr']]],
    [
      'of mail',
      'a_b.c+d@e-f.kr에게, mailto:g_h@i.kr',
      [
        ['a_b.c+d@e-f.kr', 'mailto:a_b.c+d@e-f.kr'],
        ['mailto:g_h@i.kr', 'mailto:g_h@i.kr'],
      ],
    ],
    ['of mail that CommonMark knows no form for', '!a_b@c_d.kr', [['a_b@c_d.kr', 'mailto:a_b@c_d.kr']]],
    ['that is none', 'xhttps://a.kr/_b_ https:// https://를 https://_ 가www.a.kr www._ a@b', []],
  ])('is linked without the text around it: %s', (_what, text, links) => {
    for (const markdown of [escapeInline(text), escapeLine(text)]) {
      expect(shownIn(markdown)).toBe(text);
      expect(linksIn(markdown)).toEqual(links.map(([shown, target]) => [shown, hrefOf(target)]));
    }
  });

  it('is one link with its own target, and all around it stays the characters it is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(before(), address(), after()), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.flat().join('');
        const markdown = escapeLine(text);
        expect(shownIn(markdown)).toBe(text.trim());
        expect(linksIn(markdown)).toEqual(parts.map(([, each]) => [each, hrefOf(targetOf(each))]));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never changes what is shown, wherever it begins and ends', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...PIECES),
            nastyText().map((text) => text.replace(/\s+/g, ' ')),
          ),
          { maxLength: 16 },
        ),
        (pieces) => {
          const text = pieces.join('').replace(/\s+/g, ' ').trim();
          expect(shownIn(escapeLine(text))).toBe(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('in the text of a link leaves the link whole', () => {
    expect(linksIn(inlineLink('https://a.kr/b_c', 'https://d.kr'))).toEqual([['https://a.kr/b_c', 'https://d.kr']]);
  });
});

function targetOf(text: string): string {
  if (/^\w+:/.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : `http://${text}`;
}

/** As a parser writes it: escapes that are in it stay. */
function hrefOf(target: string): string {
  return encodeURI(target).replace(/%25(?=[\dA-F]{2})/g, '%');
}

/** The characters of the one paragraph that a line of text must be. */
function shownIn(markdown: string): string {
  const blocks = parseBlocks(markdown);
  expect(blocks.map(({ type }) => type)).toEqual(markdown === '' ? [] : ['paragraph']);
  return blocks[0]?.text ?? '';
}

it.each([
  'javascript:alert(1)',
  'javascript://a.kr/%0Aalert(1)',
  'JavaScript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https//a',
])('%s is no address, nor is a part of it one that runs', (text) => {
  const targets = bareAddresses(`글 ${text} 끝`).map(({ target }) => target);
  expect(targets.filter((target) => !/^(?:https?|ftp|mailto):/i.test(target))).toEqual([]);
});
