import { splitFinal, withFinal } from './hangul';
import { endsInJosa } from './josa';
import { PAST_ENDINGS } from './josa-tables';

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

/** Endings that stand on the bare stem: 서빙하고, 서빙하는데요, 서빙되지만, Svelte스럽게. */
const PLAIN = new Set(
  [
    '고 고는 고도 고요 고서 고자 며 면 면서 면서도 면은 지 지만 지는 지도 지를 지요 죠 게 게끔 게도 게는 게요 던 던데',
    '는 는데 는데요 는데도 는지 는지를 는지도 는지는 는가 는가요 는지요 는구나 는군요 도록 도록은 자 자고 자는 자면 자마자',
    '나 나요 니 니까 므로 거나 거든 거든요 려 려고 려면 려는 려다 려던 러 느라 네 네요 다 다가 다고 다는 라 라고 라는 잖아요 길 든 든지',
    '겠다 겠습니다 겠지만 겠죠 겠네요 겠어요 겠다고 겠다는 시는 시고 시면 신 실 셔서 셨다 셨습니다 셨는데 십시오 십니다 세요 습니다 습니다만 습니까',
  ]
    .join(' ')
    .split(' '),
);

/** Endings that close the stem's last syllable: 서빙한, 서빙한다고, 서빙할수록, 서빙합니다. Keyed by final consonant. */
const CLOSING: Readonly<Record<number, ReadonlySet<string>>> = {
  4: new Set(['', ...'다 다고 다는 다면 다면서 다며 다거나 다든지 데 데요 데도 지 가 가요 채 듯 들'.split(' ')]),
  8: new Set(['', ...'지 지도 지를 지는 까 까요 수록 게요 게 만 만한 뿐 뿐만 때 텐데 래요 수'.split(' ')]),
  17: new Set('니다 니다만 니까 시다'.split(' ')),
};

/** Verbal nouns, which then take particles: 서빙하기에는, 서빙함을. */
const NOMINAL_FINAL = 16;

/** What may follow 해/하여 within the eojeol: 해서, 해도, 해야만, 해요, and helping verbs written together (해보세요, 해주셨는데). */
const AFTER_INFINITIVE =
  /^(?:서(?:는|도|요|야)?|도|야(?:만|지|죠|한다|하는|합니다)?|요|라|(?:주|보|드|두|놓|나|가|오|내|버|봐|줘|볼|본|봅|봤|줄|준|줍|줬|둔|둘|둬|둡|뒀|낸|낼|냅|냈|간|갈|갑|갔|온|올|옵|와|왔)[가-힣]{0,5})?$/;

const PAST = new Set(PAST_ENDINGS.split(' '));

export function isVerbStem(tail: string): tail is VerbStem {
  return Object.hasOwn(INFINITIVES, tail);
}

/** Whether `tail`, the rest of an eojeol in NFC, is a closed form of that verb: 하 takes 하는, 한, 해서, 했습니다. */
export function endsInVerb(tail: string, stem: VerbStem): boolean {
  if (tail.startsWith(stem) && (PLAIN.has(tail.slice(stem.length)) || isNominal(tail, stem + '기'))) return true;
  if (INFINITIVES[stem].some((infinitive) => followsInfinitive(tail, infinitive))) return true;
  return followsClosed(tail, stem === '스럽' ? '스러우' : stem);
}

function isNominal(tail: string, noun: string): boolean {
  return tail.startsWith(noun) && endsInJosa(tail.slice(noun.length), noun);
}

function followsInfinitive(tail: string, infinitive: string): boolean {
  if (tail.startsWith(infinitive)) return AFTER_INFINITIVE.test(tail.slice(infinitive.length));
  const past = infinitive.slice(0, -1) + withFinal(infinitive.slice(-1), SS);
  return tail.startsWith(past) && PAST.has(tail.slice(past.length));
}

function followsClosed(tail: string, openStem: string): boolean {
  const last = openStem.length - 1;
  if (!tail.startsWith(openStem.slice(0, last))) return false;
  const [open, final] = splitFinal(tail.charAt(last));
  if (open !== openStem.charAt(last)) return false;
  if (final === NOMINAL_FINAL) return endsInJosa(tail.slice(last + 1), tail.charAt(last));
  return CLOSING[final]?.has(tail.slice(last + 1)) ?? false;
}
