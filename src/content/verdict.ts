import type { PageReport } from '../messaging/messages';
import type { Recognition } from '../page/recognise/read-article';

/** What to do after a look at the page. */
export type Verdict =
  | 'mount'
  /** The page is still being parsed, or its article may be loaded later: look again. */
  | 'wait'
  /** It is probably not the post. */
  | 'refuse';

/** A page with less text than this may still be waiting for its article. */
const ARTICLE_LENGTH = 1500;

/**
 * Decides what to do after a look at the page. While it is being parsed, its title and first headings are enough, so that
 * bars are inserted before their headings are painted; the complete page decides in the end.
 */
export function judge(recognition: Recognition, isParsed: boolean, pageTextLength: number): Verdict {
  if (recognition.state === 'recognised') return 'mount';
  if (!isParsed) {
    const hasBegun = recognition.state === 'partial' && recognition.titleFits && recognition.article.headings.length >= 2;
    return hasBegun ? 'mount' : 'wait';
  }
  return recognition.titleFits && pageTextLength < ARTICLE_LENGTH ? 'wait' : 'refuse';
}

/** Why a page was not recognised as the post, and which headings it has. */
export function refusalOf(recognition: Recognition): Extract<PageReport, { state: 'not-recognised' }> {
  if (recognition.state === 'absent') {
    return { state: 'not-recognised', reason: recognition.isOther ? 'other-post' : 'no-headings', found: [] };
  }
  return { state: 'not-recognised', reason: 'too-few', found: recognition.article.headings.map(({ entry }) => entry.id) };
}
