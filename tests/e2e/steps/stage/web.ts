import type { Answer, Pages } from '../../../browser/site';
import { BLOG_ORIGIN, buildPage, PAGE_VARIANTS, pageVariant } from '../../../fixtures/pages';
import { hasMaterial, readMaterial } from '../../../material';
import { foreignWeb } from './foreign-web';
import { RECORDER } from './recorder';

/** How a page is asked for, beside its variant's name. */
export interface Asking {
  /** Another path than the variant's own. */
  readonly path?: string;
  readonly scheme?: 'http' | 'https';
  /** Sent whole, or in pieces as a slow line does. */
  readonly send?: 'whole' | 'pieces';
  /** With a script of the page that records the positions of its headings in every frame. */
  readonly isRecorded?: boolean;
  /** Words of the page that were edited since: the old and the new text. */
  readonly edits?: readonly (readonly [was: string, is: string])[];
  /** A text that is repeated in the article so many times, one after the other. */
  readonly repeated?: readonly [text: string, times: number];
  readonly fragment?: string;
  /** With the strictest content security policy, and Trusted Types. */
  readonly isStrict?: boolean;
}

/** Whether the real post is in the folder beside the project; it is no part of it. */
export const hasRealPost = hasMaterial('post/desktop.html');

/** Name of the variant that is the real post. */
export const REAL = 'real-post';

/** The address under which `web` answers with a variant. */
export function addressOf(name: string, asking: Asking = {}): string {
  const path = asking.path ?? (name === REAL ? '/173' : pageVariant(name).path);
  const url = new URL(BLOG_ORIGIN + path);
  url.searchParams.set('variant', name);
  if (asking.send === 'pieces') url.searchParams.set('send', 'pieces');
  if (asking.isRecorded) url.searchParams.set('record', '1');
  if (asking.edits) url.searchParams.set('edits', JSON.stringify(asking.edits));
  if (asking.repeated) url.searchParams.set('repeated', JSON.stringify(asking.repeated));
  if (asking.isStrict) url.searchParams.set('strict', '1');
  const address = asking.scheme === 'http' ? url.href.replace('https:', 'http:') : url.href;
  return address + (asking.fragment ?? '');
}

/** The HTML of a variant as it is sent. */
export function sourceOf(name: string): string {
  return name === REAL ? readMaterial('post/desktop.html') : buildPage(name);
}

/** A page of the blog with nothing but a field to paste into. */
export const PASTE_ADDRESS = `${BLOG_ORIGIN}/paste`;

/** The blog: any address names its variant; without a name the post's own two addresses are the plain pages. */
export const web: Pages = (url) => {
  if (url.origin.replace('http:', 'https:') !== BLOG_ORIGIN) return foreignWeb(url);
  if (url.href === PASTE_ADDRESS) return { body: '<!doctype html><title>paste</title><textarea autofocus></textarea>' };
  const name = url.searchParams.get('variant') ?? PLAIN[url.pathname];
  if (name === undefined || !isKnown(name)) return null;
  const edits = JSON.parse(url.searchParams.get('edits') ?? '[]') as [string, string][];
  const [text, times] = JSON.parse(url.searchParams.get('repeated') ?? '["",0]') as [string, number];
  const whole = sourceOf(name).replace(BLANK, times === 0 ? BLANK : `<p>${`${text} `.repeat(times)}</p>`);
  const source = edits.reduce((html, [was, is]) => html.replace(was, is), whole);
  const html = url.searchParams.has('record') ? source.replace('<head>', `<head>${RECORDER}`) : source;
  return url.searchParams.get('send') === 'pieces'
    ? inPieces(html)
    : { body: html, ...(url.searchParams.has('strict') ? { headers: STRICT } : {}) };
};

/** Styles in elements and attributes are refused, too; `img-src` lets figures be there. */
const STRICT = {
  'content-security-policy': "default-src 'none'; img-src * data:; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;

/** A paragraph of the article that holds nothing; the first one of a page makes room. */
const BLANK = '<p data-ke-size="size18">&nbsp;</p>';

const PLAIN: Readonly<Record<string, string>> = { '/173': 'desktop', '/m/173': 'mobile' };

function isKnown(name: string): boolean {
  return (name === REAL && hasRealPost) || PAGE_VARIANTS.some((variant) => variant.name === name);
}

const PIECES = 14;
const PAUSE_MS = 30;

/** Fourteen pieces, cut wherever it falls: inside tags and headings too. */
function inPieces(html: string): Answer {
  const length = Math.ceil(html.length / PIECES);
  const chunks = Array.from({ length: PIECES }, (_, index) => ({
    text: html.slice(index * length, (index + 1) * length),
    afterMs: index === 0 ? 0 : PAUSE_MS,
  }));
  return { chunks };
}
