import type { TermRule } from '../../domain/post/glossary';
import { AI_LANGUAGE_RULES } from './ai-language';
import { AI_MODEL_RULES } from './ai-models';
import { BACKEND_RULES } from './backend';
import { CLOUD_RULES } from './cloud';
import { CONFERENCE_RULES } from './conference';
import { DEVOPS_RULES } from './devops';
import { FRONTEND_RULES } from './frontend';

/**
 * How each term of the post is spelled and where the same letters are something else.
 * Left out of the glossary, since they explain nothing to a developer or occur in nearly every paragraph:
 * model, configuration, library, framework, architecture, open source, track, keynote.
 */
export const TERM_RULES: readonly TermRule[] = [
  ...AI_LANGUAGE_RULES,
  ...AI_MODEL_RULES,
  ...BACKEND_RULES,
  ...CLOUD_RULES,
  ...DEVOPS_RULES,
  ...FRONTEND_RULES,
  ...CONFERENCE_RULES,
];
