/**
 * The particles (조사) and copula forms (이다) that may close an eojeol after a noun, as data.
 */
export type EndingRow = readonly [
  /** One letter, so that `next` can be a word of them; what each stands for is said at its rows. */
  group: string,
  /** What must stand before. */
  after: After,
  /** Letters of the groups that may follow; empty where the chain must end. */
  next: string,
  /** Separated by spaces; one with a hyphen never ends a word (이었-). */
  forms: string,
];

/** any · open = no final consonant · closed = some · ro = none or ㄹ · euro = some, but not ㄹ */
export type After = 'any' | 'open' | 'closed' | 'ro' | 'euro';

/** Q: endings after 이, which may drop after a vowel · X: those that must drop it · D: what keeps its form. */
const COPULA = 'DQX';
const ADVERBIAL = `NBTGY${COPULA}`;
/** What may follow whatever acts as a noun. */
export const NOUN = `AC${ADVERBIAL}`;

/** What may follow a noun itself. */
export const AFTER_NOUN = `PS${NOUN}`;

/** The same without the copula that drops its 이: after a noun that could be a verb's stem, 시리고 is the verb. */
export const AFTER_STEM = AFTER_NOUN.replace('Q', '');

/** Endings that the copula shares with every verb and tense: 캐시지만, 서빙하지만, 서빙했지만, 캐시라지만. */
export const SHARED = '고 구 나 네 니 지 지만 죠 건 거나 거든 구나 군 길래 잖아 던데 던가 던지 더니 더군 든 든지 든가';

export const JOSA_ROWS: readonly EndingRow[] = [
  // P, plural: 컨테이너들은, 컨테이너들간의
  ['P', 'any', `S${NOUN}`, '들'],
  // S, bound nouns and suffixes: 토큰당, 컨테이너별로, 도커용, Pod째로, 컨테이너간의, Jenkins등을, 서빙중인, 클라우드내에서, API상의, Redux식으로, BERT류의, API이외에
  ['S', 'any', NOUN, '당 별 용 째 간 등 중 내 상 식 류 외 이외'],
  // A, place and person: 서버에, 서버에서의, 크루에게는, 크루에게로, 고객께, 크루한테서도, 서버에다가, 캐시하고는
  ['A', 'any', ADVERBIAL, '에 에서 에게 에게서 에게로 한테 한테서 한테로 께 에다 에다가 하고'],
  // 대표님께서는 — the subject, so 의 does not follow; 크루더러, AI보고
  ['A', 'any', `NBTY${COPULA}`, '께서 더러 보고'],
  // direction, role, means: 서버로, 모델로부터, 도구로서의, API로써만은, 캐시로다가
  ['A', 'ro', ADVERBIAL, '로 로서 로써 로부터 로다가'],
  // 토큰으로, 토큰으로부터도, 토큰으로서의
  ['A', 'euro', ADVERBIAL, '으로 으로서 으로써 으로부터 으로다가'],
  // company: 토큰과의, 토큰이랑은, 캐시와도, 캐시랑
  ['A', 'closed', ADVERBIAL, '과 이랑'],
  ['A', 'open', ADVERBIAL, '와 랑'],
  // N, particles that act as nouns: 서버까지가, 처음부터의, 캐시만으로도, 캐시뿐이다, 토큰씩을, 열 개쯤은, 캐시끼리, 토큰만큼의
  ['N', 'any', NOUN, '까지 부터 만 뿐 뿐만 씩 쯤 끼리 만큼'],
  // B, other auxiliaries: 서버처럼은, 서버보다도, 규칙대로만, 서버마다의, 캐시조차도, 캐시마저, 캐시밖에는, 캐시같이, 캐시치고는, 도커말고도, 도커없이
  ['B', 'any', ADVERBIAL, '처럼 보다 대로 마다 조차 마저 밖에 같이 치고 말고 없이'],
  // 서버뿐아니라 — often written together; 캐시커녕
  ['B', 'any', '', '뿐아니라 뿐만아니라 커녕'],
  // 토큰은커녕, 캐시는커녕
  ['B', 'closed', '', '은커녕'],
  ['B', 'open', '', '는커녕'],
  // C, subject and object: 토큰이, 토큰을요
  ['C', 'closed', 'Y', '이 을'],
  // 캐시가요, 캐시를
  ['C', 'open', 'Y', '가 를'],
  // G: 캐시의
  ['G', 'any', '', '의'],
  // T, topic: 토큰은, 토큰은요, 캐시는, 캐시도요
  ['T', 'closed', 'Y', '은'],
  ['T', 'open', 'Y', '는'],
  ['T', 'any', 'Y', '도'],
  // Y, polite: 캐시요, 서버에서만요, 토큰이요
  ['Y', 'any', '', '요'],
  ['Y', 'closed', '', '이요'],
  // D: 토큰이다, 캐시이다, and by Q alone 캐시다
  ['D', 'any', 'Q', '이-'],
  // 토큰이란, and by X alone 캐시란, never 캐시이란
  ['D', 'closed', 'X', '이-'],
  // 토큰이에요; 토큰이예요 is a common slip; 토큰아, a call
  ['D', 'closed', '', '이에요 이예요 아'],
  // 캐시예요, 캐시여서요, 캐시여야만
  ['D', 'open', 'TY', '예요 에요 여서 여야 여야만 여도 여'],
  // 캐시이어서, 토큰이어야만; a queue 캐시이자 큐, but 관리자 is another word
  ['D', 'any', 'TY', '이어서 이어야 이어야만 이어도 이자'],
  // 토큰이었다, 캐시이었던, 토큰이였다 (a common slip), 캐시였습니다
  ['D', 'any', 'E', '이었- 이였-'],
  ['D', 'open', 'E', '였-'],
  // 캐시인, 토큰인것, 캐시일때
  ['D', 'any', 'U', '인 일'],
  ['D', 'any', 'Y', '인데 인데도 인데다 인데다가 인걸 인즉 인들 일수록 일지언정 일텐데 일뿐더러'],
  // 토큰입니다만
  ['D', 'any', 'M', '입-'],
  // nouns in turn: 토큰임을, 캐시임에도, 의문문인지부터, 캐시일지도, 캐시인가를, 캐시일까요, 캐시인지라
  ['D', 'any', NOUN, '임 인지 일지'],
  ['D', 'any', 'ANBCY', '인가 일까'],
  // 캐시이고는, 캐시이지도 않은: the short 캐시지도 would be a map (지도)
  ['D', 'any', 'NCT', '이고 이지'],
  ['D', 'any', '', '이질'],

  // Q: 토큰이고, 캐시고, 캐시지만, 캐시죠, 캐시나, 캐시든지, 캐시구나, 캐시네요, 캐시거든요, 캐시잖아요, 토큰이길래
  ['Q', 'open', 'Y', SHARED],
  // 토큰이다, 캐시다, 캐시며, 캐시면, 캐시니까, 캐시므로, 토큰이려나
  ['Q', 'open', 'Y', '다 다가 다만 며 면 면은 면서 면서도 면야 니까 니만큼 므로 려나 려니 려면'],
  // 캐시더라, 캐시더라고요, 캐시더라도, 캐시냐고, 캐시냐는
  ['Q', 'open', 'HTY', '더라 냐'],
  // 캐시나마도
  ['Q', 'open', 'TY', '나마'],
  // 캐시이기에, and short: API기 때문에
  ['Q', 'open', NOUN, '기'],
  // 캐시던, 토큰이던것
  ['Q', 'open', 'U', '던'],
  // 크루이시고, 크루시네요, 크루이신, 크루신데요, 크루이십니다, 크루셨던, 캐시겠죠
  ['Q', 'open', 'Q', '시-'],
  ['Q', 'open', 'U', '신 실'],
  ['Q', 'open', 'Y', '신데 신가 신지 실까 세요'],
  ['Q', 'open', 'M', '십-'],
  ['Q', 'open', 'E', '셨- 겠-'],

  // X: 토큰이라, 캐시라며, 캐시라면, 캐시라고까지, 캐시라는건, 캐시라지만, 캐시라니까, 캐시라더라
  ['X', 'open', 'HY', '라'],
  // 캐시라도, 컨테이너에서라도, 캐시랍니다, AI랍시고, 캐시래요, 토큰이래도, 캐시랄까, 캐시야말로
  ['X', 'open', 'Y', '라도 라야 라야만 라오 랍니다 랍시고 래 래도 래서 랄까 랄지 야 야말로'],
  ['X', 'open', 'E', '랬-'],
  // 캐시란, 캐시랄
  ['X', 'open', 'U', '란 랄'],
  // 캐시라서인지, 캐시라기보다는, 분류기라기엔
  ['X', 'open', NOUN, '라서 라기'],
];
