import { lightOf, type Light } from '../../domain/luminance';
import { closestTo, documentOf, parentOf } from '../dom/unclobbered';

export type Theme = 'light' | 'dark';

/** The background of an article. */
export interface Ground {
  readonly theme: Theme;
  /** One colour on which our text can be read; otherwise (pictures, half-tones) our text needs a background of its own. */
  readonly isPlain: boolean;
}

/** Black and white text have the same contrast on this luminance: below it a background is dark. */
const MIDDLE = 0.18;
/** On backgrounds at least this light, or at most this dark, our faintest text and links keep a contrast of 4.5:1. */
const LIGHT = 0.75;
const DARK = 0.045;

/**
 * What is behind an element: the nearest background, not the system's setting. Where that is a picture, or nothing is
 * painted at all, the colour of the text decides: light text is on something dark.
 */
export function groundOf(element: Element): Ground {
  const view = documentOf(element).defaultView;
  const painted = view === null ? null : paintedBehind(element, view);
  if (painted === null) return { theme: themeOfText(element), isPlain: true };
  const isDark = ({ luminance }: Light): boolean => luminance < MIDDLE;
  // A picture, or a gradient from dark to light.
  if (painted.length === 0 || painted.every(isDark) !== painted.some(isDark)) return { theme: themeOfText(element), isPlain: false };
  const isPlain = painted.every(({ luminance }) => luminance >= LIGHT) || painted.every(({ luminance }) => luminance <= DARK);
  return { theme: painted.some(isDark) ? 'dark' : 'light', isPlain };
}

/** All colours of the nearest background; none for a picture; `null` where nothing is painted. */
function paintedBehind(element: Element, view: Window): readonly Light[] | null {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    const colour = lightOf(backgroundColor);
    const isOpaque = colour !== null && colour.alpha > 0.5;
    const gradient = (backgroundImage.match(COLOURS) ?? []).map(lightOf).filter((light) => light !== null);
    if (backgroundImage.includes('gradient(') && gradient.every(({ alpha }) => alpha > 0.5)) return gradient;
    // A pattern or a picture over a colour counts as that colour, if the colour of the text can be read on it.
    if (backgroundImage.includes('url(') && !(isOpaque && fits(colour, element))) return [];
    if (isOpaque) return [colour];
  }
  return null;
}

const COLOURS = /\b(?:rgba?|oklch|oklab|lch|lab|color)\([^()]*\)/g;

function fits({ luminance }: Light, element: Element): boolean {
  return (luminance < MIDDLE ? 'dark' : 'light') === themeOfText(element);
}

function themeOfText(element: Element): Theme {
  const view = documentOf(element).defaultView;
  const colour = view && lightOf(view.getComputedStyle(firstWords(element)).color);
  return colour && colour.luminance > MIDDLE ? 'dark' : 'light';
}

/** The element of the first text that is long enough to be a sentence and not a label. */
function firstWords(element: Element): Element {
  const texts = documentOf(element).createTreeWalker(element, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = parentOf(node);
    if (parent !== null && (node as Text).data.trim().length > SENTENCE && closestTo(parent, 'style, script, a') === null) return parent;
  }
  return element;
}

/** In letters. */
const SENTENCE = 20;
