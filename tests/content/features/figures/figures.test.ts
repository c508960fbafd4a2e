// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../../../src/content/companion';
import type { Figure } from '../../../../src/messaging/messages';
import { trusted } from '../../../page/trusted';
import { atHome, fakePorts, show, type FakePorts } from '../../fake-ports';

let controller: AbortController;
let ports: FakePorts;

beforeEach(async () => {
  controller = new AbortController();
  atHome();
  show('desktop');
  ports = fakePorts();
  startCompanion(ports, controller.signal);
  await vi.waitFor(() => expect(document.documentElement.dataset['techand']).toBe('ready'));
});
afterEach(() => controller.abort());

const images = (): HTMLImageElement[] => [...document.querySelectorAll<HTMLImageElement>('.contents_style figure img')];
const imageAbove = (caption: string): HTMLImageElement => {
  const found = [...document.querySelectorAll('figcaption')].find(({ textContent }) => textContent === caption);
  const image = found?.closest('figure')?.querySelector('img');
  if (!image) throw new Error(`no figure ${caption}`);
  return image;
};
const read = (src: string): Figure | null => ports.tell('figure/read', { src }) as Figure | null;
const pressRight = (element: Element): unknown =>
  element.dispatchEvent(trusted(new MouseEvent('contextmenu', { bubbles: true, button: 2 })));
const said = (): string =>
  document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';

describe('the figure of an image', () => {
  it('has its section, its number and its caption with the text around it', () => {
    expect(read(imageAbove('칠판에 그린 Runner의 한살이').src)).toMatchObject({
      post: '173',
      section: 's4-1',
      figure: expect.any(Number),
      target: { quote: { exact: '칠판에 그린 Runner의 한살이', prefix: expect.stringMatching(/\n$/) } },
    });
    expect(said()).toBe('');
  });

  it('has no passage where there is no caption', () => {
    expect(read(images()[0]?.src ?? '')).toEqual({ post: '173', section: 'intro', target: null, figure: 1 });
  });

  it('is the one that was pressed last where images have the same address, as in saved pages', () => {
    for (const image of images()) image.src = 'https://pictures.example/x.png';
    expect(read('https://pictures.example/x.png')?.figure).toBe(1);
    pressRight(imageAbove('Phil의 발표 첫 화면'));
    expect(read('https://pictures.example/x.png')?.target?.quote.exact).toBe('Phil의 발표 첫 화면');
    pressRight(document.body);
    expect(read('https://pictures.example/x.png')?.figure).toBe(1);
  });

  it('is not taken from an image that a script of the page pretends to press', () => {
    for (const image of images()) image.src = 'https://pictures.example/x.png';
    imageAbove('Phil의 발표 첫 화면').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    expect(read('https://pictures.example/x.png')?.figure).toBe(1);
  });

  it('is shown by its number, and has the focus then', () => {
    const figure = imageAbove('Phil의 발표 첫 화면').closest('figure');
    const number = read(imageAbove('Phil의 발표 첫 화면').src)?.figure;
    expect(ports.tell('figure/show', { figure: number })).toEqual({ isFound: true });
    expect(document.activeElement).toBe(figure);
    expect(ports.tell('figure/show', { figure: 99 })).toEqual({ isFound: false });
    expect(document.activeElement).toBe(figure);
  });

  it('is none for an image outside the article or of an author, and the page says so', async () => {
    const other = document.createElement('img');
    other.src = 'https://pictures.example/header.png';
    document.body.prepend(other);
    expect(read(other.src)).toBeNull();
    await vi.waitFor(() => expect(said()).toBe('이 글의 그림이 아니어서 메모에 담지 못해요.'));
    expect(read(document.querySelector<HTMLImageElement>('.kep-author img')?.src ?? '')).toBeNull();
    expect(read('https://pictures.example/nowhere.png')).toBeNull();
  });
});
