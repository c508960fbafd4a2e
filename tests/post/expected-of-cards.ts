/** The terms no reader should have to look up elsewhere. */
export const NEEDED = `
  nlp ai-assistant tod neural-search odqa text2sql ryansql sql spider lag partition spelling-correction denoising
  transformer deep-learning training-data noise-function classifier pipeline bert token littlebird yesno-question
  korquad2 mrc serving aiaas github-actions actions-runner self-hosted-runner arc ghes devops cicd ci jenkins circleci
  teamcity bamboo pod docker container container-internals vm cache cloud-storage disk-checker svelte virtual-dom
  reactivity state-management rxjs redux ngrx dx api devtools micro-frontends frontend sandbox ifkakao handson devrel
  techand kakaowork daum
`
  .trim()
  .split(/\s+/);

/** A page of search results changes, and a newspaper’s report on the company explains no term. */
export const WEAK = /[/.]search\b|ajunews|newstof/;
