/** The words in the pictures of the first page, in one language: from the project's own article, with a term of the post. */
export interface WelcomeScene {
  /** A sentence with a term in it: what is before the term, the term, what is after it. */
  readonly sentence: readonly [before: string, term: string, after: string];
  readonly kind: string;
  readonly definition: string;
  /** A sentence of which the middle part is selected. */
  readonly selected: readonly [before: string, selected: string, after: string];
  readonly note: string;
  readonly tag: string;
}
