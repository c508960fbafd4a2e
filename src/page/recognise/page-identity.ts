import { isSameHeading, normaliseHeading } from '../../domain/post/heading-text';
import type { Post, PostMarkup } from '../../domain/post/post';

export interface PageIdentity {
  /** The page says that it is another entry of the blog. */
  readonly isOther: boolean;
  /** Some title of the page is the post's. */
  readonly titleFits: boolean;
}

/** What a page says about itself: its canonical address first, then its titles. */
export function identityOf(document: Document, { id, title, numberOf, markup }: Post): PageIdentity {
  const numbers = statedAddresses(document, markup).flatMap((address) => numberOf(address) ?? []);
  return {
    isOther: numbers.length > 0 && !numbers.includes(id),
    titleFits: statedTitles(document, markup).some((stated) => isTitle(stated, title)),
  };
}

function statedAddresses(document: Document, { address, addressMetas }: PostMarkup): string[] {
  return [document.querySelector(address)?.getAttribute('href') ?? '', ...metaContents(document, addressMetas)];
}

function statedTitles(document: Document, { titles }: PostMarkup): string[] {
  const shown = [...document.querySelectorAll(titles)].map((element) => element.textContent);
  return [...metaContents(document, ['og:title', 'twitter:title']), document.title, ...shown];
}

function metaContents(document: Document, names: readonly string[]): string[] {
  return names.flatMap((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? []);
}

/** Blogs write their name before or after a title, so it is enough if the title is contained; a small edit is allowed. */
function isTitle(stated: string, title: string): boolean {
  return normaliseHeading(stated).includes(normaliseHeading(title)) || isSameHeading(stated, title);
}
