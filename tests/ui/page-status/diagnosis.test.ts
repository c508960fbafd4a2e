import { describe, expect, it } from 'vitest';
import { accessTexts } from '../../../src/i18n/access';
import { OUTLINE } from '../../../src/post/outline';
import { nameBrowser } from '../../../src/ui/app/browser-name';
import { writeDiagnosis, type Diagnosis } from '../../../src/ui/page-status/diagnosis';

const ALL = OUTLINE.map(({ id }) => id);
const BASE: Diagnosis = {
  post: { outline: OUTLINE },
  product: 'Tech& Companion',
  version: '0.1.0',
  browser: 'Firefox 153.0, Linux',
  kind: 'archive',
  isOn: true,
  notes: 3,
  failures: [{ where: 'note/write', name: 'RangeError', message: 'too far', stack: ['put (background.js:2:30)'], at: 0 }],
  page: {
    state: 'recognised',
    sessionsFound: 5,
    headingsFound: 16,
    section: 's1',
    broken: ['contents'],
    found: ALL.filter((id) => id !== 's2' && id !== 's6'),
    failures: [
      { where: 'contents', trace: 'TypeError: x is null\nmount@moz-extension://abc/post.js:1:204\nf@https://example.com/a:1:1' },
      { where: 'selection-bar', trace: 'RangeError: too far\npress@moz-extension://abc/post.js:1:300' },
    ],
  },
};

describe('the report', () => {
  it('says what was found, what is missing and what failed', () => {
    expect(writeDiagnosis(BASE, accessTexts('en')).split('\n')).toEqual([
      'Tech& Companion 0.1.0',
      'Browser: Firefox 153.0, Linux',
      'Kind of address: archive',
      'On: yes',
      'State: recognised',
      expect.stringMatching(/^Headings found: 16 of 18 \(intro, team-ai, s1, s3, .*outro\)$/),
      'Headings missing: s2, s6',
      'Sessions found: 5 of 7 (s1, s3, s4, s5, handson)',
      'Not working: contents',
      'Notes: 3',
      'contents: TypeError: x is null',
      '    at mount (post.js:1:204)',
      'selection-bar: RangeError: too far',
      '    at press (post.js:1:300)',
      '1970-01-01T00:00:00.000Z note/write: RangeError: too far',
      '    at put (background.js:2:30)',
      '',
    ]);
  });

  it('says why a page is not the post', () => {
    const text = writeDiagnosis({ ...BASE, page: { state: 'not-recognised', reason: 'too-few', found: ['s1'] } }, accessTexts('ko'));
    expect(text).toContain('상태: not-recognised (too-few)\n찾은 소제목: 18개 중 1개 (s1)\n');
    expect(text).not.toContain('동작하지 않은');
  });

  it.each<[string, Partial<Diagnosis>, string]>([
    ['nobody answered yet', { page: null }, 'State: unknown'],
    ['no companion lives there', { page: { state: 'elsewhere', barrier: 'unasked' } }, 'State: elsewhere (unasked)'],
    ['the address is hidden', { kind: null }, 'Kind of address: hidden'],
    ['it is off', { isOn: false, page: { state: 'off' } }, 'On: no\nState: off\nNotes: 3'],
    ['the notes cannot be read', { notes: null }, 'Notes: unreadable'],
  ])('where %s', (_, change, lines) => {
    expect(writeDiagnosis({ ...BASE, ...change }, accessTexts('en'))).toContain(lines);
  });
});

describe('the browser', () => {
  const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  it.each([
    [CHROME, 'Chrome 156.0.0.0, Linux'],
    [`${CHROME} Edg/156.0.1.2`.replace('X11; Linux x86_64', 'Windows NT 10.0; Win64; x64'), 'Edge 156.0.1.2, Windows'],
    [
      CHROME.replace('Chrome', 'Whale/4.1.2 Chrome').replace('X11; Linux x86_64', 'Macintosh; Intel Mac OS X 10_15_7'),
      'Whale 4.1.2, macOS',
    ],
    ['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Firefox 153.0, Android'],
    ['something else', 'unknown, unknown'],
  ])('is named by its user agent: %s', (agent, name) => {
    expect(nameBrowser(agent)).toBe(name);
  });
});
