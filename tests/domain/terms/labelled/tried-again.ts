/**
 * The instructive ones of 765 sentences and words written to break the matcher, after `kinds.ts`: what was missed or marked
 * at a wrong edge, and the traps beside each mended kind.
 */
export const TRIED_AGAIN: readonly string[] = [
  '[컨테이너]container냐 [VM]vm이냐에 따라 갈린다.',
  '그 [컨테이너]container에서가 아니라 바깥에서 났다.',
  '[토큰]token이여서 다행이다.',
  '[캐시]cache하니깐 빠르더라.',
  '요즘은 직접 [서빙]serving하나봐요.',
  '이게 다 [캐시]cache인가봐요.',
  '[캐시]cache할땐 지우는 때도 정한다.',
  '곧 [서빙]serving할지도모른다.',
  '[컨테이너]container로되어있는 서버',
  '[API]api를이용해서 얻는다.',
  '[AI]ai기반으로 만든 [도커]docker관련 도구',
  '길이는 512[토큰]token짜리다.',
  '[토큰]token/[캐시]cache/[API]api 순서로 적는다.',
  'https://example.com/가이드/API 를 본다.',
  '[CI-CD]cicd와 [CI∙CD]cicd',
  '[Text 2 SQL]text2sql을 배웠다.',
  '[Cloud Storage]cloud-storage에 둔다.',
  '토큰과금과 캐시기반시설, 클라우드관련주',
  '도커인증과 토큰달리기, 토큰이관',
  '캐시해당 값과 서빙해변, 서빙하나은행',
  '챗봇되기와 토큰짜리몽땅, API사용법',
];
