import type { SectionId } from './outline';

/** Jumps write `#techand-<section>` into the address: headings have no ids, and no id or name of the page begins like this. */
const PREFIX = '#techand-';

export function fragmentOf(section: SectionId): string {
  return `${PREFIX}${section}`;
}

/** The section a fragment names, whether or not the post has it; `null` for any other fragment. */
export function sectionOfFragment(fragment: string): SectionId | null {
  return fragment.startsWith(PREFIX) ? fragment.slice(PREFIX.length) : null;
}
