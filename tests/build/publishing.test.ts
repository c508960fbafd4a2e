import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS, readBuilt, readManifest } from './built-files';

const GUIDE = readFileSync('docs/publishing.md', 'utf8');

/** Most characters that the stores take: Chrome's developer documentation and the form of addons.mozilla.org. */
const MOST = { name: 50, chromeSummary: 132, amoSummary: 250, description: 15_000 } as const;

/** A text of the guide: the lines quoted after its label. */
function quoted(heading: string, label: string): string {
  const section = GUIDE.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const after = section.slice(section.indexOf(label) + label.length).trimStart();
  const lines = after.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');
}

describe.each(['Listing in Korean', 'Listing in English'])('the texts of %s', (heading) => {
  it.each([
    ['Summary for AMO:', MOST.amoSummary],
    ['Description:', MOST.description],
  ] as const)('have a %s that the store takes', (label, most) => {
    const text = quoted(heading, label);
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('say that it is unofficial, makes no request, and that phones were not tried', () => {
    const text = quoted(heading, 'Description:');
    expect(text).toMatch(heading.endsWith('Korean') ? /비공식[^]*휴대폰에서는 시험해 보지 않/ : /unofficial[^]*Phones were not tried/);
    expect(text).toMatch(heading.endsWith('Korean') ? /네트워크를 쓰지 않/ : /no network request/);
  });
});

describe.each(BUILDS)('the store’s form for %s', (build) => {
  it.each(['ko', 'en'])('gets a name and a summary from the package that fit, in %s', (language) => {
    const texts = JSON.parse(readBuilt(build, `_locales/${language}/messages.json`)) as Record<string, { readonly message: string }>;
    expect(texts['name']?.message.length).toBeLessThanOrEqual(MOST.name);
    expect(texts['description']?.message.length).toBeLessThanOrEqual(MOST.chromeSummary);
  });

  it('has a sentence for every permission that the manifest asks for, and for no other', () => {
    const explained = [...GUIDE.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const { permissions, host_permissions = [] } = readManifest(build);
    const asked = [...permissions, ...host_permissions];
    const others = build === 'firefox-mv3' ? ['sidePanel'] : [];
    expect(explained.toSorted()).toEqual([...asked, ...others].toSorted());
  });
});
