/**
 * What benches, demo and tests leave in the folder and is not part of the sources archive: the same commit gives the same
 * bytes also where they were run. (WXT leaves out `node_modules` and what begins with a dot by itself.)
 */
export const NO_SOURCES = ['demo-output/**', 'coverage/**', '**/*.log', 'scripts/mutants/stryker.local.json'];
