// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../../src/page/text/reading-text';
import { offsetsOf, partsBetween, rangeBetween } from '../../../src/page/text/text-ranges';
import { sectionOf, sectionStarts } from '../../../src/page/recognise/sections';
import { OUTLINE } from '../../../src/post/outline';
import { POST } from '../../../src/post/post';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('article');
  document.body.replaceChildren(root);
});

function element(name: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

describe('the reading text', () => {
  it('ends a line at blocks and line breaks, and nowhere else', () => {
    root.append(
      element('h2', '제목'),
      '\n',
      element('p', '첫 ', element('b', '문'), '장', element('br'), '둘째'),
      element('figure', element('figcaption', '그림')),
    );
    expect(readText(root, POST).text).toBe('제목\n첫 문장\n둘째\n그림\n');
  });

  it('contains nothing of ours, of scripts or of the platform’s buttons', () => {
    const ours = element('techand-companion', '목차');
    ours.setAttribute('data-part', 'contents');
    const buttons = element('div', '공유');
    buttons.className = 'container_postbtn';
    root.append(element('p', '글'), ours, element('style', 'p{}'), buttons);
    expect(readText(root, POST).text).toBe('글\n');
  });

  it('knows where its headings, links and code are', () => {
    root.append(element('p', '앞 ', element('code', 'SQL'), ' 뒤'));
    expect(readText(root, POST).segments.map(({ quiet }) => quiet)).toEqual([false, true, false]);
  });
});

describe('the reading text as the page shows it', () => {
  const styled = (name: string, css: string, ...children: (string | Node)[]): HTMLElement => {
    const made = element(name, ...children);
    made.style.cssText = css;
    return made;
  };

  it.each(['b-r', 'w', 'font', 'ruby'])('continues the line where words are wrapped in <%s>', (name) => {
    root.append(element('p', styled(name, 'display: inline', '마이크로'), styled(name, 'display: inline', '프론트엔드'), '를'));
    expect(readText(root, POST).text).toBe('마이크로프론트엔드를\n');
  });

  it('ends lines where the page makes lines of spans', () => {
    root.append(element('p', styled('span', 'display: block', '첫 줄'), styled('span', 'display: block', '둘째 줄')));
    expect(readText(root, POST).text).toBe('첫 줄\n둘째 줄\n');
  });

  it('does not separate a first letter that floats, nor the parts of a row, from their words', () => {
    root.append(
      element('p', styled('span', 'display: block; float: left', 'T'), 'ext2SQL'),
      styled('p', 'display: flex', styled('b-r', 'display: block', '오타'), styled('b-r', 'display: block', ' 교정')),
    );
    expect(readText(root, POST).text).toBe('Text2SQL\n오타 교정\n');
  });

  it('leaves out what is hidden, and the small text of a ruby', () => {
    root.append(
      element(
        'p',
        '앞',
        styled('span', 'display: none', '숨은 각주'),
        styled('span', 'visibility: hidden', '안 보임', styled('b', 'visibility: visible', '보임')),
        '뒤',
      ),
      element('p', element('ruby', '모델', element('rp', '('), element('rt', 'model'), element('rp', ')')), '을'),
    );
    expect(readText(root, POST).text).toBe('앞보임뒤\n모델을\n');
  });

  it('includes an article that is hidden as a whole, and the content of a closed details', () => {
    root.style.visibility = 'hidden';
    root.append(element('p', '글'), element('details', element('summary', '더'), element('p', '접힌 글')));
    expect(readText(root, POST).text).toBe('글\n더\n접힌 글\n');
  });
});

describe('ranges over the reading text', () => {
  it('give back the offsets they were made from', () => {
    root.append(element('p', '  하나 ', element('b', '둘'), ' 셋'), element('p', '넷'));
    const reading = readText(root, POST);
    for (let start = 0; start < reading.text.length; start += 1) {
      for (let end = start + 1; end <= reading.text.length; end += 1) {
        if (/^\s|\s$/.test(reading.text.slice(start, end))) continue;
        const range = rangeBetween(reading, start, end);
        expect(range && offsetsOf(reading, range)).toEqual({ start, end });
      }
    }
  });

  it('are made of the parts of the text nodes they touch', () => {
    root.append(element('p', '가나', element('b', '다라')));
    expect(partsBetween(readText(root, POST), 1, 3).map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['나', '다']);
  });

  it('do not exist outside the text', () => {
    expect(rangeBetween(readText(root, POST), 0, 3)).toBeNull();
  });
});

describe('sections', () => {
  const entries = OUTLINE.slice(0, 3);

  it('run from one heading to the next; text above the first belongs to it', () => {
    const headings = entries.map((entry) => ({ entry, element: element('h2', entry.text) }));
    const paragraphs = ['앞', '하나', '둘', '셋'].map((text) => element('p', text));
    root.append(paragraphs[0] ?? '', ...headings.flatMap(({ element: heading }, index) => [heading, paragraphs[index + 1] ?? '']));
    expect(paragraphs.map((paragraph) => sectionOf(headings, paragraph))).toEqual(['intro', 'intro', 'team-ai', 's1']);
    expect(headings.map(({ element: heading }) => sectionOf(headings, heading.firstChild ?? heading))).toEqual(['intro', 'team-ai', 's1']);
    const reading = readText(root, POST);
    expect(sectionStarts(reading, headings).map(({ id, start }) => [id, reading.text.slice(start, start + 2)])).toEqual(
      entries.map(({ id, text }) => [id, text.slice(0, 2)]),
    );
  });
});
