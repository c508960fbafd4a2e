/** The line below a field that says whether its text is saved. */
export interface SaveTexts {
  readonly untouched: string;
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly savedWithCopy: (time: string) => string;
  readonly failed: string;
  readonly full: string;
  readonly unreachable: string;
  readonly erased: string;
  readonly private: string;
  readonly tooLong: (most: number) => string;
  readonly room: (characters: number) => string;
  readonly textStays: string;
  readonly inTrash: string;
}

/** The texts in the reader's language. */
export function saveTexts(language: 'ko' | 'en'): SaveTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: SaveTexts = {
  untouched: '적는 대로 저장돼요',
  saving: '저장 중',
  saved: (time) => `저장됨 ${time}`,
  savedWithCopy: (time) => `저장됨 ${time} · 다른 창에서 고친 글도 함께 남겼어요`,
  failed: '저장하지 못했어요.',
  full: '저장 공간이 가득 차서 저장하지 못했어요.',
  unreachable: '확장 프로그램이 답하지 않아 저장하지 못했어요.',
  erased: '다른 창에서 완전히 삭제한 메모라 저장하지 못했어요.',
  private: '기록을 남기지 않도록 설정된 브라우저라 저장하지 못했어요. 닫으면 사라지니 복사해 두세요.',
  tooLong: (most) => `메모 하나는 ${most.toLocaleString('ko')}자까지라 저장하지 못했어요. 나누어 적거나 복사해 두세요.`,
  room: (characters) => `${characters.toLocaleString('ko')}자 더 쓸 수 있어요`,
  textStays: '글은 여기 그대로 있어요.',
  inTrash: '다른 창에서 휴지통에 넣은 메모예요',
};

const ENGLISH: SaveTexts = {
  untouched: 'Saved as you type',
  saving: 'Saving',
  saved: (time) => `Saved ${time}`,
  savedWithCopy: (time) => `Saved ${time} · the text from another window is kept too`,
  failed: 'Could not save.',
  full: 'Could not save: storage is full.',
  unreachable: 'Could not save: the extension does not answer.',
  erased: 'Could not save: this note was deleted for good in another window.',
  private: 'Could not save: this browser is set to remember nothing. Copy the text before you close it.',
  tooLong: (most) => `Could not save: a note holds ${most.toLocaleString('en')} characters. Split it, or copy the text.`,
  room: (characters) => `room for ${characters.toLocaleString('en')} more characters`,
  textStays: 'Your text is still here.',
  inTrash: 'another window put this note into the trash',
};
