import { spawnSync } from 'node:child_process';
import { ROOT, TOOLS } from './run';

interface Finding {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** What Mozilla's linter is known to say about libraries: once a bundle, in code that is never reached. */
export const EXPECTED: readonly { readonly code: string; readonly file: RegExp; readonly why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/(drawing|window-failures)-[\w-]+|content-scripts\/post)\.js$/,
    why: "Preact's dangerouslySetInnerHTML, which nothing here uses (tests/architecture holds that)",
  },
];

const BUILD = '.output/firefox-mv3';

/** Runs Mozilla's linter on the Firefox build; true when it finds nothing beyond what is expected. */
export function lintFirefoxBuild(): boolean {
  const args = [TOOLS['addons-linter'], BUILD, '--output', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 26 });
  const findings = readFindings(stdout);
  if (findings === null) {
    process.stdout.write(`addons-linter did not answer: ${stderr}\n`);
    return false;
  }
  const { expected, unexpected } = sortFindings(findings);
  for (const finding of expected) process.stdout.write(`expected: ${describe(finding)}\n`);
  for (const finding of unexpected) process.stdout.write(`${finding._type}: ${describe(finding)}\n`);
  process.stdout.write(`addons-linter on ${BUILD}: ${expected.length} expected, ${unexpected.length} unexpected\n`);
  return unexpected.length === 0;
}

/** Each expectation covers one finding a file; a second one in the same file is new. */
export function sortFindings(findings: readonly Finding[]): { readonly expected: Finding[]; readonly unexpected: Finding[] } {
  const seen = new Set<string>();
  const expected: Finding[] = [];
  const unexpected: Finding[] = [];
  for (const finding of findings) {
    const key = `${finding.code} ${finding.file ?? ''}`;
    const isKnown = finding._type !== 'error' && EXPECTED.some(({ code, file }) => code === finding.code && file.test(finding.file ?? ''));
    (isKnown && !seen.has(key) ? expected : unexpected).push(finding);
    seen.add(key);
  }
  return { expected, unexpected };
}

function readFindings(output: string): Finding[] | null {
  try {
    const { errors, warnings, notices } = JSON.parse(output) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
    return [...errors, ...warnings, ...notices];
  } catch {
    // It prints no JSON when it could not read the build at all.
    return null;
  }
}

function describe({ code, message, file, line }: Finding): string {
  return `${code} ${file ?? ''}${line === undefined ? '' : `:${line}`} ${message}`;
}
