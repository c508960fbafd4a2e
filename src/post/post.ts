import type { Post } from '../domain/post/post';
import { postNumberOf } from './addresses';
import { MARKUP } from './markup';
import { POST_FACTS } from './outline';
import { TERM_RULES } from './terms';

/** The post that the companion is for. Entry points pass it on; nothing else imports it. */
export const POST: Post = { ...POST_FACTS, numberOf: postNumberOf, terms: TERM_RULES, markup: MARKUP };
