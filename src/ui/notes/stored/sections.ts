import type { OutlineEntry } from '../../../domain/post/outline';
import { hasSection, type PostFacts } from '../../../domain/post/post';
import type { UiTexts } from '../../../i18n/ui';

/** A part of the post with the sections under it; some parts have none. */
export interface Part {
  readonly heading: OutlineEntry;
  readonly sections: readonly OutlineEntry[];
}

/** The post's parts in document order. */
export function listParts({ outline }: Pick<PostFacts, 'outline'>): readonly Part[] {
  const parts: { heading: OutlineEntry; sections: OutlineEntry[] }[] = [];
  for (const entry of outline) {
    const part = parts.at(-1);
    if (entry.level === 2 || !part) parts.push({ heading: entry, sections: [] });
    else part.sections.push(entry);
  }
  return parts;
}

/** The heading of a section for lists, without the emoji at its beginning; `elsewhere` for a section that the post does not have. */
export function sectionTitle({ outline }: Pick<PostFacts, 'outline'>, section: string, { elsewhere }: Pick<UiTexts, 'elsewhere'>): string {
  const text = outline.find(({ id }) => id === section)?.text;
  return text === undefined ? elsewhere : text.replace(/^\p{Extended_Pictographic}\s*/u, '');
}

/** Headings of the post are always Korean; the name for unknown sections is in the reader's language. */
export function sectionLanguage(post: Pick<PostFacts, 'outline'>, section: string): { readonly lang?: 'ko' } {
  return hasSection(post, section) ? { lang: 'ko' } : {};
}
