import { pageTexts, type PageTexts } from './page';

/** Texts of the sessions view and of the popup's tabs; those that the page has too are the same. */
export interface SessionsTexts extends Pick<PageTexts, 'handsOn' | 'talkPage' | 'video' | 'slides' | 'opensNewTab'> {
  readonly views: string;
  readonly notes: string;
  readonly sessions: string;
  readonly heading: (sessions: number) => string;
  /** How many sessions the post presents: all, and those that are talks. */
  readonly presented: (all: number, talks: number) => string;
  readonly watchedCount: (watched: number, all: number) => string;
  readonly filter: string;
  readonly filters: { readonly all: string; readonly presented: string; readonly unwatched: string };
  readonly allWatched: string;
  readonly readInPost: string;
  readonly watched: string;
  readonly notMarked: string;
  /** Names a button of one session for screen readers. */
  readonly ofSession: (action: string, title: string) => string;
  /** `month` counts from 1. */
  readonly date: (year: number, month: number, day: number) => string;
}

/** The texts in the reader's language. */
export function sessionsTexts(language: 'ko' | 'en'): SessionsTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: SessionsTexts = {
  ...textsOfPage(pageTexts('ko')),
  views: '보기',
  notes: '메모',
  sessions: '세션',
  heading: (sessions) => `카카오엔터프라이즈의 세션 ${sessions}개`,
  presented: (all, talks) => `이 글은 이 가운데 ${all}개를 소개해요 (세션 ${talks}개와 핸즈온)`,
  watchedCount: (watched, all) => `${all}개 중 ${watched}개 봤어요`,
  filter: '보여 줄 세션',
  filters: { all: '전체', presented: '이 글의 세션', unwatched: '안 본 세션' },
  allWatched: '세션을 모두 봤어요.',
  readInPost: '글에서 보기',
  watched: '봤어요',
  notMarked: '표시하지 못했어요. 잠시 뒤에 다시 해 주세요.',
  ofSession: (action, title) => `${action}: ${title}`,
  date: (year, month, day) => `${year}. ${month}. ${day}.`,
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ENGLISH: SessionsTexts = {
  ...textsOfPage(pageTexts('en')),
  views: 'Views',
  notes: 'Notes',
  sessions: 'Sessions',
  heading: (sessions) => `${sessions} Kakao Enterprise sessions`,
  presented: (all, talks) => `This post presents ${all} of them (${talks} sessions and the hands-on)`,
  watchedCount: (watched, all) => `${watched} of ${all} watched`,
  filter: 'Sessions to show',
  filters: { all: 'All', presented: 'In this post', unwatched: 'Not watched' },
  allWatched: 'You have watched them all.',
  readInPost: 'In the post',
  watched: 'Watched',
  notMarked: 'Could not be marked. Please try again in a moment.',
  ofSession: (action, title) => `${action}: ${title}`,
  date: (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
};

function textsOfPage({ handsOn, talkPage, video, slides, opensNewTab }: PageTexts) {
  return { handsOn, talkPage, video, slides, opensNewTab };
}
