import { pageTexts, type PageTexts } from './page';

/** Texts of the sessions view and of the popup's tabs; those that the page has too are the same. */
export interface SessionsTexts extends Pick<PageTexts, 'handsOn' | 'talkPage' | 'video' | 'slides' | 'opensNewTab'> {
  readonly views: string;
  readonly notes: string;
  readonly sessions: string;
  readonly heading: (company: string, sessions: number) => string;
  /** One track with its number, and a sentence that adds all of them up. */
  readonly track: (name: string, sessions: number) => string;
  readonly sum: (tracks: string, total: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly found: (sessions: number) => string;
  readonly notFound: string;
  readonly presentedGroup: string;
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

/** Keeps a number with its word in one line. */
const NO_BREAK = '\u00a0';

/** The texts in the reader's language. */
export function sessionsTexts(language: 'ko' | 'en'): SessionsTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: SessionsTexts = {
  ...textsOfPage(pageTexts('ko')),
  views: '보기',
  notes: '메모',
  sessions: '세션',
  heading: (company, sessions) => `${company}의 세션 ${sessions}개`,
  track: (name, sessions) => `${name}${NO_BREAK}${sessions}개`,
  sum: (tracks, total) => `${tracks}를 더해 ${total}개예요.`,
  search: '세션 찾기',
  searchHint: '제목, 발표자, 초성(ㄹㄴ)으로 찾기',
  clear: '검색어 지우기',
  found: (sessions) => (sessions === 0 ? '찾은 세션이 없어요' : `세션 ${sessions}개를 찾았어요`),
  notFound: '찾는 세션이 없어요. 제목이나 발표자의 한 부분으로 찾아보세요.',
  presentedGroup: '이 글에 나오는 세션',
  presented: (all, talks) => `이 글은 그 가운데 ${all}개를 소개해요 (세션 ${talks}개와 핸즈온).`,
  watchedCount: (watched, all) => `${all}개 중 ${watched}개를 봤어요.`,
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
  heading: (company, sessions) => `${sessions} ${company} sessions`,
  track: (name, sessions) => `${sessions}${NO_BREAK}in${NO_BREAK}${name}`,
  sum: (tracks, total) => `${tracks}: ${total} in all.`,
  search: 'Search sessions',
  searchHint: 'Title, speaker or track',
  clear: 'Clear the search',
  found: (sessions) => (sessions === 0 ? 'No sessions found' : sessions === 1 ? '1 session found' : `${sessions} sessions found`),
  notFound: 'No such session. Try a part of its title or of a speaker’s name.',
  presentedGroup: 'In this post',
  presented: (all, talks) => `This post presents ${all} of them (${talks} sessions and the hands-on).`,
  watchedCount: (watched, all) => `You have watched ${watched} of ${all}.`,
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
