import type { ToldFailure } from '../domain/failure-record';
import type { SectionId } from '../domain/post/outline';

/** What a page answers to the popup: whether it was recognised as the post, and what was thrown in it, if anything. */
export type PageReport = PageFinding & { readonly failures?: readonly ToldFailure[] };

type PageFinding =
  | {
      readonly state: 'recognised';
      readonly sessionsFound: number;
      readonly headingsFound: number;
      readonly section: SectionId;
      /** Features that failed on this page; the others work on. */
      readonly broken: readonly string[];
      /** The headings that were found. */
      readonly found: readonly SectionId[];
    }
  | { readonly state: 'waiting' }
  | { readonly state: 'not-recognised'; readonly reason: NotRecognisedReason; readonly found: readonly SectionId[] }
  /**
   * The companion has removed itself: the page removed its elements again and again, or has defined elements with the
   * same names.
   */
  | { readonly state: 'aside'; readonly reason: AsideReason }
  | { readonly state: 'off' };

export type AsideReason = 'removed' | 'taken';

export type NotRecognisedReason =
  /** The page says that it is another entry of the blog. */
  | 'other-post'
  /** None of the post's headings. */
  | 'no-headings'
  /** Some of them, but too few or with too little text below. */
  | 'too-few';
