import { describe, expect, it } from 'vitest';
import { SELECTOR_FACTS } from '../../src/post/markup-evidence';
import { buildPage } from '../fixtures/pages';
import { loadPage } from '../page/load-page';

const document = loadPage(buildPage('desktop'));
const count = (selector: string): number => document.querySelectorAll(selector).length;

describe('what is known of the markup', () => {
  it.each(SELECTOR_FACTS)('$selector finds $expected', ({ selector, expected, why }) => {
    expect(why.length).toBeGreaterThan(20);
    expect(count(selector)).toBe(expected);
  });

  it('is a count that a change of the page changes', () => {
    const other = loadPage(buildPage('mobile'));
    const same = SELECTOR_FACTS.filter(({ selector, expected }) => other.querySelectorAll(selector).length === expected);
    expect(same.length).toBeLessThan(SELECTOR_FACTS.length);
  });
});
