import { BLOG_ORIGIN, buildPage, pageVariant } from '../../tests/fixtures/pages';
import type { Pages } from '../../tests/browser/site';

const BUNDLED = pageVariant('desktop');

/** The post's own address; nothing of it leaves the machine unless the demo is live. */
export const POST_ADDRESS = BLOG_ORIGIN + BUNDLED.path;

/** A web that holds one page: the bundled article under the post's address. */
export function bundledWeb(): Pages {
  const body = buildPage(BUNDLED);
  return (url) => (url.origin === BLOG_ORIGIN && url.pathname === BUNDLED.path ? { body } : null);
}
