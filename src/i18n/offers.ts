/** Texts of the offers after something went wrong: unsaved, recoverable and quarantined notes. */
export interface OfferTexts {
  readonly unsaved: (notes: number) => string;
  readonly unsavedHint: string;
  readonly putBack: string;
  readonly isPutBack: string;
  readonly notPutBack: string;
  readonly tooLong: (most: number) => string;
  readonly forget: string;
  readonly forgetQuestion: string;
  readonly recoverable: (notes: number) => string;
  readonly recoverableHint: string;
  readonly reason: Readonly<Record<'missing' | 'newer-copy' | 'damaged' | 'earlier-version', string>>;
  readonly others: (notes: number) => string;
  readonly recover: string;
  readonly recovered: (notes: number) => string;
  readonly notRecovered: string;
  readonly dismiss: string;
  readonly dismissQuestion: string;
  readonly quarantined: (records: number) => string;
  readonly exportRecords: string;
}

/** The texts in the reader's language. */
export function offerTexts(language: 'ko' | 'en'): OfferTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: OfferTexts = {
  unsaved: (notes) => (notes === 1 ? '저장하지 못한 메모가 있어요' : `저장하지 못한 메모가 ${notes}개 있어요`),
  unsavedHint: '브라우저를 닫거나 확장 프로그램이 업데이트되면 사라지니 다시 넣거나 복사해 두세요.',
  putBack: '다시 넣기',
  isPutBack: '메모를 저장했어요',
  notPutBack: '아직 저장하지 못했어요. 글은 여기 그대로 있어요.',
  tooLong: (most) => `메모 하나는 ${most.toLocaleString('ko')}자까지예요. 복사해서 나누어 적어 주세요.`,
  forget: '버리기',
  forgetQuestion: '되돌릴 수 없어요.',
  recoverable: (notes) => `되살릴 수 있는 메모가 ${notes}개 있어요`,
  recoverableHint: '저장소에는 없고 안전 사본에 남아 있어요.',
  reason: { missing: '저장소에 없음', 'newer-copy': '사본이 다름', damaged: '손상된 기록', 'earlier-version': '이전 버전이 남긴 사본' },
  others: (notes) => `외 ${notes}개`,
  recover: '되살리기',
  recovered: (notes) => `메모 ${notes}개를 되살렸어요`,
  notRecovered: '되살리지 못했어요. 사본은 그대로 있어요.',
  dismiss: '넘어가기',
  dismissQuestion: '안전 사본도 삭제돼요.',
  quarantined: (records) => `읽을 수 없는 기록 ${records}개는 삭제하지 않고 따로 두었어요.`,
  exportRecords: '기록 내보내기',
};

const ENGLISH: OfferTexts = {
  unsaved: (notes) => (notes === 1 ? 'A note could not be saved' : `${notes} notes could not be saved`),
  unsavedHint: 'It is gone when the browser closes or the extension is updated: put it back or copy it.',
  putBack: 'Put back',
  isPutBack: 'The note is saved',
  notPutBack: 'Still could not save it. The text is still here.',
  tooLong: (most) => `A note holds ${most.toLocaleString('en')} characters. Copy it and split it.`,
  forget: 'Discard',
  forgetQuestion: 'This cannot be undone.',
  recoverable: (notes) => (notes === 1 ? '1 note can be recovered' : `${notes} notes can be recovered`),
  recoverableHint: 'The safety copy has what the database lacks.',
  reason: { missing: 'missing', 'newer-copy': 'the copy differs', damaged: 'damaged record', 'earlier-version': 'from an earlier version' },
  others: (notes) => `and ${notes} more`,
  recover: 'Recover',
  recovered: (notes) => (notes === 1 ? '1 note recovered' : `${notes} notes recovered`),
  notRecovered: 'Could not recover them. The copies are still there.',
  dismiss: 'Let go',
  dismissQuestion: 'The safety copies go too.',
  quarantined: (records) => `Records that cannot be read: ${records}. They were set aside, not deleted.`,
  exportRecords: 'Export them',
};
