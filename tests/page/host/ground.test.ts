// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { groundOf } from '../../../src/page/host/ground';

/** Used as any picture. */
const PICTURE = 'url("wood.png")';

describe('the background of the article', () => {
  let inner: HTMLElement;
  beforeEach(() => {
    inner = document.createElement('div');
    inner.append(document.createElement('p'));
    const outer = document.createElement('main');
    outer.append(inner);
    document.body.replaceChildren(outer);
    document.body.removeAttribute('style');
  });
  const write = (colour: string): void => {
    const paragraph = inner.querySelector('p');
    if (paragraph === null) throw new Error('no paragraph');
    paragraph.textContent = '넓은 들에 낮은 집 몇 채가 서 있고 그 너머로 강이 흐른다.';
    paragraph.style.color = colour;
  };

  it.each([
    ['rgb(255, 255, 255)', 'light', true],
    ['rgb(23, 24, 28)', 'dark', true],
    ['rgba(0, 0, 0, 0.1)', 'light', true],
    ['rgb(250, 220, 90)', 'light', false],
    ['rgb(128, 128, 128)', 'light', false],
    ['rgb(80, 85, 90)', 'dark', false],
    ['', 'light', true],
  ])('over a body of %j is %s; plain: %s', (background, theme, isPlain) => {
    document.body.style.backgroundColor = background;
    expect(groundOf(inner)).toEqual({ theme, isPlain });
  });

  it('is the nearest one, whatever is below it', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    inner.style.backgroundColor = 'rgb(20, 20, 20)';
    expect(groundOf(inner).theme).toBe('dark');
  });

  it.each([
    ['a dark gradient', 'linear-gradient(rgb(10, 10, 10), rgb(30, 30, 30))', '', 'rgb(220, 220, 220)', { theme: 'dark', isPlain: true }],
    ['a light gradient', 'linear-gradient(rgb(250, 250, 250), rgb(240, 240, 240))', '', 'rgb(0, 0, 0)', { theme: 'light', isPlain: true }],
    [
      'from black to white, white text',
      'linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))',
      '',
      'rgb(255, 255, 255)',
      { theme: 'dark', isPlain: false },
    ],
    [
      'a veil over a colour',
      'linear-gradient(rgba(0, 0, 0, 0.1), rgba(0, 0, 0, 0.05))',
      'rgb(255, 255, 255)',
      'rgb(0, 0, 0)',
      { theme: 'light', isPlain: true },
    ],
    ['a picture, light text', PICTURE, '', 'rgb(230, 230, 230)', { theme: 'dark', isPlain: false }],
    ['a picture, dark text', PICTURE, '', 'rgb(30, 30, 30)', { theme: 'light', isPlain: false }],
    [
      'a mark over the colour that the text is made for',
      PICTURE,
      'rgb(255, 255, 255)',
      'rgb(30, 30, 30)',
      { theme: 'light', isPlain: true },
    ],
    ['a picture that hides the colour below it', PICTURE, 'rgb(255, 255, 255)', 'rgb(250, 250, 250)', { theme: 'dark', isPlain: false }],
  ])('is judged by colour, picture and text: %s', (_name, image, colour, text, ground) => {
    inner.style.backgroundImage = image;
    inner.style.backgroundColor = colour;
    write(text);
    expect(groundOf(inner)).toEqual(ground);
  });

  it('is derived from the text where nothing is painted', () => {
    write('rgb(240, 240, 240)');
    expect(groundOf(inner)).toEqual({ theme: 'dark', isPlain: true });
  });
});
