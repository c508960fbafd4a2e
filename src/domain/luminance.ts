/** The luminance of a colour, 0 to 1 as WCAG counts it, and its opacity. */
export interface Light {
  readonly luminance: number;
  readonly alpha: number;
}

/**
 * Reads a colour as browsers return computed ones: `rgb(1, 2, 3)`, `rgb(1 2 3 / 0.5)`, `oklch(0.3 0.1 20)`, `lab(20 4
 * 5)`, `color(display-p3 0.1 0.2 0.3)`; hex, names and `hsl()` come as `rgb()`. Exact for greys and close for colours,
 * which is enough to tell dark from light. `null` for anything that is no colour.
 */
export function lightOf(css: string): Light | null {
  const [, space = '', rest = ''] = /^(rgba?|oklch|oklab|lch|lab|color)\(([^()]*)\)$/.exec(css.trim()) ?? [];
  const named = space === 'color' ? (/^[\w-]+/.exec(rest)?.[0] ?? '') : '';
  const numbers = rest
    .slice(named.length)
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(numberOf);
  const [first, second, third, alpha = 1] = numbers;
  if (first === undefined || second === undefined || third === undefined) return null;
  return { luminance: Math.min(1, Math.max(0, luminanceIn(named || space, [first, second, third]))), alpha };
}

function numberOf(part: string): number {
  if (part === 'none') return 0;
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part);
}

function luminanceIn(space: string, [first, second, third]: readonly [number, number, number]): number {
  if (space === 'oklab' || space === 'oklch') return first ** 3;
  if (space === 'lab' || space === 'lch') return ((first + 16) / 116) ** 3;
  if (space.startsWith('xyz')) return second;
  const scale = space.startsWith('rgb') ? 255 : 1;
  const linear = space.endsWith('-linear') ? (value: number) => value : linearOf;
  return 0.2126 * linear(first / scale) + 0.7152 * linear(second / scale) + 0.0722 * linear(third / scale);
}

/** The sRGB curve; the curves of the wide colour spaces are close enough to it. */
function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
