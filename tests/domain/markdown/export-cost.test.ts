import { describe, expect, it } from 'vitest';
import { escapeLine } from '../../../src/domain/markdown/text';
import { passageLink } from '../../../src/domain/quotes/passage-link';
import { tagAtCaret, tagsIn } from '../../../src/domain/notes/tags';
import { buildNote, buildTarget } from '../notes/build-note';
import { exported, readBack } from './exported';

/**
 * Six times the longest quote. What goes back and forth in these texts takes minutes, far over the limit of a test
 * (30 s); what reads them once takes a fraction of a second, so that nothing here hangs on how fast the machine is.
 */
const SIZE = 393_216;

const URL_OF_POST = 'https://tech.kakaoenterprise.com/173';

describe('a long text is exported in time that grows with it alone', () => {
  it.each(['\n', ' \n', '\r\n', ' ', '\t', '가', '가 ', '-', '\\', '1'])('a quote of %j', (piece) => {
    const quote = { type: 'TextQuoteSelector', exact: `${filled(piece)}x`, prefix: filled(piece), suffix: filled(piece) } as const;
    expect(passageLink(URL_OF_POST, quote).startsWith(URL_OF_POST)).toBe(true);
  });

  it.each([
    'https://',
    'https://a.kr/(',
    'www.',
    'www.a',
    'a',
    'a-',
    'a@',
    'a@b.',
    'mailto:',
    '가',
    ':',
    '&',
    '&a',
    ';',
    ')',
    '\\',
    '#',
    '1',
    '<',
  ])('a line of %j, by itself and behind an address', (piece) => {
    for (const begin of ['', 'https://a.kr/', 'a@']) expect(escapeLine(`${begin}${filled(piece)}x`).length).toBeGreaterThan(SIZE / 2);
  });

  it.each(['\n', '\\', '#a\\', '`', '\\`', '` `` ', '\t', '"#a'])('a note of %j, its tags and the tag at its end', (piece) => {
    const body = `#a ${filled(piece)} #b`;
    const note = buildNote({ body, tags: ['b'], target: buildTarget() });
    expect(readBack(exported([note])).map((read) => read.body)).toEqual([body]);
    expect(tagsIn(body)[0]).toBe('a');
    tagAtCaret(body, body.length);
  });
});

function filled(piece: string): string {
  return piece.repeat(SIZE / piece.length);
}
