import type { PostGuide } from '../domain/post/post';
import { kindOfAddress, POST_MATCH_PATTERNS, POST_SITE, POST_URL } from './addresses';
import { OUTLINE, POST_FACTS } from './outline';
import { OTHER_SESSIONS, TRACKS } from './sessions';

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
  company: { ko: '카카오엔터프라이즈', en: 'Kakao Enterprise' },
  event: { ko: 'if(kakao)dev2022', en: 'if(kakao)dev2022' },
  tracks: TRACKS,
  sessions: [...OUTLINE.flatMap(({ session }) => session ?? []), ...OTHER_SESSIONS].toSorted((one, other) => one.id - other.id),
};
