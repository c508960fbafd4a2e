import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { COUNTS_FILE, type Counts } from './counts';

/** Writes what Vitest really ran to the file named by the environment, once the run is over. */
export default class CountReporter implements Reporter {
  /** Said at once: a file of browser tests says nothing until its last test has ended, and what hangs may never get there. */
  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'failed') process.stdout.write(`failed: ${test.fullName}: ${result.errors[0]?.message.split('\n')[0]}\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env[COUNTS_FILE];
    if (file !== undefined) writeFileSync(file, JSON.stringify(countTests(modules, unhandled.length)));
  }
}

function countTests(modules: readonly TestModule[], unhandled: number): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const failed = tests.filter((test) => test.result().state === 'failed').length;
  const skipped = tests.flatMap((test) => {
    const result = test.result();
    if (result.state === 'passed' || result.state === 'failed' || isNotMeant(test)) return [];
    return [{ name: `${test.module.relativeModuleId} > ${test.fullName}`, reason: reasonOf(test) }];
  });
  return { passed, failed: failed + countBroken(modules) + unhandled, skipped };
}

/** In a run of tests with a tag (`--tags-filter`) the others are left out on purpose. */
function isNotMeant(test: TestCase): boolean {
  const filter = test.project.config.tagsFilter ?? [];
  return filter.length > 0 && !filter.some((tag) => test.tags.includes(tag));
}

/** A file that could not be loaded and a hook that threw have no test of their own that failed. */
function countBroken(modules: readonly TestModule[]): number {
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  return groups.filter((group) => group.errors().length > 0).length;
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  if (result.state === 'pending') return 'it never ended';
  if (result.state === 'skipped' && result.note !== undefined) return result.note;
  return groupsOf(test).some((group) => group.errors().length > 0) ? 'what it needs could not be prepared' : 'no reason given';
}

function groupsOf(test: TestCase): (TestModule | TestSuite)[] {
  const groups: (TestModule | TestSuite)[] = [];
  for (let group: TestModule | TestSuite = test.parent; ; group = group.parent) {
    groups.push(group);
    if (group.type === 'module') return groups;
  }
}
