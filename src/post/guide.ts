import type { PostGuide } from '../domain/post/post';
import { kindOfAddress, POST_MATCH_PATTERNS, POST_SITE, POST_URL } from './addresses';
import { POST_FACTS } from './facts';
import { OUTLINE } from './outline';
import { OTHER_SESSIONS } from './sessions';

/**
 * The post for background and extension pages. Its terms are defined beside their cards, which are larger than everything
 * else and come with the glossary.
 */
export const POST_GUIDE: PostGuide = {
  ...POST_FACTS,
  url: POST_URL,
  published: '2022-12-09',
  patterns: POST_MATCH_PATTERNS,
  site: POST_SITE,
  kindOfAddress,
  sessions: [...OUTLINE.flatMap(({ session }) => session ?? []), ...OTHER_SESSIONS].toSorted((one, other) => one.id - other.id),
};
