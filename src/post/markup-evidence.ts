import {
  ADDRESS_LINK,
  ARTICLE_FURNITURE,
  AUTHORS,
  CAPTION,
  FIGURES,
  FOREIGN_REGIONS,
  HEADING_ADDITIONS,
  HEADING_BLOCKS,
  HEADING_TAGS,
  QUIET_TEXT,
  TITLE_ELEMENTS,
} from './markup';

/** A selector with the reason why it is in markup.ts and how many elements of the project's desktop article it finds. */
export interface SelectorFact {
  readonly selector: string;
  readonly why: string;
  readonly expected: number;
}

const [ASIDES, ROLES, RELATED, COMMENTS, ADVERTISEMENTS, CARDS] = FOREIGN_REGIONS;

export const SELECTOR_FACTS: readonly SelectorFact[] = [
  {
    selector: HEADING_TAGS,
    why: "Tistory's editor writes h2–h4 (data-ke-size 26, 23, 20); the cover's title and the skin's own labels come on top",
    expected: 21,
  },
  {
    selector: HEADING_BLOCKS,
    why: 'copies and feeds turn headings into paragraphs; only a block whose whole text is a heading counts',
    expected: 78,
  },
  {
    selector: HEADING_ADDITIONS,
    why: "buttons that copy a heading's address, the small words of a ruby; on the plain page the skin's own styles and buttons",
    expected: 6,
  },
  { selector: ASIDES, why: 'side columns, menus, footers, the comment form', expected: 1 },
  { selector: ROLES, why: 'the same by role, where skins use plain elements', expected: 0 },
  { selector: RELATED, why: "related posts: the skins' area_related, the mobile skin's relation_article", expected: 7 },
  { selector: COMMENTS, why: 'comments: entry173Comment, area_reply', expected: 1 },
  { selector: ADVERTISEMENTS, why: 'advertisements that Tistory puts into the body', expected: 0 },
  { selector: CARDS, why: "the editor's cards that quote another post", expected: 0 },
  {
    selector: ARTICLE_FURNITURE,
    why: 'like, share, subscribe and licence buttons are inside the article container of the desktop skin',
    expected: 1,
  },
  { selector: QUIET_TEXT, why: 'a mark inside a link or a control would take its click, inside code it would be noise', expected: 54 },
  {
    selector: FIGURES,
    why: 'the thirteen figures of the post, and after them, in any skin, the pictures of its four authors',
    expected: 17,
  },
  { selector: AUTHORS, why: 'boxes with picture and name at the end of the article', expected: 4 },
  { selector: CAPTION, why: "the words below a picture, which the editor writes as the figure's caption", expected: 8 },
  { selector: ADDRESS_LINK, why: 'every skin of the platform states the canonical address', expected: 1 },
  { selector: TITLE_ELEMENTS, why: "the desktop cover's h1; the mobile skin's .tit_blogview", expected: 1 },
];
