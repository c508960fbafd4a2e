import type { SectionId } from '../../domain/post/outline';
import { hasSection, type PostFacts } from '../../domain/post/post';
import type { UiTexts } from '../../i18n/ui';

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
