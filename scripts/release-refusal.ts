/** What a release looks at before it runs anything. */
export interface ReleaseState {
  /** The output of `git status --porcelain`: a line for each file that differs from the commit. */
  readonly changes: string;
  /** Version of package.json. */
  readonly version: string;
  /** Text of CHANGELOG.md. */
  readonly changelog: string;
}

/** Why this state cannot be released, in one line; `null` where it can. */
export function refusalOf({ changes, version, changelog }: ReleaseState): string | null {
  if (changes.trim() !== '') return `refused: the tree has changes that are not committed:\n${changes.trimEnd()}`;
  if (!/^[1-9]\d*\.\d+\.\d+$/.test(version)) return `refused: ${version} is no version for readers; they begin with 1.0.0`;
  const [newest] = [...changelog.matchAll(/^## \[([^\]]+)\]/gm)].map(([, heading]) => heading);
  if (newest !== version) return `refused: the first heading of CHANGELOG.md is [${newest ?? ''}], not [${version}]`;
  return null;
}
