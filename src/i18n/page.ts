import { colourNames, type ColourNames } from './colours';

/** Texts in the page. */
export interface PageTexts {
  readonly contents: string;
  /** Heading of the list of the section's terms. */
  readonly sectionTerms: (count: number) => string;
  readonly sessionLinks: string;
  readonly previousSession: string;
  readonly nextSession: string;
  readonly handsOn: string;
  readonly talkPage: string;
  /** The second way to a talk's page. */
  readonly archived: string;
  readonly video: string;
  readonly slides: string;
  readonly opensNewTab: string;
  readonly addNote: string;
  /** The bar beside a passage. */
  readonly passageBar: string;
  readonly colours: ColourNames;
  readonly highlightIn: (colour: string) => string;
  readonly highlighted: (colour: string) => string;
  readonly openNote: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly noFigure: string;
  readonly noteCreated: string;
  readonly noteNotCreated: string;
  readonly noteWaits: string;
  readonly noteNoRoom: string;
  readonly noteOpened: string;
  readonly close: string;
  /** How often the article names a term. */
  readonly times: (count: number) => string;
  readonly cardLoading: string;
  readonly cardMissing: string;
  readonly progress: (percent: number, minutes: number) => string;
  readonly minutesLeft: (minutes: number) => string;
  /** What a press on the number of notes does; comes after the number. */
  readonly nextNote: string;
  readonly continueReading: (where: string, percent: number) => string;
  readonly goBack: string;
  readonly notes: (count: number) => string;
}

const KOREAN: PageTexts = {
  contents: '목차',
  sectionTerms: (count) => `이 절의 용어 ${count}`,
  sessionLinks: '세션 이동',
  previousSession: '이전 세션',
  nextSession: '다음 세션',
  handsOn: '핸즈온',
  talkPage: '발표',
  archived: '보관본',
  video: '영상',
  slides: '슬라이드',
  opensNewTab: '새 탭에서 열려요',
  addNote: '메모하기',
  passageBar: '구절',
  colours: colourNames('ko'),
  highlightIn: (colour) => `${colour}으로 하이라이트`,
  highlighted: (colour) => `${colour}으로 하이라이트했어요.`,
  openNote: '메모 열기',
  copyLink: '링크 복사',
  linkCopied: '링크를 복사했어요.',
  linkNotCopied: '링크를 복사하지 못했어요.',
  noFigure: '이 글의 그림이 아니어서 메모에 담지 못해요.',
  noteCreated: '메모에 담았어요. 길동무를 열어 이어 쓰세요.',
  noteNotCreated: '하지 못했어요. 다시 해 보세요.',
  noteWaits: '길동무를 열면 이 메모가 나와요.',
  noteNoRoom: '저장 공간이 모자라 메모에 담지 못했어요.',
  noteOpened: '메모에 담아 길동무를 열었어요.',
  close: '닫기',
  times: (count) => `이 글에 ${count}번`,
  cardLoading: '풀이를 불러오고 있어요',
  cardMissing: '풀이를 불러오지 못했어요. 다시 열어 보세요.',
  progress: (percent, minutes) => (minutes === 0 ? '다 읽었어요' : `${percent}% · ${minutes}분 남음`),
  minutesLeft: (minutes) => `${minutes}분`,
  nextNote: '다음 메모로',
  continueReading: (where, percent) => `이어서 읽기 · ${where} (${percent}%)`,
  goBack: '읽던 곳으로',
  notes: (count) => `메모 ${count}개`,
};

const ENGLISH: PageTexts = {
  contents: 'Contents',
  sectionTerms: (count) => `Terms in this section ${count}`,
  sessionLinks: 'Session links',
  previousSession: 'Previous session',
  nextSession: 'Next session',
  handsOn: 'hands-on',
  talkPage: 'Talk',
  archived: 'Archived',
  video: 'Video',
  slides: 'Slides',
  opensNewTab: 'opens in a new tab',
  addNote: 'Add note',
  passageBar: 'Passage',
  colours: colourNames('en'),
  highlightIn: (colour) => `Highlight in ${colour}`,
  highlighted: (colour) => `Highlighted in ${colour}.`,
  openNote: 'Open note',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The link could not be copied.',
  noFigure: 'This image is not a figure of the post, so it cannot be noted.',
  noteCreated: 'Kept as a note. Open the companion to write on.',
  noteNotCreated: 'That did not work. Please try again.',
  noteWaits: 'Open the companion to see this note.',
  noteNoRoom: 'The note could not be kept: no storage left.',
  noteOpened: 'Kept as a note, open in the companion.',
  close: 'Close',
  times: (count) => (count === 1 ? 'Once here' : `${count} times here`),
  cardLoading: 'Fetching the explanation',
  cardMissing: 'The explanation could not be fetched. Please open it again.',
  progress: (percent, minutes) => (minutes === 0 ? 'All read' : `${percent}% · ${minutes} min left`),
  minutesLeft: (minutes) => `${minutes} min`,
  nextNote: 'go to the next',
  continueReading: (where, percent) => `Read on · ${where} (${percent}%)`,
  goBack: 'Back to where I was',
  notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
};

/** The texts in the reader's language. */
export function pageTexts(language: 'ko' | 'en'): PageTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}
