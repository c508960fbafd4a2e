import type { HighlightInPage, PageContext, SectionTerm } from './feature';
import { createSource } from './source';

type PageSources = Pick<
  PageContext,
  'highlights' | 'pointedHighlight' | 'pressedHighlight' | 'toast' | 'progress' | 'pointer' | 'terms' | 'askedTerm' | 'cameFrom'
>;

/** The values that the features of a page share, as they are at the beginning. */
export function createPageSources(): PageSources {
  const none = <Value>() => createSource<Value | null>(null);
  return {
    highlights: createSource<readonly HighlightInPage[]>([]),
    pointedHighlight: none(),
    pressedHighlight: none(),
    toast: createSource(''),
    progress: none(),
    pointer: none(),
    terms: createSource<readonly SectionTerm[]>([]),
    askedTerm: none(),
    cameFrom: none(),
  };
}
