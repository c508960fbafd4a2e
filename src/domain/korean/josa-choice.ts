import { soundEnd } from './read-aloud';

/** A pair of particles, the form after a final consonant first: `'을/를'`. */
export type JosaPair =
  | '은/는'
  | '이/가'
  | '을/를'
  | '과/와'
  | '으로/로'
  | '아/야'
  | '이나/나'
  | '이란/란'
  | '이라/라'
  | '이라는/라는'
  | '이라고/라고'
  | '이랑/랑'
  | '이며/며'
  | '이고/고'
  | '이에요/예요';

/** The particle of the pair that fits `word` as it is read aloud: ('SQL', '을/를') → 을, ('RxJS', '은/는') → 는. */
export function chooseJosa(word: string, pair: JosaPair): string {
  const slash = pair.indexOf('/');
  const end = soundEnd(word);
  const isOpen = end === 'none' || (end === 'rieul' && pair === '으로/로');
  return isOpen ? pair.slice(slash + 1) : pair.slice(0, slash);
}

/** The word with its particle: ('Text2SQL', '을/를') → Text2SQL을. */
export function withJosa(word: string, pair: JosaPair): string {
  return word + chooseJosa(word, pair);
}
