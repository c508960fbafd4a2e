import type { Page } from 'puppeteer-core';

interface Scope {
  refusals: string[];
}

/** From the next document on, keeps what the page's own content security policy has refused. */
export async function listenToPolicy(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const scope = globalThis as unknown as Scope;
    scope.refusals = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => scope.refusals.push(effectiveDirective));
  });
}

/** The directives of all refusals since the document began. */
export function refusalsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Scope).refusals);
}
