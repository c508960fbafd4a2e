import type { SectionId } from '../../domain/post/outline';
import { hasSection, sectionIn, type PostFacts } from '../../domain/post/post';
import type { UiTexts } from '../../i18n/ui';
import type { PlanEntry } from '../../domain/import/plan-entry';
import type { ImportScope } from './scope';

/** Sentences about an entry that its texts do not tell. */
export function remarksOn(entry: PlanEntry, { ports, texts, names, common }: ImportScope): readonly string[] {
  const remarks: string[] = [];
  if (entry.kind === 'new' && entry.why !== 'unknown') remarks.push(names.newReason[entry.why]);
  if (entry.byContent === true) remarks.push(texts.byContent);
  if (goesIntoTrash(entry)) remarks.push(texts.intoTrash);
  if ('stored' in entry && 'next' in entry) {
    const [from, to] = [entry.stored, entry.next].map((note) => sectionName(ports, common, sectionIn(ports.post, note)).name);
    if (from !== to && from !== undefined && to !== undefined) remarks.push(texts.movedTo(from, to));
    else if (entry.kind === 'changed' && entry.stored.body === entry.next.body && !goesIntoTrash(entry)) remarks.push(texts.sameText);
  }
  if (entry.kind === 'in-trash' && entry.stored.body !== entry.next.body) remarks.push(texts.textOfFile);
  if (entry.kind === 'moved' && entry.isMovedHere) remarks.push(texts.movedHere);
  if ((entry.kind === 'gone' || entry.kind === 'unchanged') && entry.isEditedHere) remarks.push(texts.editedHere);
  return remarks;
}

/** Whether a note that is new or listed here is in the trash in the backup. */
function goesIntoTrash(entry: PlanEntry): boolean {
  if (entry.kind !== 'new' && entry.kind !== 'changed') return false;
  return entry.next.deletedAt !== null && (entry.kind === 'new' || entry.stored.deletedAt === null);
}

interface SectionName {
  readonly name: string;
  /** Headings of the post are Korean; the name for unknown sections is in the reader's language. */
  readonly lang: 'ko' | undefined;
}

/** The heading of a section, without the emoji at its beginning. */
export function sectionName({ post }: { readonly post: Pick<PostFacts, 'outline'> }, texts: UiTexts, section: SectionId): SectionName {
  const heading = post.outline.find(({ id }) => id === section)?.text.replace(/^\p{Extended_Pictographic}\s*/u, '');
  return { name: heading ?? texts.elsewhere, lang: hasSection(post, section) ? 'ko' : undefined };
}
