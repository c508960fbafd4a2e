import { existsSync, readFileSync } from 'node:fs';
import { readText } from '../../src/page/reading-text';
import { buildPage } from '../fixtures/pages';
import { loadPage } from '../page/load-page';
import { POST } from '../../src/post/post';

const REAL_POST = new URL('../../../shared/post/desktop.html', import.meta.url);
export const hasRealPost = existsSync(REAL_POST);

/** The reading text of the project's own article first, then of the real post where it stands beside the project. */
export function articleTexts(): readonly { readonly name: string; readonly text: string }[] {
  const pages = [{ name: 'the project’s own article', html: buildPage('desktop') }];
  if (hasRealPost) pages.push({ name: 'the real post', html: readFileSync(REAL_POST, 'utf8') });
  return pages.map(({ name, html }) => {
    const root = loadPage(html).querySelector('.contents_style');
    if (root === null) throw new Error(`${name} has no article`);
    return { name, text: readText(root, POST).text };
  });
}
