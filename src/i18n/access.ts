/** Texts about access to a tab, and about what the companion found there. */
export interface AccessTexts {
  /** The button that looks for the post on any page. */
  readonly find: string;
  /** The reader has withdrawn access to the site: nothing can be added, or only by a click each time; and the button that asks for access. */
  readonly withheld: string;
  readonly comesByClick: string;
  readonly allow: string;
  /** The browser allows no extension in this page or file. */
  readonly closed: string;
  readonly closedFile: string;
  /** Why a page was not recognised as the post, by reason. */
  readonly reasons: { readonly 'other-post': string; readonly 'no-headings': string; readonly 'too-few': string };
  /** Why the companion has removed itself from a page. */
  readonly aside: { readonly removed: string; readonly taken: string };
  readonly broken: (features: string) => string;
  /** Names of the features, by id. */
  readonly features: Readonly<Record<string, string>>;
  readonly copyReport: string;
  readonly reportCopied: string;
  readonly reportNotCopied: string;
  /** Labels of the report. */
  readonly report: {
    readonly browser: string;
    readonly address: string;
    readonly state: string;
    readonly on: string;
    readonly yes: string;
    readonly no: string;
    readonly headings: string;
    readonly missing: string;
    readonly sessions: string;
    readonly broken: string;
    readonly notes: string;
    readonly none: string;
    readonly of: (found: number, total: number) => string;
  };
}

/** The texts in the reader's language. */
export function accessTexts(language: 'ko' | 'en'): AccessTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: AccessTexts = {
  find: '이 페이지에서 글 찾기',
  withheld: '이 사이트에 대한 접근이 꺼져 있어서 글에 아무것도 더하지 못해요',
  comesByClick: '이 사이트에 대한 접근이 꺼져 있어서 글을 열 때마다 툴바의 길동무를 눌러야 해요',
  allow: '접근 허용하기',
  closed: '브라우저가 확장을 허용하지 않는 페이지예요',
  closedFile: '파일을 읽을 수 없어요. 브라우저의 확장 프로그램 설정에서 파일 URL 접근을 허용해 주세요',
  reasons: {
    'other-post': '블로그의 다른 글이에요',
    'no-headings': '이 글의 소제목이 하나도 없어요',
    'too-few': '이 글의 소제목이나 본문이 너무 적어요',
  },
  aside: {
    removed: '이 페이지가 더한 것을 계속 지워서 물러나 있어요. 껐다 켜면 다시 해 봐요',
    taken: '이 페이지가 같은 이름의 요소를 쓰고 있어서 아무것도 더하지 않았어요',
  },
  broken: (features) => `동작하지 않은 기능: ${features}`,
  features: {
    'session-bar': '세션 이동',
    contents: '목차',
    glossary: '용어 풀이',
    'note-highlights': '메모 표시',
    'selection-bar': '선택한 글 메모하기',
    figures: '그림 메모하기',
    'reading-position': '읽던 자리',
    'session-keys': '세션 단축키',
  },
  copyReport: '오류 신고용 정보 복사',
  reportCopied: '오류 신고용 정보를 복사했어요. 메모의 내용은 들어 있지 않아요',
  reportNotCopied: '오류 신고용 정보를 복사하지 못했어요',
  report: {
    browser: '브라우저',
    address: '주소의 종류',
    state: '상태',
    on: '켜짐',
    yes: '예',
    no: '아니요',
    headings: '찾은 소제목',
    missing: '없는 소제목',
    sessions: '찾은 세션',
    broken: '동작하지 않은 기능',
    notes: '메모 수',
    none: '없음',
    of: (found, total) => `${total}개 중 ${found}개`,
  },
};

const ENGLISH: AccessTexts = {
  find: 'Look for it here',
  withheld: 'Access to this site is off, so nothing can be added to the post',
  comesByClick: 'Access to this site is off, so it takes a click each time the post is opened',
  allow: 'Allow access',
  closed: 'No extension is allowed on this page',
  closedFile: 'The file cannot be read. Please allow access to file URLs in the browser’s extension settings',
  reasons: {
    'other-post': 'It is another post of the blog',
    'no-headings': 'It has none of the post’s headings',
    'too-few': 'It has too few of the post’s headings or too little text',
  },
  aside: {
    removed: 'This page keeps removing what is added, so the companion has stepped aside. Switch it off and on to try again',
    taken: 'This page uses elements of the same name, so nothing was added',
  },
  broken: (features) => `Not working here: ${features}`,
  features: {
    'session-bar': 'session links',
    contents: 'contents',
    glossary: 'glossary',
    'note-highlights': 'highlights',
    'selection-bar': 'note on a selection',
    figures: 'note on a figure',
    'reading-position': 'reading position',
    'session-keys': 'session keys',
  },
  copyReport: 'Copy details for a bug report',
  reportCopied: 'Details copied. No text of your notes is in them',
  reportNotCopied: 'The details could not be copied',
  report: {
    browser: 'Browser',
    address: 'Kind of address',
    state: 'State',
    on: 'On',
    yes: 'yes',
    no: 'no',
    headings: 'Headings found',
    missing: 'Headings missing',
    sessions: 'Sessions found',
    broken: 'Not working',
    notes: 'Notes',
    none: 'none',
    of: (found, total) => `${found} of ${total}`,
  },
};
