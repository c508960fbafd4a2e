import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (on: Document, options: { readonly resultTypes: readonly string[] }) => Promise<AxeResults>;
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
}

export interface Violations {
  /** One line for each complaint about an element of the companion. */
  readonly ours: readonly string[];
  /** The rules that the page's own elements break. */
  readonly ofPage: readonly string[];
}

/** What axe-core finds in a page, open shadow roots included. */
export async function findViolations(page: Page): Promise<Violations> {
  // A text that is still fading in has another contrast than it will have. Its end is not waited for: a window that draws
  // nothing, as Firefox's may without a screen, never gets there.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
  await page.evaluate(SOURCE);
  const all = await page.evaluate(async () => {
    // Every rule runs; that the elements which break none are described as well would take most of the time.
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, target: JSON.stringify(target) })));
  });
  const isOurs = ({ id, target }: { id: string; target: string }): boolean => target.includes('techand') && !isExpected(id, target);
  return {
    ours: all.filter(isOurs).map(({ id, target }) => `${id}: ${target}`),
    ofPage: [...new Set(all.filter((each) => !isOurs(each) && each.id !== SAME_NAME).map(({ id }) => id))].sort(),
  };
}

/** A best practice that we break on purpose: the seven bars differ by their headings, and have the same name. */
const SAME_NAME = 'landmark-unique';

function isExpected(id: string, target: string): boolean {
  return id === SAME_NAME && target.includes('session-bar');
}
