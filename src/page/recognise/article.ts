import type { OutlineEntry } from '../../domain/post/outline';
import type { Post } from '../../domain/post/post';

/** A heading of the post that was found in this page. */
export interface FoundHeading {
  readonly entry: OutlineEntry;
  readonly element: Element;
}

/** The article: the post's body in this page. `root` contains all headings, which are in document order. */
export interface Article {
  readonly post: Post;
  readonly root: Element;
  readonly headings: readonly FoundHeading[];
}
