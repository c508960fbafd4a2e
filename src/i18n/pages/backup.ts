/** Texts of the backup: in the export menu, on the options page, and where one is offered. */
export interface BackupTexts {
  readonly heading: string;
  readonly backUp: string;
  readonly hint: string;
  /** `trashed` of the notes are in the trash. */
  readonly handedOver: (notes: number, trashed: number) => string;
  readonly leftOut: (records: number) => string;
  readonly last: (time: string) => string;
  readonly none: string;
  readonly unreadable: string;
  readonly refused: (why: string) => string;
  /** The first words of the notes that differ; `more` are not named. */
  readonly notesDiffer: (names: string, more: number) => string;
  readonly othersDiffer: (parts: string) => string;
  /** Parts of a backup besides its notes. */
  readonly part: Readonly<Record<'settings' | 'watched' | 'positions', string>>;
  readonly reminder: string;
  readonly reminderHint: string;
  readonly bringBack: string;
  readonly bringBackHint: string;
  readonly offer: string;
  readonly later: string;
  readonly never: string;
  readonly isNever: string;
}

/** The texts in the reader's language. */
export function backupTexts(language: 'ko' | 'en'): BackupTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: BackupTexts = {
  heading: '백업',
  backUp: '백업',
  hint: '모든 메모와 휴지통, 설정을 파일 하나에 담아요. 새 컴퓨터나 프로필에서 가져올 수 있어요.',
  handedOver: (notes, trashed) => `메모 ${notes}개를 파일에 담았어요${trashed === 0 ? '' : ` · 휴지통 ${trashed}개 포함`}`,
  leftOut: (records) => `더 새로운 버전이 저장한 메모 ${records}개는 담지 못했어요`,
  last: (time) => `마지막 백업: ${time}`,
  none: '아직 백업하지 않았어요',
  unreadable: '메모를 불러오지 못해서 백업하지 못했어요. 다시 시도해 주세요.',
  refused: (why) => `다시 읽을 수 없는 파일이 되어서 백업하지 않았어요. ${why}`,
  notesDiffer: (names, more) => `파일에 그대로 담지 못하는 메모가 있어서 백업하지 않았어요: ${names}${more === 0 ? '' : ` 외 ${more}개`}`,
  othersDiffer: (parts) => `파일에 그대로 담지 못하는 것이 있어서 백업하지 않았어요: ${parts}`,
  part: { settings: '설정', watched: '본 세션 표시', positions: '읽던 자리' },
  reminder: '백업 알림',
  reminderHint: '새 메모가 20개 쌓이거나 30일이 지나면 팝업에서 한 번만 조용히 물어봐요.',
  bringBack: '파일에서 가져오기',
  bringBackHint: '백업이나 내보낸 Markdown 파일에서 메모를 가져와요.',
  offer: '메모를 파일로 백업해 둘까요?',
  later: '나중에',
  never: '묻지 않기',
  isNever: '이제 묻지 않아요. 설정에서 다시 켤 수 있어요.',
};

const ENGLISH: BackupTexts = {
  heading: 'Backup',
  backUp: 'Back up',
  hint: 'Puts every note, the trash and the settings into one file, which can be imported on a new computer or profile.',
  handedOver: (notes, trashed) =>
    `${notes === 1 ? '1 note is' : `${notes} notes are`} in the file${trashed === 0 ? '' : ` · ${trashed} from the trash`}`,
  leftOut: (records) => `${records} stored by a newer version could not be put in`,
  last: (time) => `Last backup: ${time}`,
  none: 'Not backed up yet',
  unreadable: 'Could not back up: your notes could not be read. Please try again.',
  refused: (why) => `Not backed up: the file could not be read again. ${why}`,
  notesDiffer: (names, more) =>
    `Not backed up: the file would not hold these notes as they are: ${names}${more === 0 ? '' : ` and ${more} more`}`,
  othersDiffer: (parts) => `Not backed up: the file would not hold this as it is: ${parts}`,
  part: { settings: 'settings', watched: 'watched sessions', positions: 'reading position' },
  reminder: 'Offer a backup',
  reminderHint: 'After 20 new notes or 30 days the popup asks once, quietly.',
  bringBack: 'Import from a file',
  bringBackHint: 'Brings notes in from a backup or an exported Markdown file.',
  offer: 'Back up your notes to a file?',
  later: 'Later',
  never: 'Don’t ask',
  isNever: 'You will not be asked again. The settings can switch it on.',
};
