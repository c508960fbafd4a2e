import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { COUNTS_FILE, type Counts } from './counts';

/** Writes what Vitest really ran to the file named by the environment, once the run is over. */
export default class CountReporter implements Reporter {
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
    if (result.state === 'passed' || result.state === 'failed') return [];
    const reason = result.state === 'skipped' ? result.note : 'it never ended';
    return [{ name: `${test.module.relativeModuleId} > ${test.fullName}`, reason: reason ?? 'no reason given' }];
  });
  // A file that could not be loaded and a hook that threw have no test of their own that failed.
  const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length;
  return { passed, failed: failed + broken + unhandled, skipped };
}

function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests()].some((test) => test.result().state === 'failed');
}
