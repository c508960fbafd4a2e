import { describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../src/platform/manifest/extension-ids';
import { isPostAddress, POST_MATCH_PATTERNS, POST_SITE } from '../../src/post/addresses';
import { BUILDS, isBuilt, readBuilt, readManifest, type Manifest } from './built-files';
import { matchesAddress } from './match-pattern';

const ADDRESSES = [
  'https://tech.kakaoenterprise.com/173',
  'http://tech.kakaoenterprise.com/173?category=882489',
  'https://tech.kakaoenterprise.com/m/173',
  'https://tech.kakaoenterprise.com/m/173?utm_source=a#b',
];
const ELSEWHERE = [
  'https://tech.kakaoenterprise.com/',
  'https://tech.kakaoenterprise.com/1730',
  'https://tech.kakaoenterprise.com/17',
  'https://tech.kakaoenterprise.com/category/Krew%20Insight',
  'https://tech.kakaoenterprise.com/m/1731',
  'https://example.org/173',
];

const POLICY = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['connect-src', "'none'"],
  ['object-src', "'none'"],
  ['form-action', "'none'"],
  ['base-uri', "'none'"],
  ['frame-ancestors', "'none'"],
] as const;

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = readManifest(build);

  it('asks for no more than it needs', () => {
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', ...panel, 'storage', 'unlimitedStorage'].toSorted(),
    );
    expect((manifest.host_permissions ?? []).filter((site) => !site.startsWith(POST_SITE.slice(0, -1)))).toEqual([]);
    expect(manifest.host_permissions).toContain(POST_SITE);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('opens nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it.each(POLICY)('lets its own pages have %s %s', (directive, sources) => {
    expect(readPolicy(manifest).get(directive)).toBe(sources);
  });

  it('lets its own pages have nothing besides', () => {
    expect([...readPolicy(manifest).keys()].toSorted()).toEqual(POLICY.map(([directive]) => directive).toSorted());
    expect(Object.keys(manifest.content_security_policy ?? {})).toEqual(['extension_pages']);
  });

  it('runs in the post alone, before it is painted', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(new Set(matches)).toEqual(new Set(POST_MATCH_PATTERNS));
    for (const { run_at, all_frames, world } of manifest.content_scripts) {
      expect({ run_at, all_frames, world }).toEqual({ run_at: 'document_start', all_frames: undefined, world: undefined });
    }
  });

  it.each(ADDRESSES)('matches %s', (address) => {
    expect(isPostAddress(address)).toBe(true);
    expect(POST_MATCH_PATTERNS.some((pattern) => matchesAddress(pattern, address))).toBe(true);
  });

  it.each(ELSEWHERE)('leaves %s alone', (address) => {
    expect(POST_MATCH_PATTERNS.some((pattern) => matchesAddress(pattern, address))).toBe(false);
  });

  it('suggests at most four keys, none of them twice', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) => Object.values(suggested_key ?? {}));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+([A-Z]|Comma|Period)$/);
  });

  it('names the four commands of the reader', () => {
    expect(Object.keys(manifest.commands).toSorted()).toEqual(['_execute_action', 'new-note', 'open-side-panel', 'toggle-contents']);
  });

  it.each(['ko', 'en'])('has all its texts in %s', (language) => {
    const messages = JSON.parse(readBuilt(build, `_locales/${language}/messages.json`)) as Record<string, { message?: string }>;
    const asked = JSON.stringify(manifest).match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
    expect(asked.length).toBeGreaterThan(3);
    for (const key of asked) expect(messages[key]?.message, key).toBeTruthy();
    for (const [name, { description }] of Object.entries(manifest.commands)) {
      if (name !== '_execute_action') expect(description, name).toMatch(/^__MSG_\w+__$/);
    }
  });

  it('has a default language, a version', () => {
    const { default_locale, version, manifest_version } = manifest;
    expect({ default_locale, manifest_version }).toEqual({ default_locale: 'ko', manifest_version: 3 });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has every file it names', () => {
    const { icons, action, background, content_scripts } = manifest;
    const files = [
      ...Object.values(icons),
      ...(background.scripts ?? []),
      ...(background.service_worker === undefined ? [] : [background.service_worker]),
      ...(action.default_popup === undefined ? [] : [action.default_popup]),
      ...content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
    ];
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    expect(files.filter((file) => !isBuilt(build, file))).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(8);
  });
});

it('tells Firefox who it is and that it collects nothing', () => {
  expect(readManifest('firefox-mv3').browser_specific_settings?.gecko).toMatchObject({
    id: GECKO_ID,
    data_collection_permissions: { required: ['none'] },
  });
});

it('puts its notes beside the page, in Firefox not before the reader asks', () => {
  const [chrome, firefox] = [readManifest('chrome-mv3'), readManifest('firefox-mv3')];
  expect(chrome.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(chrome.sidebar_action).toBeUndefined();
  expect(firefox.sidebar_action).toMatchObject({
    default_panel: 'sidepanel.html',
    default_title: '__MSG_short_name__',
    open_at_install: false,
  });
  expect(firefox.side_panel).toBeUndefined();
  for (const build of BUILDS) expect(['sidepanel.html', 'notes.html'].filter((page) => !isBuilt(build, page))).toEqual([]);
});

it('has a worker in Chrome and an event page in Firefox', () => {
  expect(readManifest('chrome-mv3').background.service_worker).toBeTruthy();
  expect(readManifest('firefox-mv3').background.scripts).toHaveLength(1);
});

/** Directives of the policy of extension pages, each with its sources. */
function readPolicy({ content_security_policy }: Manifest): ReadonlyMap<string, string> {
  const directives = (content_security_policy?.['extension_pages'] ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]));
}
