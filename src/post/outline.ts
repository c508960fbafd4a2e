import type { OutlineEntry } from '../domain/post/outline';
import type { PostFacts } from '../domain/post/post';
import { handsOn, s1, s2, s3, s4, s5, s6 } from './sessions';

/**
 * The post's headings in document order; those of sessions are defined with the sessions. The texts are the post's own
 * titles. Levels are data, because skins flatten or replace heading tags.
 */
export const OUTLINE: readonly OutlineEntry[] = [
  { id: 'intro', level: 2, text: '시작하며' },
  { id: 'team-ai', level: 2, text: '자연어 처리 기술의 대부는? AI Assistant팀!' },
  s1,
  s2,
  s3,
  { id: 'ai-closing', level: 3, text: 'AI Assistant팀이 전하는 마지막 멘트💛' },
  { id: 'team-platform', level: 2, text: '개발 생산성 향상을 위해 달리는 기술플랫폼팀!' },
  s4,
  { id: 's4-1', level: 4, text: '"독립적인 환경을 제공할 수 없을까?"라는 고민에서 시작하다!' },
  { id: 's4-2', level: 4, text: '실제 개발 환경에 최적화된 형태로 개선하기 위해 달려오다!' },
  { id: 's4-3', level: 4, text: 'if(kakao)는 "기술 공유의 장"이다.' },
  { id: 'team-work', level: 2, text: '카카오워크의 얼굴, 워크Web개발파트!' },
  s5,
  s6,
  { id: 'devrel', level: 2, text: 'DevRel의 목소리도 들려줘!' },
  handsOn,
  { id: 'devrel-connect', level: 3, text: 'if(kakao)는 "연결"이다.' },
  { id: 'outro', level: 2, text: '마치며' },
];

/** What every part of the extension knows of the one post. Not beside `POST`: windows open with it, and the terms come later. */
export const POST_FACTS: PostFacts = {
  id: '173',
  title: 'if(kakao)dev2022, 카카오엔터프라이즈를 빛낸 13개의 세션들',
  outline: OUTLINE,
};
