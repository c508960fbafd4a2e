/** Verbs that make one of a noun: 서빙하다, 서빙되다, 서빙시키다. */
export const VERB = ['하', '되', '시키'];
