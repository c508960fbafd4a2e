import type { Pages } from '../../../browser/site';
import { BLOG_ORIGIN, buildPage, PAGE_VARIANTS } from '../../../fixtures/pages';

const CAPTURE = '/web/20230105123456';

/** Addresses of copies of the article outside of the post's own addresses. */
export const COPIES = {
  archive: `https://web.archive.org${CAPTURE}/${BLOG_ORIGIN}/173`,
  rawArchive: `https://web.archive.org${CAPTURE}id_/${BLOG_ORIGIN}/173`,
  native: 'https://tech-kakaoenterprise.tistory.com/173',
  nativeMobile: 'https://tech-kakaoenterprise.tistory.com/m/173',
  unknown: 'https://reader.example/saved',
} as const;

/** Answers at these addresses, with the variant that the query names. */
export const foreignWeb: Pages = (url) => {
  const address = url.origin + url.pathname;
  if (!(Object.values(COPIES) as string[]).includes(address)) return null;
  const name = url.searchParams.get('variant') ?? (url.pathname === '/m/173' ? 'mobile' : 'desktop');
  if (!PAGE_VARIANTS.some((variant) => variant.name === name)) return null;
  const html = buildPage(name);
  // A rewritten capture has its addresses behind its own; a raw one is what was captured.
  return { body: address === COPIES.archive ? html.replaceAll(BLOG_ORIGIN, `${CAPTURE}/${BLOG_ORIGIN}`) : html };
};
