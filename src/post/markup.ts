import type { PostMarkup } from '../domain/post/post';

/*
 * What is known of the page's markup. Why each selector is here, and how many elements it should find, is said in
 * markup-evidence.ts, which the page does not have to load.
 */

/** Where headings are. */
export const HEADING_TAGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Blocks that may be a heading where a skin or an editor flattened it to bold text. */
export const HEADING_BLOCKS = 'p, div, dt, summary';

/** What scripts of a page and a reader's tools add to a heading and is not part of its text. */
export const HEADING_ADDITIONS = 'rp, rt, rtc, script, style, template, svg, button, input, select, textarea, [role="button"], [hidden]';

/** Regions that may quote the post's headings without being the post. */
export const FOREIGN_REGIONS = [
  'aside, nav, footer, form, dialog',
  '[role="complementary"], [role="navigation"], [role="contentinfo"]',
  '[class*="related" i], [class*="relation" i]',
  '[class*="comment" i], [id*="comment" i], [class*="area_reply" i]',
  'ins, .adsbygoogle, .revenue_unit_wrap, [class*="advert" i]',
  '[data-ke-type="opengraph"]',
] as const;

/** Inside the article, but part of the platform, which rebuilds it at any time. */
export const ARTICLE_FURNITURE = '.container_postbtn, .another_category';

/** Text in which nothing is marked: titles, and elements with a meaning or a click of their own. */
export const QUIET_TEXT = `${HEADING_TAGS}, a, button, code, pre, kbd, samp, label, summary, textarea, input, select, option`;

/** Pictures, alone or two side by side; films and cards of other posts are none. */
export const FIGURES = 'figure:has(img):not([data-ke-type])';
/** What tells of the post's authors, whose pictures are no figures of it. */
export const AUTHORS = '.kep-author';
export const CAPTION = 'figcaption';

/** Where a page says which address is its own. */
export const ADDRESS_LINK = 'link[rel="canonical"]';
export const ADDRESS_METAS = ['og:url', 'dg:plink', 'article:pc_url', 'article:mobile_url'] as const;

/** Where a page shows its title. */
export const TITLE_ELEMENTS = 'h1, .tit_blogview';

export const MARKUP: PostMarkup = {
  headings: HEADING_TAGS,
  blocks: HEADING_BLOCKS,
  additions: HEADING_ADDITIONS,
  foreign: FOREIGN_REGIONS.join(', '),
  furniture: ARTICLE_FURNITURE,
  quiet: QUIET_TEXT,
  figures: FIGURES,
  authors: AUTHORS,
  caption: CAPTION,
  address: ADDRESS_LINK,
  addressMetas: ADDRESS_METAS,
  titles: TITLE_ELEMENTS,
};
