import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../src/domain/post/outline';
import { OUTLINE_IDS } from '../fixtures/outline-ids';
import { leaveOut } from '../left-out';
import { hasMaterial, NO_MATERIAL, readMaterial } from '../material';
import { bySection, readMarks, type MarkedPage } from '../page/read-marks';
import { findTrapped, readTraps } from './traps';

/**
 * The terms that truly occur in each section of the post, in the order of their first occurrence. Read by a person
 * from the post's text, captions included and headings left out, before the list of marks was looked at. One thing
 * was overlooked then and added since (and `build`, which became a term later): the authors' lines below the last section name two terms.
 */
const READ: Readonly<Record<SectionId, string>> = {
  intro: 'ifkakao community krew ai backend cloud devops frontend handson',
  'team-ai': 'ai nlp ai-assistant tod neural-search odqa text2sql api kakaowork aiaas chatbot',
  s1: 'structured-data sql text2sql query ryansql spider ifkakao',
  s2: 'denoising transformer spelling-correction daum deep-learning classifier pipeline training-data noise-function ifkakao',
  s3: 'odqa yesno-question nlp bert token littlebird ifkakao',
  'ai-closing': 'lag partition serving post-processing text2sql spelling-correction korquad2 mrc techand',
  'team-platform': 'github ifkakao actions-runner build',
  s4: 'devops cicd pipeline jenkins circleci teamcity bamboo github-actions ci build',
  's4-1': 'github github-actions self-hosted-runner actions-runner build krew arc disk-checker docker container pod vm cache cloud-storage',
  's4-2': 'github-actions actions-runner ghes',
  's4-3': 'ifkakao actions-runner community krew',
  'team-work': 'kakaowork frontend ifkakao',
  s5: 'svelte state-management frontend virtual-dom reactivity snapshot rxjs redux ngrx over-engineering dx api krew devtools ifkakao',
  s6: 'micro-frontends kakaowork sandbox legacy-code ifkakao',
  devrel: 'devrel ifkakao community krew',
  handson: 'ifkakao handson docker container techand container-internals krew cloud',
  'devrel-connect': 'krew ifkakao community handson',
  outro: 'ifkakao krew frontend devrel',
};

describe('the marks on the real post', () => {
  if (!hasMaterial('post/desktop.html') || !hasMaterial('post/facts.json')) {
    leaveOut('each term once in each section', NO_MATERIAL);
    return;
  }
  const page = readMarks(readMaterial('post/desktop.html'));

  it.each(OUTLINE_IDS)('are those that were read in %s', (section) => {
    expect(idsOf(page, section)).toEqual(READ[section]?.split(' '));
  });

  it('include every term that no reader should have to look up elsewhere', () => {
    const { glossary } = JSON.parse(readMaterial('post/facts.json')) as { glossary: { id: string; tier: number }[] };
    const needed = glossary.filter(({ tier }) => tier === 1).map(({ id }) => id);
    const marked = new Set(page.marks.map(({ id }) => id));
    expect(needed).toHaveLength(66);
    expect(needed.filter((id) => !marked.has(id))).toEqual([]);
  });

  it('are on nothing that the list of traps forbids', () => {
    const traps = readTraps(readMaterial('post/facts.json'));
    expect(traps.length).toBeGreaterThan(40);
    expect(findTrapped(page, page.matches, traps)).toEqual([]);
  });

  it('would be caught in a trap', () => {
    const at = page.reading.text.indexOf('AI Assistant팀은');
    const wrong = [...page.matches, { id: 'ai', start: at, end: at + 2 }];
    expect(findTrapped(page, wrong, readTraps(readMaterial('post/facts.json')))).toEqual([
      { id: 'ai', text: 'AI', phrase: 'AI Assistant팀' },
    ]);
  });
});

function idsOf(page: MarkedPage, section: SectionId): readonly string[] {
  return (bySection(page, page.marks).get(section) ?? []).map(({ id }) => id);
}
