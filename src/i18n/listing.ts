/** Texts of the line that orders and filters the notes, and of a list in which it leaves no note. */
export interface ListingTexts {
  readonly group: string;
  readonly order: string;
  readonly orders: { readonly post: string; readonly newest: string };
  readonly tag: string;
  readonly anyTag: string;
  readonly section: string;
  readonly anySection: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly kinds: Readonly<Record<'with-text' | 'highlight' | 'missing' | 'conflict', string>>;
  readonly counted: (name: string, notes: number) => string;
  readonly clear: string;
  /** How many of all notes are listed: for the eye, and for screen readers. */
  readonly share: (listed: number, all: number) => string;
  readonly countOf: (listed: number, all: number) => string;
  /** For an empty list: no note fits the filter; no note has the words; no note that fits the filter has the words. */
  readonly noneChosen: string;
  readonly noneFound: (typed: string) => string;
  readonly noneFoundHere: (typed: string) => string;
}

/** The texts in the reader's language. */
export function listingTexts(language: 'ko' | 'en'): ListingTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ListingTexts = {
  group: '순서와 골라 보기',
  order: '순서',
  orders: { post: '글 순서', newest: '최근 순서' },
  tag: '태그로 골라 보기',
  anyTag: '태그',
  section: '섹션으로 골라 보기',
  anySection: '섹션',
  kind: '종류로 골라 보기',
  anyKind: '종류',
  kinds: { 'with-text': '글이 있는 메모', highlight: '하이라이트만', missing: '찾지 못한 구절', conflict: '따로 남긴 메모' },
  counted: (name, notes) => `${name} (${notes})`,
  clear: '모두 보기',
  share: (listed, all) => `${listed}/${all}`,
  countOf: (listed, all) => `${all}개 중 ${listed}개`,
  noneChosen: '고른 것에 모두 맞는 메모가 없어요. 하나를 풀어 보세요.',
  noneFound: (typed) => `‘${typed}’ 검색에 맞는 메모가 없어요. 다른 낱말이나 초성으로 찾아보세요.`,
  noneFoundHere: (typed) => `고른 것 가운데에는 ‘${typed}’ 검색에 맞는 메모가 없어요. 고른 것을 풀어 보세요.`,
};

const ENGLISH: ListingTexts = {
  group: 'Order and filter',
  order: 'Order',
  orders: { post: 'Post order', newest: 'Newest first' },
  tag: 'Filter by tag',
  anyTag: 'Tag',
  section: 'Filter by section',
  anySection: 'Section',
  kind: 'Filter by kind',
  anyKind: 'Kind',
  kinds: { 'with-text': 'With text', highlight: 'Highlight only', missing: 'Passage not found', conflict: 'Kept separately' },
  counted: (name, notes) => `${name} (${notes})`,
  clear: 'Show all',
  share: (listed, all) => `${listed}/${all}`,
  countOf: (listed, all) => `${listed} of ${all}`,
  noneChosen: 'No note fits all of this. Try taking one away.',
  noneFound: (typed) => `No note matches “${typed}”. Try other words.`,
  noneFoundHere: (typed) => `Nothing you chose matches “${typed}”. Try taking a filter away.`,
};
