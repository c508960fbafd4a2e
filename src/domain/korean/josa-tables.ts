/**
 * The particles (조사) and copula forms (이다) that may end an eojeol after a noun, as data. A row has four or more parts,
 * separated by spaces: `D closed X 이-` says that the group D has the form 이 after a final consonant, and that X must
 * follow.
 * - one letter for the group, so that the groups that follow can be written as a word; what each letter means is said at
 *   its rows;
 * - what must come before: any · open = no final consonant · closed = some · ro = none or ㄹ · euro = some, but not ㄹ;
 * - the groups that may follow; `.` where the chain must end; the signs of `SETS` mean several groups;
 * - the forms; one with a hyphen never ends a word (이었-), after one with a plus anything may follow (서빙하고+); `~` means
 *   those of `SHARED`.
 * Rows are one string each, because lists of four strings made the page load more.
 */
export type After = 'any' | 'open' | 'closed' | 'ro' | 'euro';

/** Q, I: endings after 이, which may drop after a vowel · X: those that must drop it · D: what keeps its form. */
const COPULA = 'DQIX';
const ADVERBIAL = `NBTGY${COPULA}`;
/** What may follow whatever acts as a noun. */
const NOUN = `AC${ADVERBIAL}`;

/** After the particles of `@` many leave out the space too: 캐시에있는, 캐시로인해. */
export const SETS: Readonly<Record<string, string>> = { '&': NOUN, '+': ADVERBIAL, '@': `W${ADVERBIAL}`, '=': COPULA, '.': '' };

/** What may follow a noun itself. */
export const AFTER_NOUN = `PS${NOUN}`;

/** The same without the copula that drops its 이: after a noun that could be a verb's stem, 시리고 is the verb. */
export const AFTER_STEM = AFTER_NOUN.replace('QI', '');

/**
 * The same after a noun of action (후처리) and after one of a thing that does something (분류기): the 기 of 후처리기 makes a
 * machine of it, while that of 도커기 때문에 is the copula's.
 */
export const AFTER_ACTION = AFTER_NOUN.replace('I', '');

/** 시, 후 and the like, which say when something is done. */
export const WHEN = 'O';

/** Endings that the copula shares with every verb and tense: 캐시지만, 서빙하지만, 서빙했지만, 캐시라지만. */
export const SHARED =
  '고 구 나 네 니 지 지만 죠 건 거나 거든 구나 군 길래 잖아 니까 니깐 나보+ 나봐+ 던데 던가 던지 더니 더군 든 든지 든가';

export const JOSA_ROWS: readonly string[] = [
  // P, plural: 컨테이너들은, 컨테이너들간의
  'P any S& 들',
  // S, bound nouns and suffixes: 토큰당, 512토큰짜리, AI기반의, 도커관련, 컨테이너별로, 도커용, Pod째로, 컨테이너간의, Jenkins등을, 서빙중인, 클라우드내에서, API상의, Redux식으로, API이외에
  'S any & 당 별 용 째 간 등 등등 중 내 상 식 외 이외 쪽 측 따위 대신 때문 덕분 짜리 정도 관련 기반 자체',
  // BERT류의, 컨테이너류들이다
  'S any P& 류',
  // A, place and person: 서버에, 서버에서의, 크루에게는, 크루에게로, 고객께, 크루한테서도, 서버에다가, 캐시하고는, 서버에서와는
  'A any @ 에 에서 에서와 에서가 안에 안에서 위에 위에서 밖에서 에게 에게서 에게로 한테 한테서 한테로 께 에다 에다가 하고',
  // 대표님께서는 — the subject, so 의 does not follow; 크루더러, AI보고
  'A any NBTY= 께서 더러 보고',
  // direction, role, means: 서버로, 모델로부터, 도구로서의, API로써만은, 캐시로다가
  'A ro @ 로 로서 로써 로부터 로다가',
  // 토큰으로, 토큰으로부터도, 토큰으로서의
  'A euro @ 으로 으로서 으로써 으로부터 으로다가',
  // company: 토큰과의, 토큰이랑은, 캐시와도, 캐시랑
  'A closed @ 과 이랑',
  'A open @ 와 랑',
  // N, particles that act as nouns: 서버까지가, 처음부터의, 캐시만으로도, 캐시뿐이다, 토큰씩을, 열 개쯤은, 캐시끼리, 토큰만큼의
  'N any & 까지 부터 만 뿐 뿐만 씩 쯤 끼리 만큼',
  // B, other auxiliaries: 서버처럼은, 서버보다도, 규칙대로만, 서버마다의, 캐시조차도, 캐시마저, 캐시밖에는, 캐시같이, 캐시치고는, 도커말고도, 도커없이
  'B any + 처럼 보다 대로 마다 조차 마저 밖에 같이 치고 말고 없이',
  // 도커같은, 도커같은건데, 도커같아요, 도커같다는; but 도커같지 않다 has two ways to be read
  'B any UTY 같은',
  'B any HY 같다 같아 같아서 같네 같은데 같더라',
  'B any M 같습-',
  // 서버뿐아니라 — often written together; 캐시커녕
  'B any . 뿐아니라 뿐만아니라 커녕',
  // 토큰은커녕, 캐시는커녕
  'B closed . 은커녕',
  'B open . 는커녕',
  // C, subject and object: 토큰이, 토큰을요
  'C closed WY 이 을',
  // 캐시가요, 캐시를
  'C open WY 가 를',
  // G: 캐시의
  'G any . 의',
  // T, topic: 토큰은, 토큰은요, 캐시는, 캐시도요
  'T closed WY 은',
  'T open WY 는',
  'T any WY 도',
  // Y, polite: 캐시요, 서버에서만요, 토큰이요
  'Y any . 요',
  'Y closed . 이요',
  // D: 토큰이다, 캐시이다, and by Q alone 캐시다
  'D any QI 이-',
  // 토큰이란, and by X alone 캐시란, never 캐시이란
  'D closed X 이-',
  // 토큰이에요; 토큰이예요 is a common slip; 토큰아, a call
  'D closed . 이에요 이예요 아',
  // 캐시예요, 캐시여서요, 캐시여야만
  'D open TY 예요 에요 여서 여도 여',
  'D open . 여야+',
  // 캐시이어서, 토큰이어야만; a queue 캐시이자 큐, but 관리자 is another word
  'D any TY 이어서 이어도 이여서 이여도 이자',
  'D any . 이어야+ 이여야+',
  // 토큰이었다, 캐시이었던, 토큰이였다 (a common slip), 캐시였습니다
  'D any . 이었-+ 이였-+',
  'D open . 였-+',
  // 캐시인, 토큰인것, 캐시일때
  'D any U 인 일',
  // 캐시일수도있다; but 캐시일수 counts days
  'D any . 일수도+ 일수밖+ 일수있+',
  'D any Y 인데+ 인가봐+ 인걸 인즉 인들 일수록 일지언정 일텐데 일뿐더러',
  // 토큰입니다만
  'D any M 입-',
  // nouns in turn: 토큰임을, 캐시임에도, 의문문인지부터, 캐시일지도, 캐시인가를, 캐시일까요, 캐시인지라
  'D any & 임 인지 일지',
  'D any ANBCY 인가 일까',
  // 캐시이고는, 캐시이지도 않은: the short 캐시지도 would be a map (지도)
  'D any NCT 이고 이지',
  'D any . 이질',

  // Q: 토큰이고, 캐시고, 캐시지만, 캐시죠, 캐시나, 캐시든지, 캐시구나, 캐시네요, 캐시거든요, 캐시잖아요, 토큰이길래
  'Q open Y ~',
  // 토큰이다, 캐시다, 캐시며, 캐시면, 캐시니까, 캐시므로, 토큰이려나, 캐시다보니
  'Q open Y 다 다가 다만 다보+ 며 면 면은 면서 면서도 면야 니만큼 므로 려나 려니 려면',
  // 캐시더라, 캐시더라고요, 캐시더라도, 캐시냐고, 캐시냐에
  'Q open H& 더라 냐',
  // 캐시나마도
  'Q open TY 나마',
  // 캐시이기에, 캐시이기때문에, 캐시이기도하다, and short: API기 때문에
  'I open & 기 기때문',
  'I open . 기도하+ 기도한+ 기도했+ 긴하+',
  // 캐시던, 토큰이던것
  'Q open U 던',
  // 크루이시고, 크루시네요, 크루이신, 크루신데요, 크루이십니다, 크루셨던, 캐시겠죠
  'Q open QI 시-',
  'Q open U 신',
  'Q open LU 실',
  'Q open Y 신데 신가 신지 세요',
  'Q open M 십-',
  'Q open . 셨-+ 겠-+',

  // X: 토큰이라, 캐시라며, 캐시라면, 캐시라고까지, 캐시라는건, 캐시라지만, 캐시라니까, 캐시라더라
  'X open HY 라',
  // 캐시라도, 컨테이너에서라도, 캐시랍니다, AI랍시고, 캐시래요, 토큰이래도, 캐시랄까, 캐시야말로
  'X open Y 라도 라야 라야만 라오 랍니다 랍시고 래 래도 래서 랄까 랄지 야 야말로',
  'X open . 랬-+',
  // 캐시란, 캐시랄
  'X open U 란 랄',
  // 캐시라서인지, 캐시라기보다는, 분류기라기엔
  'X open & 라서 라기',
];
