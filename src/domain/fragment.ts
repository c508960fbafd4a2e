import { isOutlineId, type OutlineId } from './outline';

/** Fragments of jumps are `#techand-<section>`: headings have no ids, and no id or name of the page begins like this. */
const PREFIX = '#techand-';

export function fragmentOf(section: OutlineId): string {
  return `${PREFIX}${section}`;
}

/** The section a fragment names, or `null`. */
export function sectionOfFragment(fragment: string): OutlineId | null {
  const id = fragment.startsWith(PREFIX) ? fragment.slice(PREFIX.length) : null;
  return isOutlineId(id) ? id : null;
}
