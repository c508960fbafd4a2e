import type { Glossary, TermCard } from '../domain/post/glossary';
import { TERM_RULES } from './terms';
import { AI_LANGUAGE_CARDS } from './terms/ai-language';
import { AI_MODEL_CARDS } from './terms/ai-models';
import { BACKEND_CARDS } from './terms/backend';
import { CLOUD_CARDS } from './terms/cloud';
import { CONFERENCE_CARDS } from './terms/conference';
import { DEVOPS_CARDS } from './terms/devops';
import { FRONTEND_CARDS } from './terms/frontend';

/** The glossary's categories in the order they are listed: the tracks of the conference, then the conference itself. */
export const TERM_CATEGORIES: Glossary['categories'] = [
  { id: 'ai', name: { ko: 'AI', en: 'AI' } },
  { id: 'backend', name: { ko: '백엔드', en: 'Backend' } },
  { id: 'cloud', name: { ko: '클라우드', en: 'Cloud' } },
  { id: 'devops', name: { ko: 'DevOps', en: 'DevOps' } },
  { id: 'frontend', name: { ko: '프론트엔드', en: 'Frontend' } },
  { id: 'conference', name: { ko: '콘퍼런스와 회사', en: 'Conference and company' } },
];

/** Every card of the glossary, category by category; ids are those of the term rules. */
export const TERM_CARDS: readonly TermCard[] = [
  ...AI_LANGUAGE_CARDS,
  ...AI_MODEL_CARDS,
  ...BACKEND_CARDS,
  ...CLOUD_CARDS,
  ...DEVOPS_CARDS,
  ...FRONTEND_CARDS,
  ...CONFERENCE_CARDS,
];

const byId = new Map(TERM_CARDS.map((card) => [card.id, card]));

/** The card of a term, or null where no term has this id. */
export function cardOf(id: string): TermCard | null {
  return byId.get(id) ?? null;
}

/** The glossary of the post, for the background and extension pages; no page of the web loads it. */
export const GLOSSARY: Glossary = { terms: TERM_RULES, cards: TERM_CARDS, cardOf, categories: TERM_CATEGORIES };
