import type { OutlineId } from '../domain/outline';

/**
 * Where each term stands first, by section in document order; a link into the post leads there.
 * A test finds the same on the post where it stands beside the project.
 */
const FIRST_TERMS: readonly (readonly [section: OutlineId, terms: readonly string[]])[] = [
  ['intro', ['ifkakao', 'community', 'krew', 'ai', 'backend', 'cloud', 'devops', 'frontend', 'handson']],
  ['team-ai', ['nlp', 'ai-assistant', 'tod', 'neural-search', 'odqa', 'text2sql', 'api', 'aiaas', 'kakaowork', 'chatbot']],
  ['s1', ['structured-data', 'sql', 'spider', 'ryansql', 'query']],
  ['s2', ['daum', 'spelling-correction', 'deep-learning', 'denoising', 'transformer', 'noise-function', 'training-data', 'classifier', 'pipeline']],
  ['s3', ['yesno-question', 'bert', 'token', 'littlebird']],
  ['ai-closing', ['lag', 'partition', 'serving', 'post-processing', 'korquad2', 'mrc', 'techand']],
  ['team-platform', ['github', 'actions-runner', 'build']],
  ['s4', ['cicd', 'jenkins', 'circleci', 'teamcity', 'bamboo', 'github-actions', 'ci']],
  ['s4-1', ['self-hosted-runner', 'docker', 'container', 'pod', 'arc', 'vm', 'disk-checker', 'cache', 'cloud-storage']],
  ['s4-2', ['ghes']],
  [
    's5',
    [
      'state-management', 'svelte', 'virtual-dom', 'snapshot', 'reactivity', 'rxjs', 'redux', 'ngrx',
      'over-engineering', 'dx', 'devtools',
    ],
  ],
  ['s6', ['micro-frontends', 'sandbox', 'legacy-code']],
  ['devrel', ['devrel']],
  ['handson', ['container-internals']],
];

const sections = new Map(FIRST_TERMS.flatMap(([section, terms]) => terms.map((term) => [term, section] as const)));

/** The section in which a term stands first; `null` for an unknown id. */
export function firstSectionOf(term: string): OutlineId | null {
  return sections.get(term) ?? null;
}
