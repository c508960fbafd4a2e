import { splitFinal, withFinal } from './hangul';
import { endsIn, endsInJosa } from './josa';

/** A verb or adjective that a noun may turn into: 서빙하다, 서빙되다, 서빙시키다, Svelte스럽다. */
export type VerbStem = keyof typeof INFINITIVES;

/** Stem → the forms that 아/어 gives it: 하 + 여 = 하여 or 해. */
const INFINITIVES = {
  하: ['하여', '해'],
  되: ['되어', '돼'],
  시키: ['시키어', '시켜'],
  스럽: ['스러워'],
} as const;

const SS = 20;

/** Groups of endings by the final consonant that closes the stem: 서빙한다고, 서빙할수록, 서빙합니다. */
const CLOSED_GROUPS: Readonly<Record<number, string>> = { 4: 'KU', 8: 'LU', 17: 'M' };

/** Verbal nouns, which then take particles: 서빙함을. */
const NOMINAL_FINAL = 16;
const FORMAL_FINAL = 17;

/** What may follow 해/하여 within the eojeol: 해서, 해도, 해야만, 해요, and helping verbs written together (해보세요, 해주셨는데). */
const AFTER_INFINITIVE =
  /^(?:서[는도요야]?|도|야(?:[만지죠]|한다|하는|합니다)?|요|라|[주보드두놓나가오내버봐줘볼본봅봤줄준줍줬둔둘둬둡뒀낸낼냅냈간갈갑갔온올옵와왔][가-힣]{0,5})?$/;

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
    INFINITIVES[stem].some((infinitive) => followsInfinitive(tail, infinitive))
  );
}

function followsStem(tail: string, stem: string): boolean {
  return tail.length > stem.length && tail.startsWith(stem) && endsIn('F', tail.slice(stem.length), stem);
}

function followsInfinitive(tail: string, infinitive: string): boolean {
  if (tail.startsWith(infinitive)) return AFTER_INFINITIVE.test(tail.slice(infinitive.length));
  const past = infinitive.slice(0, -1) + withFinal(infinitive.slice(-1), SS);
  return tail.length > past.length && tail.startsWith(past) && endsIn('E', tail.slice(past.length), past);
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
