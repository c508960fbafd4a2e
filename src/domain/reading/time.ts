/**
 * Eojeol (space-parted words) a Korean adult reads silently in a minute: 202.3, measured on 65 adults by
 * Rhiu et al., Korean Journal of Ophthalmology 31(3), 2017, https://pmc.ncbi.nlm.nih.gov/articles/PMC5469923.
 */
export const EOJEOL_PER_MINUTE = 202;

/** How many eojeol a text has. */
export function countEojeol(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * Whole minutes that a reader needs for so many eojeol; rounded up, since "0 minutes left" would be wrong while a line is
 * left.
 */
export function minutesFor(eojeol: number): number {
  return Math.ceil(eojeol / EOJEOL_PER_MINUTE);
}
