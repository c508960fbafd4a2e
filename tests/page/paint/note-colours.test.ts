import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_COLOURS } from '../../../src/domain/notes/colours';
import { lightOf } from '../../../src/domain/luminance';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const PAGE = read('entrypoints/post.content/page.css');
const TOKENS = read('assets/tokens.css');

const hex = (text: string): number[] => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
const luminanceOf = (parts: readonly number[]): number => lightOf(`rgb(${parts.join(', ')})`)?.luminance ?? Number.NaN;
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
};

/** The light and the dark value of a property in the rule of a painted name. */
function pairIn(name: string, property: string): string[] {
  const rule = new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(PAGE)?.[1] ?? '';
  return [...(new RegExp(`(?:^|[\\s;])${property}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(rule) ?? [])].slice(1);
}

describe.each(NOTE_COLOURS)('a highlight in %s', (colour) => {
  const grounds = pairIn(`techand-note-${colour}`, 'background-color');
  const texts = pairIn(`techand-note-${colour}`, 'color');
  const shade = Number(/techand-note-pointed\) \{\s*background-color: rgb\(0 0 0 \/ (\d+)%\)/.exec(PAGE)?.[1]) / 100;

  it.each([
    ['light', 0],
    ['dark', 1],
  ])('has a text of 4.5:1 at least on a %s page, also while it is pointed at', (_name, at) => {
    const ground = hex(grounds[at] ?? '');
    const text = hex(texts[at] ?? '');
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(shade).toBeGreaterThan(0);
    expect(
      contrast(
        text,
        ground.map((part) => part * (1 - shade)),
      ),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it('looks the same in the windows', () => {
    expect(new RegExp(`--${colour}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS)?.slice(1)).toEqual(grounds);
  });
});

it('is painted with fixed colours, since Chromium reuses mixed ones for other elements', () => {
  expect(PAGE.replace(/\/\*[^]*?\*\//g, '')).not.toMatch(/color-mix|currentcolor|var\(/i);
});
