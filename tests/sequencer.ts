import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { longestFirst } from './longest-first.ts';

/**
 * The end-to-end files of both browsers together, the longest first: with one of them begun last, the other worker would
 * have nothing to do for minutes. By how long each took the last time; before the first time, by how much there is in the
 * folder of its name.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const others = sorted.filter(({ moduleId }) => !isEndToEnd(moduleId));
    const endToEnd = sorted.filter(({ moduleId }) => isEndToEnd(moduleId));
    return [...others, ...longestFirst(endToEnd, (spec) => this.lastDuration(spec), sizeOf)];
  }

  private lastDuration({ project, moduleId }: TestSpecification): number | undefined {
    const { config, cache } = this.ctx;
    return cache.getFileTestResults(`${project.name}:${moduleId.slice(config.root.length + 1)}`)?.duration;
  }
}

function isEndToEnd(file: string): boolean {
  return file.includes('/tests/e2e/');
}

/** Bytes of the tests that a file calls: `notes.test.ts` has them in `notes/`. */
function sizeOf({ moduleId }: TestSpecification): number {
  const folder = moduleId.replace(/\.test\.ts$/, '');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return files.map((file) => statSync(file)).reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}
