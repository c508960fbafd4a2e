import type { Page } from 'puppeteer-core';

/**
 * The controls of one of our parts that can be pressed over less than 24 px of height with a mouse, or 44 with a finger,
 * each with what it has; those out of view are left out. Measured by what is hit, since an area may be larger than its box.
 */
export function hitSizes(page: Page, part: string): Promise<string[]> {
  return page.evaluate((name) => {
    const least = matchMedia('(pointer: coarse)').matches ? 44 : 24;
    const found: string[] = [];
    /** Partly scrolled out of its container. */
    const isCut = (control: Element): boolean => {
      const { top, bottom } = control.getBoundingClientRect();
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        const frame = at.getBoundingClientRect();
        if (getComputedStyle(at).overflowY !== 'visible' && (top < frame.top || bottom > frame.bottom)) return true;
      }
      return top < 0 || bottom > innerHeight;
    };
    for (const host of document.querySelectorAll(`techand-companion[data-part="${name}"]`)) {
      const root = host.shadowRoot;
      for (const control of root?.querySelectorAll<HTMLElement>('a, button') ?? []) {
        const [line] = control.getClientRects();
        if (root == null || line === undefined) continue;
        const x = line.x + line.width / 2;
        const isHit = (y: number): boolean => control.contains(root.elementFromPoint(x, y));
        const middle = line.y + line.height / 2;
        if (!isHit(middle) || isCut(control)) continue;
        const reach = (step: number): number => {
          let y = middle;
          while (isHit(y + step)) y += step;
          return Math.abs(y - middle);
        };
        const height = reach(-0.5) + reach(0.5) + 0.5;
        if (height < least - 0.5) found.push(`${control.textContent?.trim() || control.ariaLabel}: ${height}`);
      }
    }
    return found;
  }, part);
}
