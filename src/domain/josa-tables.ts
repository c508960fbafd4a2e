/**
 * The particles (조사) and copula forms that may close an eojeol after a noun, as data.
 * `after` says what must stand before the form, `next` which groups may follow it.
 */
export interface JosaRow {
  readonly group: JosaGroup;
  /** Forms, separated by spaces. */
  readonly forms: string;
  readonly after: After;
  /** Letters of the groups that may follow; empty where the chain must end. */
  readonly next: string;
}

/**
 * P plural · A place, person · R 로 · W with · N particles that act as nouns · B other auxiliaries ·
 * C subject, object · G 의 · T topic, 도 · Y polite 요 · D copula and what is built on it
 */
export type JosaGroup = 'P' | 'A' | 'R' | 'W' | 'N' | 'B' | 'C' | 'G' | 'T' | 'Y' | 'D';

/** any · open = no final consonant · closed = some · ro = none or ㄹ · euro = some, but not ㄹ */
export type After = 'any' | 'open' | 'closed' | 'ro' | 'euro';

/** What may follow a noun itself. */
export const AFTER_NOUN = 'PARWNBCGTYD';

const AFTER_ADVERBIAL = 'NBTGDY';

export const JOSA_ROWS: readonly JosaRow[] = [
  // 컨테이너들은
  { group: 'P', forms: '들', after: 'any', next: 'ARWNBCGTYD' },
  // 서버에, 서버에서의, 크루에게는, 고객께, 크루한테서도, 서버에다가
  { group: 'A', forms: '에 에서 에게 에게서 한테 한테서 께 에다 에다가', after: 'any', next: AFTER_ADVERBIAL },
  // 대표님께서는 — the subject, so neither 의 nor the copula follows
  { group: 'A', forms: '께서', after: 'any', next: 'NBT' },
  // 서버로, 모델로부터, 도구로서의, 캐시로써
  { group: 'R', forms: '로 로서 로써 로부터', after: 'ro', next: AFTER_ADVERBIAL },
  // 토큰으로, 토큰으로부터도
  { group: 'R', forms: '으로 으로서 으로써 으로부터', after: 'euro', next: AFTER_ADVERBIAL },
  // 토큰과의, 토큰이랑은
  { group: 'W', forms: '과 이랑', after: 'closed', next: AFTER_ADVERBIAL },
  // 캐시와도, 캐시랑
  { group: 'W', forms: '와 랑', after: 'open', next: AFTER_ADVERBIAL },
  // 캐시하고는
  { group: 'W', forms: '하고', after: 'any', next: AFTER_ADVERBIAL },
  // 서버까지가, 처음부터의, 캐시만으로도, 캐시뿐만이, 캐시뿐이다, 토큰씩을, 열 개쯤은
  { group: 'N', forms: '까지 부터 만 뿐 뿐만 씩 쯤 끼리', after: 'any', next: 'ARWNBCGTYD' },
  // 서버처럼은, 서버보다도, 서버만큼의, 규칙대로만, 서버마다의, 캐시조차도, 캐시마저, 캐시밖에는, 캐시같이, 캐시치고는
  { group: 'B', forms: '처럼 보다 만큼 대로 마다 조차 마저 밖에 같이 치고', after: 'any', next: AFTER_ADVERBIAL },
  // 서버뿐아니라 — often written together
  { group: 'B', forms: '뿐아니라 뿐만아니라', after: 'any', next: '' },
  // 토큰은커녕, 캐시는커녕
  { group: 'B', forms: '은커녕', after: 'closed', next: '' },
  { group: 'B', forms: '는커녕', after: 'open', next: '' },
  // 토큰이, 토큰을
  { group: 'C', forms: '이 을', after: 'closed', next: '' },
  // 캐시가, 캐시를
  { group: 'C', forms: '가 를', after: 'open', next: '' },
  // 캐시의
  { group: 'G', forms: '의', after: 'any', next: '' },
  // 토큰은, 토큰은요
  { group: 'T', forms: '은 은요', after: 'closed', next: '' },
  // 캐시는, 캐시는요
  { group: 'T', forms: '는 는요', after: 'open', next: '' },
  // 캐시도, 캐시도요
  { group: 'T', forms: '도 도요', after: 'any', next: '' },
  // 서버에서요, 캐시요
  { group: 'Y', forms: '요', after: 'open', next: '' },
  // 토큰이요
  { group: 'Y', forms: '이요', after: 'closed', next: '' },
  // 토큰아 — a call, 캐시야
  { group: 'D', forms: '아', after: 'closed', next: '' },
];

/**
 * Endings of the copula that take 이 after a consonant and may drop it after a vowel:
 * 토큰이다, 캐시다, but also 캐시이다, 캐시이며 in plain written style.
 */
export const COPULA_DROPPING = [
  // 토큰이다, 캐시다, 캐시다만
  '다 다만',
  // 토큰이고, 캐시고요, 캐시며, 캐시면서도, 캐시면, 캐시자
  '고 고요 며 면 면은 면서 면서도 자',
  // 캐시지만, 캐시지요, 캐시죠
  '지만 지 지요 죠',
  // 캐시니, 캐시니까, 캐시므로
  '니 니까 니까요 므로',
  // 캐시나, 캐시든, 캐시든지, 캐시거나
  '나 나마 든 든지 든가 거나 건',
  // 캐시던, 캐시구나, 캐시군요, 캐시네요, 캐시거든요, 캐시잖아요
  '던 던데 구나 군요 네 네요 거든요 잖아요',
  // 크루이신, 크루신데요, 크루이십니다
  '신 신데 신데요 신지 시고 시며 시면 시지만 시죠 시니 시라 십니다 십니까 세요 셨다 셨고 셨던 셨는데 셨습니다 셨어요',
  // 캐시겠죠, 캐시겠지만
  '겠다 겠지만 겠지 겠지요 겠죠 겠네요 겠습니다 겠어요 겠고 겠으나',
].join(' ');

/** As above, but standard spelling wants the short form after a vowel: 토큰이란 and 캐시란, never 캐시이란. */
export const COPULA_STRICT = [
  // 토큰이란, 캐시란
  '란',
  // 토큰이라, 캐시라고, 캐시라는, 캐시라며, 캐시라면, 캐시라서, 캐시라도, 캐시라기보다는
  '라 라고 라고도 라고는 라고요 라는 라는데 라는데요 라는지 라며 라면 라면서 라서 라서요 라도 라도요 라야 라던 라던가 라든가 라든지 라지만 라지 라죠 라니 라니까',
  '라기 라기보다 라기보다는 라기보단 라기에 라기에는 라기엔 라거나 라네 라네요 라오',
  // 토큰이랍니다, 캐시래요
  '랍니다 랬다 래요',
  // 토큰이야말로, 캐시야말로, 토큰이야, 캐시야
  '야 야말로',
].join(' ');

/** Copula forms that keep their 이 everywhere: 캐시인, 토큰인데요, 캐시입니다, 캐시일까요, 캐시임. */
export const COPULA_KEPT = [
  '인 인데 인데요 인데도 인지 인지는 인지도 인지를 인지요 인가 인가요 인가를 인걸 인걸요 인만큼 인듯 인양 인즉 인들',
  '입니다 입니다만 입니까',
  '일 일까 일까요 일지 일지도 일지라도 일지는 일지언정 일수록 일뿐 일뿐만 일텐데 일때 일때는',
  '이기 이기는 이기도 이기에 이기만 이기까지 이기보다 이기보다는 이긴 이길',
  // 캐시이지도 않은: the short 캐시지도 would be a map (지도)
  '이고도 이지는 이지도 이지를',
  // 캐시이어야, 캐시이어서
  '이어서 이어야 이어도 이어야만',
].join(' ');

/** The verbal noun 임 goes on like any noun: 캐시임을, 토큰임에도. */
export const COPULA_NOMINAL = '임';

/** After a consonant alone: 토큰이에요. After a vowel alone: 캐시예요, 캐시여서, 캐시여야. */
export const COPULA_CLOSED = '이에요';
export const COPULA_OPEN = '예요 에요 여서 여서요 여야 여야만 여도 여';

/** Endings after the past ㅆ: 토큰이었다, 캐시였습니다, 서빙했는데요. */
export const PAST_ENDINGS = [
  '다 다고 다는 다가 다면 다며 다만 다고도 고 고요 고도 으며 으면 으면서 으나 으니 으니까 으므로 지 지만 지요 죠',
  '는데 는데요 는데도 는지 는지를 는지도 던 던데 던지 을 을까 을까요 을지 을지도 을때 습니다 습니다만 습니까',
  '어 어요 어도 어야 거든요 네 네요 더니 던가 기에 기도 기는 음 음을 음에도 음은 음이 구나 군요 잖아요 답니다 겠죠 겠지만',
].join(' ');
