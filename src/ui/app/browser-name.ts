/** Browsers by their user agent; those that also contain `Chrome` come first. */
const BROWSERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bEdgA?\/([\d.]+)/, 'Edge'],
  [/\bOPR\/([\d.]+)/, 'Opera'],
  [/\bWhale\/([\d.]+)/, 'Whale'],
  [/\bFirefox\/([\d.]+)/, 'Firefox'],
  [/\bChrome\/([\d.]+)/, 'Chrome'],
];

const SYSTEMS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** Reads e.g. `Firefox 153.0, Linux` from a user agent string; `unknown` for what it does not say. */
export function nameBrowser(userAgent: string): string {
  const browser = BROWSERS.flatMap(([pattern, name]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  })[0];
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1];
  return `${browser ?? 'unknown'}, ${system ?? 'unknown'}`;
}
