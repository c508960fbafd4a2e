import { readText } from '../../../src/page/text/reading-text';
import { buildPage } from '../../fixtures/pages';
import { hasMaterial, readMaterial } from '../../material';
import { loadPage } from '../../page/load-page';
import { POST } from '../../../src/post/post';

export const hasRealPost = hasMaterial('post/desktop.html');

/** The reading text of the project's own article first, then of the real post where it is available beside the project. */
export function articleTexts(): readonly { readonly name: string; readonly text: string }[] {
  const pages = [{ name: 'the project’s own article', html: buildPage('desktop') }];
  if (hasRealPost) pages.push({ name: 'the real post', html: readMaterial('post/desktop.html') });
  return pages.map(({ name, html }) => {
    const root = loadPage(html).querySelector('.contents_style');
    if (root === null) throw new Error(`${name} has no article`);
    return { name, text: readText(root, POST).text };
  });
}
