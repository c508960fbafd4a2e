import { splitFinal, withFinal } from './hangul';
import { endsIn, endsInJosa } from './josa';

/** A verb or adjective that a noun may turn into: 서빙하다, 서빙되다, 서빙시키다, Svelte스럽다. */
export type VerbStem = keyof typeof INFINITIVES;

/** What makes a verb of most nouns: 서빙하다, 서빙되다, 서빙시키다. */
export const VERB_TAILS: readonly VerbStem[] = ['하', '되', '시키'];

/** Stem → the forms that 아/어 gives it: 하 + 여 = 하여 or 해. */
const INFINITIVES = {
  하: ['하여', '해'],
  되: ['되어', '돼'],
  시키: ['시키어', '시켜'],
  스럽: ['스러워'],
} as const;

/** Double ㅅ, after which anything may follow, and the single one that many type for it: 햇다, 됫습니다; but 햇살, 햇감자. */
const PAST_FINAL = 20;
const PAST_SLIP = 19;
const PAST_ENDING = /^[다어습는던음을으고지네]/;

/** Groups of endings by the final consonant that closes the stem: 서빙한다고, 서빙할수록, 서빙합니다. */
const CLOSED_GROUPS: Readonly<Record<number, string>> = { 4: 'KU', 8: 'LU', 17: 'M' };

/** Verbal nouns, which then take particles: 서빙함을. */
const NOMINAL_FINAL = 16;
const FORMAL_FINAL = 17;

/** Helping verbs that follow 해/하여 within the eojeol, with any final consonant: 해보세요, 해주셨는데, 되어있는, 해둠. */
const HELPING = /^(?:[주보드두놓나가오내버봐줘둬놔와있달진질짐집져][가-힣]{0,5}|지[는면며고기다])$/;

export function isVerbStem(tail: string): tail is VerbStem {
  return Object.hasOwn(INFINITIVES, tail);
}

/** Whether `tail`, the rest of an eojeol in NFC, is a closed form of that verb: 하 takes 하는, 한, 해서, 했습니다. */
export function endsInVerb(tail: string, stem: VerbStem): boolean {
  const open = stem === '스럽' ? '스러우' : stem;
  return (
    followsStem(tail, stem) ||
    followsStem(tail, open) ||
    followsClosed(tail, open) ||
    INFINITIVES[stem].some((infinitive) => followsInfinitive(tail, infinitive) || followsPast(tail, infinitive)) ||
    // 되서, 되야, 되있다 and 됬다 for 돼서, 돼야, 돼 있다 and 됐다
    (stem === '되' && (endsInAfter('JW', tail, stem) || followsPast(tail, stem)))
  );
}

function followsStem(tail: string, stem: string): boolean {
  return endsInAfter('F', tail, stem);
}

function followsInfinitive(tail: string, infinitive: string): boolean {
  if (tail === infinitive || endsInAfter('J', tail, infinitive)) return true;
  const rest = tail.slice(infinitive.length);
  return tail.startsWith(infinitive) && (HELPING.test(rest) || HELPING.test(splitFinal(rest.charAt(0))[0] + rest.slice(1)));
}

function followsPast(tail: string, infinitive: string): boolean {
  const rest = tail.slice(infinitive.length);
  const begins = (final: number): boolean => tail.startsWith(infinitive.slice(0, -1) + withFinal(infinitive.slice(-1), final));
  return rest !== '' && (begins(PAST_FINAL) || (begins(PAST_SLIP) && PAST_ENDING.test(rest)));
}

/** Whether `tail` is `beginning` and an ending of these groups. */
function endsInAfter(groups: string, tail: string, beginning: string): boolean {
  return tail.length > beginning.length && tail.startsWith(beginning) && endsIn(groups, tail.slice(beginning.length), beginning);
}

function followsClosed(tail: string, openStem: string): boolean {
  const last = openStem.length - 1;
  if (!tail.startsWith(openStem.slice(0, last))) return false;
  const [open, final] = splitFinal(tail.charAt(last));
  if (open !== openStem.charAt(last)) return false;
  const rest = tail.slice(last + 1);
  if (final === NOMINAL_FINAL) return endsInJosa(rest, tail.charAt(last));
  const groups = CLOSED_GROUPS[final];
  return groups !== undefined && (rest !== '' || final !== FORMAL_FINAL) && endsIn(groups, rest, tail.charAt(last));
}
