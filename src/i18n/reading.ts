/** Texts of the popup about moving in the post. */
export interface ReadingTexts {
  readonly showInPost: string;
  readonly notInPage: string;
  readonly figureNotInPage: string;
  readonly nextSessionKey: string;
  readonly previousSessionKey: string;
  readonly sessionKeys: string;
  readonly sessionKeysHint: string;
  readonly nextTermKey: string;
  readonly previousTermKey: string;
  readonly termKeys: string;
  readonly termKeysHint: string;
  readonly panelKeys: string;
  readonly closeKey: string;
}

const KOREAN: ReadingTexts = {
  showInPost: '글에서 보기',
  notInPage: '이 페이지에서는 그 구절을 찾지 못했어요',
  figureNotInPage: '이 페이지에서는 그 그림을 찾지 못했어요',
  nextSessionKey: '다음 세션',
  previousSessionKey: '이전 세션',
  sessionKeys: 'j, k로 세션 이동',
  sessionKeysHint: '글을 읽을 때 j와 k를 누르면 다음 세션과 이전 세션으로 가요',
  nextTermKey: '다음 용어 풀이',
  previousTermKey: '이전 용어 풀이',
  termKeys: 'n으로 용어 풀이',
  termKeysHint: '글을 읽을 때 n을 누르면 다음 용어의 풀이가, Shift와 함께 누르면 이전 용어의 풀이가 열려요',
  panelKeys: '목차 안에서 이동',
  closeKey: '용어 풀이와 펼친 목차 닫기',
};

const ENGLISH: ReadingTexts = {
  showInPost: 'Show in the post',
  notInPage: 'That passage was not found in this page',
  figureNotInPage: 'That figure was not found in this page',
  nextSessionKey: 'Next session',
  previousSessionKey: 'Previous session',
  sessionKeys: 'j and k move by session',
  sessionKeysHint: 'While you read, j goes to the next session and k to the previous one',
  nextTermKey: 'Card of the next term',
  previousTermKey: 'Card of the term before',
  termKeys: 'n opens term cards',
  termKeysHint: 'While you read, n opens the card of the next term, with Shift that of the term before',
  panelKeys: 'Move in the contents',
  closeKey: 'Close a card or the contents sheet',
};

/** The texts in the reader's language. */
export function readingTexts(language: 'ko' | 'en'): ReadingTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}
