import type { PostFacts } from '../domain/post';
import { isPostAddress, POST_MATCH_PATTERNS, POST_URL, postNumberOf } from './addresses';
import { OUTLINE } from './outline';
import { PRESENTED_SESSIONS } from './sessions';

/** What every part of the extension knows of the one post. */
export const POST_FACTS: PostFacts = {
  id: '173',
  title: 'if(kakao)dev2022, 카카오엔터프라이즈를 빛낸 13개의 세션들',
  addresses: { url: POST_URL, patterns: POST_MATCH_PATTERNS, isOwn: isPostAddress, numberOf: postNumberOf },
  outline: OUTLINE,
  sessions: PRESENTED_SESSIONS,
};
