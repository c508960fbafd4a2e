import { describe, expect, it } from 'vitest';
import { OUTLINE_IDS } from '../fixtures/outline-ids';
import { TERM_RULES } from '../../src/post/terms';
import { EXPECTED_TERMS } from '../fixtures/article';
import { buildPage } from '../fixtures/pages';
import { bySection, readMarks } from '../page/read-marks';
import { findTrapped, ownTraps } from './traps';

const known = new Set(TERM_RULES.map(({ id }) => id));

describe('the marks on the project’s own article', () => {
  const page = readMarks(buildPage('desktop'));
  const sections = bySection(page, page.marks);

  it.each(OUTLINE_IDS)('are those that were read in %s', (section) => {
    const marked = (sections.get(section) ?? []).map(({ id }) => id);
    expect(marked.toSorted()).toEqual(EXPECTED_TERMS[section]?.filter((id) => known.has(id)).toSorted());
  });

  it('are in no trap', () => {
    expect(findTrapped(page, page.marks, ownTraps())).toEqual([]);
  });
});
