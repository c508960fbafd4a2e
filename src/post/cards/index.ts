import type { TermCard } from '../../domain/glossary';
import { drawingOf } from '../drawings';
import { AI_LANGUAGE_CARDS } from './ai-language';
import { AI_MODEL_CARDS } from './ai-models';
import { BACKEND_CARDS } from './backend';
import { CLOUD_CARDS } from './cloud';
import { CONFERENCE_CARDS } from './conference';
import { DEVOPS_CARDS } from './devops';
import { FRONTEND_CARDS } from './frontend';

/** Every card of the glossary, category by category, with its drawing; ids are those of the term rules. */
export const TERM_CARDS: readonly TermCard[] = [
  ...AI_LANGUAGE_CARDS,
  ...AI_MODEL_CARDS,
  ...BACKEND_CARDS,
  ...CLOUD_CARDS,
  ...DEVOPS_CARDS,
  ...FRONTEND_CARDS,
  ...CONFERENCE_CARDS,
].map(withDrawing);

const byId = new Map(TERM_CARDS.map((card) => [card.id, card]));

function withDrawing(card: TermCard): TermCard {
  const drawing = drawingOf(card.id);
  return drawing === null ? card : { ...card, drawing };
}

/** The card of a term, or null where no term has this id. */
export function cardOf(id: string): TermCard | null {
  return byId.get(id) ?? null;
}
