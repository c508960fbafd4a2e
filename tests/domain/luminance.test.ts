import { describe, expect, it } from 'vitest';
import { lightOf } from '../../src/domain/luminance';

describe('the light of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0.5)', 0, 0.5],
    ['rgb(128 128 128 / 0.25)', 0.216, 0.25],
    ['oklch(1 0 none)', 1, 1],
    ['oklch(0.5999 0 0)', 0.216, 1],
    ['oklab(0.2 0.01 0.02 / 0.9)', 0.008, 0.9],
    ['lab(53.585 0 0)', 0.216, 1],
    ['lch(10 30 200)', 0.011, 1],
    ['color(srgb 0.50196 0.50196 0.50196)', 0.216, 1],
    ['color(srgb-linear 0.216 0.216 0.216 / 0.4)', 0.216, 0.4],
    ['color(display-p3 1 1 1)', 1, 1],
    ['color(xyz-d65 0.2 0.7 0.1)', 0.7, 1],
  ])('is read from %s', (css, luminance, alpha) => {
    expect(lightOf(css)?.luminance).toBeCloseTo(luminance, 2);
    expect(lightOf(css)?.alpha).toBe(alpha);
  });

  it.each(['', 'none', 'transparent', 'url("a.png")', 'color-mix(in srgb, red, blue)'])('%j is no computed colour', (css) => {
    expect(lightOf(css)).toBeNull();
  });
});
