// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { startCompanion } from '../../src/content/companion';
import type { ContentPorts } from '../../src/content/feature';
import { refusalOf } from '../../src/content/verdict';
import type { PageReport } from '../../src/messaging/messages';
import { readArticle } from '../../src/page/recognise/read-article';
import { OUTLINE } from '../../src/post/outline';
import { buildPage } from '../fixtures/pages';
import { POST } from '../../src/post/post';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const OTHER = '<link rel="canonical" href="https://tech.kakaoenterprise.com/174">';

describe('the reason why a page is not the post', () => {
  it.each([
    ['it calls itself another entry', `${OTHER}<body>${parse(buildPage('desktop')).body.innerHTML}</body>`, 'other-post'],
    ['it has none of the headings', '<title>a</title><p>text', 'no-headings'],
    ['it shares two headings', buildPage('other-post').replace(/<link rel="canonical"[^>]*>/, ''), 'too-few'],
  ])('is told: %s', (_, html, reason) => {
    expect(refusalOf(readArticle(parse(html), POST)).reason).toBe(reason);
  });

  it('names the headings that are there', () => {
    const headings = OUTLINE.slice(1, 3).map((entry) => ({ entry, element: document.createElement('h3') }));
    expect(refusalOf({ state: 'partial', titleFits: false, article: { post: POST, root: document.body, headings } }).found).toEqual([
      'team-ai',
      's1',
    ]);
  });
});

describe('a page the reader called the companion to', () => {
  const controller = new AbortController();
  afterEach(() => controller.abort());

  it('is left without a trace when it is not the post', async () => {
    const page = parse(buildPage('other-post'));
    document.head.replaceChildren(...page.head.childNodes);
    document.body.replaceChildren(...page.body.childNodes);
    const html = document.documentElement.outerHTML;
    let report: () => PageReport = () => ({ state: 'off' });
    const ports = {
      post: POST,
      document,
      language: 'ko',
      isCalled: true,
      isOff: () => false,
      ask: async () => failure('unreachable'),
      answer: (type: string, handler: (request: object) => unknown) => {
        if (type === 'page/report') report = () => handler({}) as PageReport;
      },
      loadSettings: async () => DEFAULT_SETTINGS,
      changeSettings: async () => success(DEFAULT_SETTINGS),
      onSettingsChanged: () => undefined,
    } as unknown as ContentPorts;
    startCompanion(ports, controller.signal);
    await vi.waitFor(() => expect(report().state).toBe('not-recognised'));
    expect(document.documentElement.outerHTML).toBe(html);
  });
});
