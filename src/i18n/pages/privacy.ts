/** One point of a statement: `title` is printed bold, and `text` continues the same sentence. */
export interface StatementPoint {
  readonly title: string;
  readonly text: string;
}

/** The privacy statement of the README; a test compares the English one with it. */
export function privacyTexts(language: 'ko' | 'en'): readonly StatementPoint[] {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: readonly StatementPoint[] = [
  {
    title: '네트워크를 쓰지 않아요',
    text: ". 스스로 보내는 요청도, 밖에서 가져오는 코드도, 분석 도구도 없어요. 매니페스트의 콘텐츠 보안 정책으로 브라우저가 확장 페이지와 백그라운드에 이를 지키게 해요(default-src 'none'; connect-src 'none', 꾸러미 안의 스크립트만). 발표와 참고 자료로 가는 링크는 보통 링크예요.",
  },
  {
    title: '사이트 하나만',
    text: '. 호스트 권한은 블로그의 호스트뿐이고(브라우저에는 더 좁은 권한이 없어요), 콘텐츠 스크립트는 이 글의 주소에서만 돌아요. 다른 곳에는 직접 눌렀을 때만 들어가요(activeTab).',
  },
  {
    title: '메모는 여기에 있어요',
    text: '. 메모는 이 브라우저의 IndexedDB에 있고, 하나마다 사본이 따로 있어요(Chromium: 확장 전용 파일 시스템, Firefox: 확장의 캐시 저장소). 콘텐츠 스크립트나 페이지는 어느 쪽도 열 수 없고, 완전히 삭제하면 두 곳에서 모두 삭제해요.',
  },
  {
    title: '페이지의 프로세스가 읽을 수 있는 것',
    text: '. 페이지의 프로세스를 빼앗기더라도 콘텐츠 스크립트가 읽을 수 있는 것까지예요. 설정(스위치, 표시 방식, 풀이와 길동무의 언어, 마지막에 쓴 색, 아는 용어의 id), 첫 안내를 열었는지, 백업을 마지막으로 건네거나 권한 때와 그때의 메모 수, 읽다 멈춘 자리, 봤다고 표시한 세션의 번호, 하이라이트의 자리와 색, 그것을 찾는 선택자(인용한 말과 그 앞뒤, 모두 페이지의 글), 섹션마다의 메모 수예요. 메모의 내용, 태그, id와 휴지통에 든 것은 읽을 수 없어요. 누군가 메모를 적는 동안 그 자리에서 엿듣는 시험을 돌려요.',
  },
  {
    title: '페이지의 스크립트가 보는 것',
    text: '. 길동무가 페이지에 보여 주는 것은 무엇을 빼앗지 않아도 보여요. 문서 하나를 같이 쓰기 때문이에요. 어느 구절이 어떤 색의 하이라이트인지, 섹션마다의 메모 수, 이어 읽을 자리, 더 표시하지 않는 용어예요. 길동무가 있다는 것은 감출 수 없어요.',
  },
  {
    title: '비공개 창',
    text: '. 비공개 창에서는 읽던 자리를 남기지 않아요. 확장을 허용한 Firefox의 비공개 창에서 적은 것은 다른 곳처럼 저장되고, 보통 창에서만 보여요.',
  },
  {
    title: '누르기',
    text: '. 직접 누른 것이고, 버튼이 제 크기로 창 안에 보일 때만 무언가를 담거나 저장해요. 페이지가 우리 버튼을 보이지 않게 늘려 다른 것 위에 덮을 수 없어요. 페이지가 우리 버튼 위에 그려 놓고 누르기를 흘려보내는 것과, 그 버튼 위에 적는 말은 여기에서 알아챌 수 없어요.',
  },
  {
    title: '권한',
    text: '. storage와 unlimitedStorage는 설정, 메모, 본 세션, 읽던 자리를 이 컴퓨터에 두는 데, contextMenus는 선택한 글과 그림의 메뉴에, scripting은 업데이트 전부터 열려 있던 탭에 들어가고 꺼져 있음을 페이지의 맨 처음에 알리는 데 써요.',
  },
];

const ENGLISH: readonly StatementPoint[] = [
  {
    title: 'No network',
    text: ": no request of its own, no remote code, no analytics; the content security policy in the manifest has the browser hold extension pages and background to it (default-src 'none'; connect-src 'none', scripts of the package alone). Links to talks and references are ordinary links.",
  },
  {
    title: 'One site',
    text: ": its host permission is the blog's host (browsers know no narrower one), its content script runs on the post's addresses only. Anywhere else it comes by your click alone (activeTab).",
  },
  {
    title: 'Notes stay here',
    text: ": they live in this browser's IndexedDB, and a second copy of each in files of its own (Chromium: the extension's private file system; Firefox: its cache store). No content script and no page can open either; deleting for good deletes in both.",
  },
  {
    title: "What a page's process could read",
    text: ", were it taken over, is exactly what the content script in it can: the settings (switches, mark mode, card and interface language, the colour you used last, ids of terms you know), that the first page was opened, when a backup was last handed over or offered and with how many notes, where you stopped reading, the numbers of sessions you marked as watched, where highlights stand and in which colour, with the selectors they are found by (the quoted words and what stands around them, all of it text of the page), and how many notes each section has. Never a note's text, tags or id, nor what the trash holds. An end-to-end test listens in the isolated world while somebody writes.",
  },
  {
    title: "What the page's own scripts see",
    text: ' is what the companion shows there, and for that they need to take nothing over, as both share one document: which passages are highlighted in which colour, the number of notes in each section, the place to go on from, which terms carry no mark any more. To them it cannot be hidden that the companion is there.',
  },
  {
    title: 'Private windows',
    text: " keep no reading position. In Firefox's, where you allowed the extension, what you write is saved like anywhere else and seen in normal windows only.",
  },
  {
    title: 'A press',
    text: " keeps or stores something only where it is the reader's own and its button has a size of its own, is seen and stands in the window: a page cannot stretch one of ours, unseen, over what you meant to press. What a page draws above a button of ours, letting the press through, cannot be told from here, nor words it puts on that button.",
  },
  {
    title: 'Permissions',
    text: ': storage and unlimitedStorage keep settings, notes, watched marks and the reading position on this machine, contextMenus is the entries on selected text and on images, scripting enters tabs that were open before an update and tells a page at its very start that the companion is off.',
  },
];
