import type { PostFacts } from '../domain/post/post';
import { OUTLINE } from './outline';

/** What every part of the extension knows of the one post. */
export const POST_FACTS: PostFacts = {
  id: '173',
  title: 'if(kakao)dev2022, 카카오엔터프라이즈를 빛낸 13개의 세션들',
  outline: OUTLINE,
};
