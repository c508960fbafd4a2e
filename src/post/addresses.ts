import type { AddressKind } from '../domain/post/post';

/**
 * Addresses of the post. The blog serves it under `/173` (desktop) and `/m/173` (mobile skin), over http and https,
 * sometimes with a doubled or a trailing slash; queries (`?category=…`, `utm_*`) and fragments of any kind may follow.
 */
const HOST = 'tech.kakaoenterprise.com';
/** The blog's name at Tistory before it had its own; the same pages are there. */
const NATIVE_HOST = 'tech-kakaoenterprise.tistory.com';
const ARCHIVE_HOST = 'web.archive.org';
const PATHS = ['/173', '/173/', '//173', '/m/173', '/m/173/'] as const;

/** What links lead to. */
export const POST_URL = `https://${HOST}/173`;

/** Match patterns of exactly these addresses: `/1730` or a list page never get the content script at all. */
export const POST_MATCH_PATTERNS: readonly string[] = PATHS.flatMap((path) => [`*://${HOST}${path}`, `*://${HOST}${path}?*`]);

/** The one site the extension asks for; the manifest's host permission, which the reader can take back. */
export const POST_SITE = `*://${HOST}/*`;

/** Whether an address is one of the post's own. */
export function isPostAddress(address: string): boolean {
  return isWebPageOf(address, HOST);
}

/** What kind of page an address belongs to, by the address alone. */
export function kindOfAddress(address: string): AddressKind {
  if (!URL.canParse(address)) return 'browser';
  const { protocol } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (isPostAddress(address)) return 'post';
  if (isWebPageOf(address, NATIVE_HOST)) return 'native';
  return isCapture(address) ? 'archive' : 'other';
}

/** The number an address of the blog (or of an archived copy of it) gives its entry, or `null`. */
export function postNumberOf(address: string): string | null {
  const known = /(?:tech\.kakaoenterprise\.com|tech-kakaoenterprise\.tistory\.com)(?::\d+)?\/{1,2}(?:m\/)?(\d+)(?=$|[/?#])/.exec(address);
  return known?.[1] ?? null;
}

function isWebPageOf(address: string, host: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname, protocol } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && hostname === host && (PATHS as readonly string[]).includes(pathname);
}

/** A time of up to fourteen digits, perhaps cut short, with or without a modifier such as `id_`; a `*` asks for the list of captures. */
const CAPTURE = /^\/web\/\d{1,14}(?:[a-z]{2}_)?\/(.+)$/;

function isCapture(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  const captured = hostname === ARCHIVE_HOST ? CAPTURE.exec(pathname)?.[1] : undefined;
  if (captured === undefined) return false;
  // Servers and people who copy addresses turn two slashes into one, or leave the scheme out.
  const original = captured.replace(/^(?:(https?):\/{0,2})?/i, (_, scheme: string | undefined) => `${scheme ?? 'http'}://`) + search;
  return isWebPageOf(original, HOST) || isWebPageOf(original, NATIVE_HOST);
}
