/**
 * Addresses of the post. The blog serves it under `/173` (desktop) and `/m/173` (mobile skin), over http and https,
 * sometimes with a doubled or a trailing slash; queries (`?category=…`, `utm_*`) and fragments of any kind may follow.
 */
const HOST = 'tech.kakaoenterprise.com';
const PATHS = ['/173', '/173/', '//173', '/m/173', '/m/173/'] as const;

/** Match patterns of exactly these addresses: `/1730` or a list page never get the content script at all. */
export const POST_MATCH_PATTERNS: readonly string[] = PATHS.flatMap((path) => [
  `*://${HOST}${path}`,
  `*://${HOST}${path}?*`,
]);

/** Whether an address is one of the post's own. */
export function isPostAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, protocol } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname === HOST && (PATHS as readonly string[]).includes(pathname);
}

/** The number an address of the blog (or of an archived copy of it) gives its entry, or `null`. */
export function postNumberOf(address: string): string | null {
  const known = /(?:tech\.kakaoenterprise\.com|tech-kakaoenterprise\.tistory\.com)(?::\d+)?\/{1,2}(?:m\/)?(\d+)(?=$|[/?#])/.exec(address);
  return known?.[1] ?? null;
}
