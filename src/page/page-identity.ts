import { isSameHeading, normaliseHeading } from '../domain/heading-text';
import { POST } from '../post/facts';
import { postNumberOf } from '../post/addresses';
import { ADDRESS_LINK, ADDRESS_METAS, TITLE_ELEMENTS, TITLE_METAS } from '../post/markup';

export interface PageIdentity {
  /** The page says of itself that it is another entry of the blog. */
  readonly isOther: boolean;
  /** Some title of the page is the post's. */
  readonly titleFits: boolean;
}

const wanted = normaliseHeading(POST.title);

/** What a page says it is: canonical address first, then its titles. */
export function identityOf(document: Document): PageIdentity {
  const numbers = statedAddresses(document).flatMap((address) => postNumberOf(address) ?? []);
  return {
    isOther: numbers.length > 0 && !numbers.includes(POST.id),
    titleFits: statedTitles(document).some(isTitle),
  };
}

function statedAddresses(document: Document): string[] {
  const canonical = document.querySelector(ADDRESS_LINK)?.getAttribute('href');
  const graph = metaContents(document, ADDRESS_METAS);
  return [canonical, ...graph].filter((address) => typeof address === 'string');
}

function statedTitles(document: Document): string[] {
  const shown = [...document.querySelectorAll(TITLE_ELEMENTS)].map((element) => element.textContent);
  return [...metaContents(document, TITLE_METAS), document.title, ...shown];
}

function metaContents(document: Document, names: readonly string[]): string[] {
  return names.flatMap((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? []);
}

/** Blogs put their name before or after a title, so containing it is enough; a small edit is forgiven. */
function isTitle(title: string): boolean {
  return normaliseHeading(title).includes(wanted) || isSameHeading(title, POST.title);
}
