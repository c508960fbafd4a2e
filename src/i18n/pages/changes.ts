/** What a reader notices of the changes of this version, in short; all of it is in CHANGELOG.md. */
export function changeTexts(language: 'ko' | 'en'): readonly string[] {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: readonly string[] = [
  '문장을 고르면 나오는 막대에서 네 가지 색으로 칠하거나 메모를 적을 수 있어요.',
  '메모를 글 옆의 패널이나 탭에서도 볼 수 있어요. 작은 창에서 하던 일을 그대로 이어가요.',
  '메모를 낱말, 초성, 태그로 찾고, 태그와 섹션과 종류로 골라 볼 수 있어요.',
  '내보낸 Markdown 파일을 다른 곳에서 고쳐 다시 가져올 수 있고, 모두 파일 하나로 백업할 수 있어요.',
  '툴바 버튼이 이 글의 메모 수와 상태를 알려 주고, 설정이 한곳에 모였어요.',
  '용어 풀이가 낱말을 가리지 않고, 그 용어가 나오는 다른 곳과 관련 용어로 이어져요.',
  '세션 목록에서 찾을 수 있고, 이 글에 나오는 세션이 먼저 나와요.',
  '저장한 메모마다 안전 사본을 따로 두고, 시작할 때 서로 견주어 봐요.',
];

const ENGLISH: readonly string[] = [
  'A bar by the selected sentence highlights it in one of four colours or opens a note on it.',
  'Notes can be read in a panel beside the post or in a tab, and go on where the small window stopped.',
  'Notes are found by word, initial consonants and tag, and filtered by tag, section and kind.',
  'An exported Markdown file can be edited elsewhere and brought in again, and one file backs everything up.',
  'The toolbar button tells how many notes the post has and what state it is in, and all settings are in one place.',
  'A term’s card never covers its word, and leads to the term’s other places and to related terms.',
  'Sessions can be searched, and those of this post come first.',
  'Every saved note has a safety copy, and both are compared at the start.',
];
