/** A selector with why it stands here and how many elements of the project's article it should find. */
export interface SelectorFact {
  readonly selector: string;
  readonly why: string;
  /** How many the desktop fixture has. */
  readonly expected: number;
}

/** Where headings may sit: real ones first, then what skins make of them. */
export const HEADING_TAGS: SelectorFact = {
  selector: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
  why: "Tistory's editor writes h2–h4 (data-ke-size 26, 23, 20); the cover's title and the skin's own labels come on top",
  expected: 21,
};

/** Blocks that stand for a heading where a skin or an editor flattened it to bold text. */
export const HEADING_BLOCKS: SelectorFact = {
  selector: 'p, div, dt, summary',
  why: 'copies and feeds turn headings into paragraphs; only a block whose whole text is a heading counts',
  expected: 0,
};

/** Regions that may quote the post's headings without being the post. */
export const FOREIGN_REGIONS: readonly SelectorFact[] = [
  { selector: 'aside, nav, footer, form, dialog', why: 'side columns, menus, footers, comment forms', expected: 1 },
  { selector: '[role="complementary"], [role="navigation"], [role="contentinfo"]', why: 'the same by role', expected: 0 },
  { selector: '[class*="related" i], [class*="relation" i]', why: "related posts: the skins' area_related, relation_article", expected: 1 },
  { selector: '[class*="comment" i], [id*="comment" i], [class*="area_reply" i]', why: 'comments: entry173Comment, area_reply', expected: 1 },
  { selector: 'ins, .adsbygoogle, .revenue_unit_wrap, [class*="advert" i]', why: 'advertisements, Tistory puts them into the body', expected: 0 },
  { selector: 'blockquote.quoted-post, [data-ke-type="opengraph"]', why: 'cards that quote another post', expected: 0 },
];

/** Inside the article, but the platform's own furniture that it rebuilds at will. */
export const ARTICLE_FURNITURE: SelectorFact = {
  selector: '.container_postbtn, .another_category',
  why: 'like, share, subscribe and licence buttons stand inside the article container of the desktop skin',
  expected: 1,
};

/** Text in which nothing is marked: titles, what has its own meaning or its own click. */
export const QUIET_TEXT: SelectorFact = {
  selector: 'h1, h2, h3, h4, h5, h6, [role="heading"], a, button, code, pre, kbd, samp, label, summary, textarea, input, select, option',
  why: 'a mark inside a link or a control would take its click, inside code it would be noise',
  expected: 0,
};
