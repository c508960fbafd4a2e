/** What readers write: each text is that of one note. */
export const READER_TEXTS = [
  '한 줄',
  '* 별표 목록\n* 둘\n\n    코드\n\n끝 __굵게__ *기울임*  \n다음',
  '> 내 인용\n\n```js\nlet a\n```',
  '1. 하나\n1. 둘\n   - 안\n\n제목\n===\n\n| a | b |\n|-|-|\n| c | d |',
  '- [ ] 할 일\n- [x] 한 일\n  - 안쪽\n    - 더 안쪽',
  '    코드만 있는 메모\n    둘째 줄',
  '## 제목을 쓴 메모\n\n글 a\\_b 그리고 \\*별\\*\n\n***\n\n끝',
  '긴 글이 여러 낱말로 한 줄에 이어져서 편집기가 줄을 바꿀 만큼 길게 이어지는 메모 하나, 그리고 https://a.kr/b_c 주소',
  '#태그 하나 <b>굵게</b> &lt; `코드 한 조각`',
  '',
];
