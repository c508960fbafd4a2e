import { describe, expect, it } from 'vitest';
import { leaveOut } from '../left-out';
import { hasMaterial, NO_MATERIAL, readMaterial } from '../material';
import { compileTerms, matchTerms } from '../../src/domain/terms/matching';
import { TERM_RULES } from '../../src/post/terms';

describe('the rules of the post', () => {
  it('have ids of their own', () => {
    const ids = TERM_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('share no spelling with each other, whatever its case and spaces', () => {
    const folded = TERM_RULES.flatMap((rule) => [...new Set(rule.aliases.map((alias) => alias.replace(/ /g, '').toLowerCase()))]);
    expect(new Set(folded).size).toBe(folded.length);
  });

  it('find each of their own spellings, alone and with a particle', () => {
    const matcher = compileTerms(TERM_RULES);
    for (const { id, aliases } of TERM_RULES) {
      for (const alias of aliases) {
        expect(matchTerms(matcher, alias), alias).toEqual([{ id, start: 0, end: alias.length }]);
        expect(matchTerms(matcher, `${alias}에서는`), alias).toEqual([{ id, start: 0, end: alias.length }]);
      }
    }
  });

  it('exclude only phrases that hold one of their spellings and more', () => {
    for (const { notWithin = [] } of TERM_RULES) for (const phrase of notWithin) expect(phrase, phrase).toMatch(/^[^*]*\*[^*]*$/);
    expect(TERM_RULES.flatMap(({ notWithin = [] }) => notWithin).filter((phrase) => phrase === '*')).toEqual([]);
  });

  it('mark none of their spellings within their phrases', () => {
    const matcher = compileTerms(TERM_RULES);
    for (const { id, aliases, notWithin = [] } of TERM_RULES) {
      for (const phrase of notWithin.flatMap((each) => aliases.map((alias) => each.replace('*', alias)))) {
        expect(
          matchTerms(matcher, `이 ${phrase} 저`).filter((match) => match.id === id),
          phrase,
        ).toEqual([]);
      }
    }
  });
});

/** Read in the post by a person, headings and captions included, title, authors and tags left out. */
const IN_BODY: Readonly<Record<string, number>> = {
  'actions-runner': 15,
  ai: 3,
  'ai-assistant': 3,
  aiaas: 1,
  api: 5,
  arc: 2,
  backend: 1,
  bamboo: 1,
  bert: 2,
  build: 15,
  cache: 6,
  chatbot: 1,
  ci: 2,
  cicd: 2,
  circleci: 1,
  classifier: 1,
  cloud: 2,
  'cloud-storage': 1,
  community: 5,
  container: 9,
  'container-internals': 1,
  daum: 1,
  'deep-learning': 2,
  denoising: 1,
  devops: 2,
  devrel: 4,
  devtools: 1,
  'disk-checker': 2,
  docker: 4,
  dx: 3,
  frontend: 6,
  ghes: 1,
  github: 2,
  'github-actions': 6,
  handson: 12,
  ifkakao: 28,
  jenkins: 1,
  kakaowork: 4,
  korquad2: 1,
  krew: 18,
  lag: 1,
  'legacy-code': 1,
  littlebird: 1,
  'micro-frontends': 8,
  mrc: 1,
  'neural-search': 1,
  ngrx: 1,
  nlp: 4,
  'noise-function': 1,
  odqa: 4,
  'over-engineering': 1,
  partition: 1,
  pipeline: 2,
  pod: 1,
  'post-processing': 1,
  query: 3,
  reactivity: 4,
  redux: 1,
  rxjs: 2,
  ryansql: 3,
  sandbox: 2,
  'self-hosted-runner': 1,
  serving: 1,
  snapshot: 1,
  'spelling-correction': 6,
  spider: 1,
  sql: 3,
  'state-management': 14,
  'structured-data': 1,
  svelte: 12,
  teamcity: 1,
  techand: 2,
  text2sql: 7,
  tod: 1,
  token: 3,
  'training-data': 1,
  transformer: 1,
  'virtual-dom': 5,
  vm: 1,
  'yesno-question': 1,
};

it('every term occurs in the post, and what occurs there has a rule', () => {
  expect(Object.keys(IN_BODY).toSorted()).toEqual(TERM_RULES.map(({ id }) => id).toSorted());
});

describe('the rules on the post itself', () => {
  if (!hasMaterial('post/post.txt')) {
    leaveOut('finds every term as often as it was read', NO_MATERIAL);
    return;
  }
  const whole = readMaterial('post/post.txt');
  const body = whole.slice(whole.indexOf('시작하며'), whole.indexOf('Lumi (김수민)', whole.indexOf('마치며')));

  for (const form of ['NFC', 'NFD'] as const) {
    it(`finds every term as often as it was read, in ${form}`, () => {
      const counts: Record<string, number> = {};
      for (const { id } of matchTerms(compileTerms(TERM_RULES), body.normalize(form))) counts[id] = (counts[id] ?? 0) + 1;
      expect(counts).toEqual(IN_BODY);
    });
  }
});
