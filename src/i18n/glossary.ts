import { cardTexts, type CardTexts } from './glossary/card';
import { pageTexts, type PageTexts } from './page';
import { readingTexts, type ReadingTexts } from './reading';

/** Texts of the glossary view; those that cards in the page have too are the same. */
export interface GlossaryTexts
  extends
    Pick<CardTexts, 'references' | 'inPost' | 'since' | 'related' | 'know'>,
    Pick<PageTexts, 'opensNewTab'>,
    Pick<ReadingTexts, 'showInPost'> {
  readonly heading: (terms: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clear: string;
  readonly found: (terms: number) => string;
  /** Says which query was searched for instead, e.g. the typed one in the other keyboard layout. */
  readonly foundAs: (query: string, terms: number) => string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly filter: string;
  readonly all: string;
  readonly known: string;
  readonly knownCount: (terms: number) => string;
  readonly noneKnown: string;
  readonly bringBack: string;
  readonly bringAllBack: string;
  readonly nowKnown: (name: string) => string;
  readonly nowBack: (name: string) => string;
  readonly allBack: (terms: number) => string;
  readonly allKnown: (terms: number) => string;
  /** The name of each language, in that language. */
  readonly languages: { readonly ko: string; readonly en: string };
  readonly openPost: string;
  readonly notInPage: string;
  readonly display: string;
  readonly marks: string;
  readonly marksOf: Readonly<Record<'none' | 'first-in-section' | 'first-in-post' | 'all', string>>;
  readonly cardLanguage: string;
  readonly cardLanguages: Readonly<Record<'reader' | 'ko' | 'en', string>>;
  /** Names a button of one term for screen readers. */
  readonly ofTerm: (action: string, name: string) => string;
}

/** The texts in the reader's language. */
export function glossaryTexts(language: 'ko' | 'en'): GlossaryTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const LANGUAGES = { ko: '한국어', en: 'English' };

const KOREAN: GlossaryTexts = {
  ...shared(cardTexts('ko'), pageTexts('ko'), readingTexts('ko')),
  heading: (terms) => `이 글의 용어 ${terms}개`,
  search: '용어 찾기',
  searchHint: '한국어, 영어, 초성(ㅁㅇㅋ)으로 찾기',
  clear: '검색어 지우기',
  found: (terms) => `${terms}개 찾았어요`,
  foundAs: (query, terms) => `‘${query}’ 결과 ${terms}개`,
  notFound: '찾는 용어가 없어요',
  notFoundHint: '한국어나 영어 이름의 한 부분, 또는 초성으로 찾아보세요.',
  filter: '보여 줄 용어',
  all: '전체',
  known: '아는 용어',
  knownCount: (terms) => `아는 용어 ${terms}`,
  noneKnown: '용어를 펼쳐 ‘이미 알아요’를 누르면 글에서 표시하지 않고 여기에 모아 두어요.',
  bringBack: '다시 표시',
  bringAllBack: '모두 다시 표시',
  nowKnown: (name) => `글에서 표시하지 않아요: ${name}`,
  nowBack: (name) => `글에 다시 표시해요: ${name}`,
  allBack: (terms) => `용어 ${terms}개를 글에 다시 표시해요`,
  allKnown: (terms) => `용어 ${terms}개를 글에서 표시하지 않아요`,
  languages: LANGUAGES,
  openPost: '새 탭에서 글 열기',
  notInPage: '이 페이지에서는 그 용어를 찾지 못했어요',
  display: '표시 설정',
  marks: '글에서 용어 표시',
  marksOf: { none: '끄기', 'first-in-section': '섹션마다 처음', 'first-in-post': '글에서 처음 한 번', all: '모두' },
  cardLanguage: '풀이 언어',
  cardLanguages: { reader: '읽는 언어', ...LANGUAGES },
  ofTerm: (action, name) => `${action}: ${name}`,
};

const ENGLISH: GlossaryTexts = {
  ...shared(cardTexts('en'), pageTexts('en'), readingTexts('en')),
  heading: (terms) => `${terms} terms of this post`,
  search: 'Find a term',
  searchHint: 'English, Korean or initials (ㅁㅇㅋ)',
  clear: 'Clear the search',
  found: (terms) => `${terms} found`,
  foundAs: (query, terms) => `${terms} found for ‘${query}’`,
  notFound: 'No such term',
  notFoundHint: 'Try a part of its Korean or English name, or Korean initials.',
  filter: 'Terms to show',
  all: 'All',
  known: 'Known',
  knownCount: (terms) => `Known ${terms}`,
  noneKnown: 'Open a term and press “I know this”: it is no longer marked in the post and is kept here.',
  bringBack: 'Mark again',
  bringAllBack: 'Mark all again',
  nowKnown: (name) => `No longer marked in the post: ${name}`,
  nowBack: (name) => `Marked in the post again: ${name}`,
  allBack: (terms) => (terms === 1 ? '1 term is marked in the post again' : `${terms} terms are marked in the post again`),
  allKnown: (terms) => (terms === 1 ? '1 term is no longer marked in the post' : `${terms} terms are no longer marked in the post`),
  languages: LANGUAGES,
  openPost: 'Open the post in a new tab',
  notInPage: 'That term was not found in this page',
  display: 'Display',
  marks: 'Marks in the post',
  marksOf: { none: 'Off', 'first-in-section': 'First in each section', 'first-in-post': 'First in the post', all: 'All' },
  cardLanguage: 'Language of definitions',
  cardLanguages: { reader: 'As I read', ...LANGUAGES },
  ofTerm: (action, name) => `${action}: ${name}`,
};

function shared({ references, inPost, since, related, know }: CardTexts, { opensNewTab }: PageTexts, { showInPost }: ReadingTexts) {
  return { references, inPost, since, opensNewTab, related, know, showInPost };
}
