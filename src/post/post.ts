import type { Post, PostFacts } from '../domain/post/post';
import { postNumberOf } from './addresses';
import { MARKUP } from './markup';
import { OUTLINE } from './outline';
import { TERM_RULES } from './terms';

/** What every part of the extension knows of the one post. */
export const POST_FACTS: PostFacts = {
  id: '173',
  title: 'if(kakao)dev2022, 카카오엔터프라이즈를 빛낸 13개의 세션들',
  outline: OUTLINE,
};

/** The post that the companion is for. Entry points pass it on; nothing else imports it. */
export const POST: Post = { ...POST_FACTS, numberOf: postNumberOf, terms: TERM_RULES, markup: MARKUP };
