import { startSite, type Site } from '../../../tests/browser/site';
import { benchPage, bundleForPage, inChromium, showStill } from '../in-page';
import type { SeedTarget } from './seeding-in-page';

/** The address of the post. */
export const POST_ADDRESS = 'https://tech.kakaoenterprise.com/173';

/** A web server that has the post. */
export function startPost(): Promise<Site> {
  const { html } = benchPage();
  return startSite(({ hostname, pathname }) => (hostname === 'tech.kakaoenterprise.com' && pathname === '/173' ? { body: html } : null));
}

/** A number of its passages, the same ones each time. */
export async function passagesOfPost(count: number): Promise<readonly SeedTarget[]> {
  const script = await bundleForPage('notes/passages-in-page.ts');
  return inChromium(async (newPage) => {
    const page = await newPage();
    await showStill(page, benchPage());
    await page.evaluate(script);
    return (await page.evaluate(`bench.passages(${count})`)) as readonly SeedTarget[];
  });
}
