/** Public facts about the post. */
export const POST = {
  id: '173',
  url: 'https://tech.kakaoenterprise.com/173',
  title: 'if(kakao)dev2022, 카카오엔터프라이즈를 빛낸 13개의 세션들',
  blog: 'Tech& (카카오엔터프라이즈 기술블로그)',
  published: '2022-12-09',
  licence: 'CC BY-NC-ND',
} as const;
