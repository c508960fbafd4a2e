/** Texts of the trash. */
export interface TrashTexts {
  readonly heading: string;
  readonly open: string;
  readonly back: string;
  readonly empty: string;
  readonly unreadable: string;
  readonly daysLeft: (days: number) => string;
  readonly restore: string;
  readonly restored: string;
  readonly notRestored: string;
  readonly erase: string;
  readonly eraseQuestion: string;
  readonly erased: string;
  readonly notErased: string;
  readonly changedSince: (notes: number) => string;
  readonly emptyAll: string;
  readonly emptyQuestion: (notes: number) => string;
  readonly emptied: (notes: number) => string;
  readonly cancel: string;
  readonly more: (notes: number) => string;
}

/** The texts in the reader's language. */
export function trashTexts(language: 'ko' | 'en'): TrashTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: TrashTexts = {
  heading: '휴지통',
  open: '휴지통',
  back: '메모 목록',
  empty: '휴지통이 비어 있어요. 삭제한 메모는 여기에서 30일 동안 되살릴 수 있어요.',
  unreadable: '휴지통을 불러오지 못했어요. 들어 있는 것은 그대로 있어요.',
  daysLeft: (days) => (days > 0 ? `${days}일 남음` : '곧 삭제돼요'),
  restore: '되살리기',
  restored: '메모를 되살렸어요',
  notRestored: '되살리지 못했어요. 다시 시도해 주세요.',
  erase: '완전히 삭제',
  eraseQuestion: '되돌릴 수 없어요.',
  erased: '완전히 삭제했어요',
  notErased: '삭제하지 못했어요. 다시 시도해 주세요.',
  changedSince: (notes) => `메모 ${notes}개는 그 사이 바뀌어서 남겨 두었어요`,
  emptyAll: '비우기',
  emptyQuestion: (notes) => `메모 ${notes}개를 되돌릴 수 없게 삭제해요.`,
  emptied: (notes) => `메모 ${notes}개를 완전히 삭제했어요`,
  cancel: '그만두기',
  more: (notes) => `${notes}개 더 보기`,
};

const ENGLISH: TrashTexts = {
  heading: 'Trash',
  open: 'Trash',
  back: 'Notes',
  empty: 'The trash is empty. Deleted notes can be restored from here for 30 days.',
  unreadable: 'The trash could not be read. What is in it is still there.',
  daysLeft: (days) => (days > 0 ? (days === 1 ? '1 day left' : `${days} days left`) : 'deleted soon'),
  restore: 'Restore',
  restored: 'Note restored',
  notRestored: 'Could not restore it. Please try again.',
  erase: 'Delete for good',
  eraseQuestion: 'This cannot be undone.',
  erased: 'Deleted for good',
  notErased: 'Could not delete it. Please try again.',
  changedSince: (notes) => `${notes === 1 ? '1 note has' : `${notes} notes have`} changed since and stayed`,
  emptyAll: 'Empty',
  emptyQuestion: (notes) => `${notes === 1 ? '1 note' : `${notes} notes`} will be deleted for good.`,
  emptied: (notes) => `${notes === 1 ? '1 note' : `${notes} notes`} deleted for good`,
  cancel: 'Cancel',
  more: (notes) => `${notes} more`,
};
