import type { PageReport } from '../messaging/messages';
import type { Recognition } from '../page/recognise/read-article';

/** What to make of a look at the page. */
export type Verdict =
  | 'mount'
  /** Still being parsed, or a shell whose article may come: look again. */
  | 'wait'
  /** It will not become the post, as far as one can tell. */
  | 'refuse';

/** Text of a page that has an article, whatever it is; below this it is a shell still waiting for its body. */
const ARTICLE_LENGTH = 1500;

/**
 * Decides about a sighting. While the page is parsed its title and first headings are enough to begin with,
 * so that bars stand before their headings are painted; the whole page has the last word.
 */
export function judge(recognition: Recognition, isParsed: boolean, pageTextLength: number): Verdict {
  if (recognition.state === 'recognised') return 'mount';
  if (!isParsed) {
    const hasBegun = recognition.state === 'partial' && recognition.titleFits && recognition.article.headings.length >= 2;
    return hasBegun ? 'mount' : 'wait';
  }
  return recognition.titleFits && pageTextLength < ARTICLE_LENGTH ? 'wait' : 'refuse';
}

/** Why a page was not taken for the post, and what of it was there. */
export function refusalOf(recognition: Recognition): Extract<PageReport, { state: 'not-recognised' }> {
  if (recognition.state === 'absent') {
    return { state: 'not-recognised', reason: recognition.isOther ? 'other-post' : 'no-headings', found: [] };
  }
  return { state: 'not-recognised', reason: 'too-few', found: recognition.article.headings.map(({ entry }) => entry.id) };
}
