import type { AppliedExtras, BackupExtras, StoredExtras } from '../domain/annotations/extras';
import { CARD_LANGUAGES, INTERFACE_LANGUAGES, MARK_CHOICES } from '../domain/settings';
import { count, MOST_SECTIONS, noteColour, postId, sectionId, sectionIds, shortId, z, type Holds, type Same } from './parts';

/** More terms, sessions and posts than there ever are. */
const MOST = 1_000;

const settings = z.object({
  enabled: z.boolean(),
  contentsOpen: z.boolean(),
  contentsLeft: z.boolean(),
  foldedParts: sectionIds,
  sessionKeys: z.boolean(),
  termKeys: z.boolean(),
  marks: z.enum(MARK_CHOICES),
  cardLanguage: z.enum(CARD_LANGUAGES),
  language: z.enum(INTERFACE_LANGUAGES),
  badgeCount: z.boolean(),
  readingPosition: z.boolean(),
  backupReminder: z.boolean(),
  colour: noteColour,
  knownTerms: z.readonly(z.array(shortId).check(z.maxLength(MOST))),
});

const mark = z.object({ post: postId, session: z.int().check(z.positive()) });

const marks = z.readonly(z.array(mark).check(z.maxLength(MOST)));

const readingPosition = z.object({
  post: postId,
  section: sectionId,
  percent: z.number().check(z.minimum(0), z.maximum(100)),
  offset: count,
  read: z.exactOptional(sectionIds),
});

const positions = z.readonly(z.array(readingPosition).check(z.maxLength(MOST)));

/** What the reader takes from a backup besides notes. */
export const backupExtras = z.object({
  settings: z.exactOptional(settings),
  marks: z.exactOptional(marks),
  positions: z.exactOptional(positions),
});

const storedExtras = z.object({ settings, marks, positions });

export const appliedExtras = z.object({ before: storedExtras, after: storedExtras });

/** What the file says, without what no message may carry. */
export function allowedExtras(read: StoredExtras): StoredExtras {
  const { settings: wanted, marks: given, positions: stopped } = read;
  return {
    settings: { ...wanted, knownTerms: idsOf(wanted.knownTerms, MOST), foldedParts: idsOf(wanted.foldedParts, MOST_SECTIONS) },
    marks: given.filter((each) => mark.safeParse(each).success).slice(0, MOST),
    positions: stopped.filter((each) => readingPosition.safeParse(each).success).slice(0, MOST),
  };
}

function idsOf(given: readonly string[], most: number): readonly string[] {
  return given.filter((id) => shortId.safeParse(id).success).slice(0, most);
}

export type Checked = [Holds<Same<z.infer<typeof backupExtras>, BackupExtras>>, Holds<Same<z.infer<typeof appliedExtras>, AppliedExtras>>];
