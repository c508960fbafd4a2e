import type { Language } from './language';
import { readColour, type NoteColour } from './notes/colours';

/** Which occurrences of a term are marked; the card lists the others all the same. */
export type MarkChoice = 'none' | 'first-in-section' | 'first-in-post' | 'all';

/** The language cards open in: the reader's own, or always this one. */
export type CardLanguage = 'reader' | 'ko' | 'en';

/** The language of everything that the companion says: the browser's, or always this one. */
export type InterfaceLanguage = 'browser' | Language;

/** The reader's settings. The content script can read them, so nothing private belongs here. */
export interface Settings {
  /** The companion is on for this post. */
  readonly enabled: boolean;
  /** The contents panel is open where there is room for it. */
  readonly contentsOpen: boolean;
  /** It stands on the left of the article, not on the right. */
  readonly contentsLeft: boolean;
  /** Ids of the parts whose sections the contents do not show. */
  readonly foldedParts: readonly string[];
  /** `j` and `k` go to the next and the previous session. */
  readonly sessionKeys: boolean;
  /** `n` and `Shift+N` open the card of the next term and of the one before. */
  readonly termKeys: boolean;
  readonly marks: MarkChoice;
  readonly cardLanguage: CardLanguage;
  readonly language: InterfaceLanguage;
  /** The toolbar button shows how many notes the post has. */
  readonly badgeCount: boolean;
  /** Where the reader stopped is remembered. */
  readonly readingPosition: boolean;
  /** A backup is offered once after some new notes, and once after some time. */
  readonly backupReminder: boolean;
  /** The colour that was used last for a highlight; it is offered first. */
  readonly colour: NoteColour;
  /** Ids of terms the reader knows: they are not marked until the reader brings them back. */
  readonly knownTerms: readonly string[];
}

/** Key in the local store under which they are stored. */
export const SETTINGS_KEY = 'settings';

/** A change of some settings; the others stay. */
export interface SettingsChange extends Partial<Omit<Settings, 'knownTerms'>> {
  /**
   * Terms that become known, or unknown again. Sent as a change and not as a whole list, so that two windows that each
   * change one do not undo each other.
   */
  readonly known?: { readonly ids: readonly string[]; readonly isKnown: boolean };
}

/** The settings that the page has a switch for. */
export type PageSettingsChange = Pick<SettingsChange, 'contentsOpen' | 'foldedParts' | 'colour' | 'known'>;

export const MARK_CHOICES: readonly MarkChoice[] = ['none', 'first-in-section', 'first-in-post', 'all'];
export const CARD_LANGUAGES: readonly CardLanguage[] = ['reader', 'ko', 'en'];
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['browser', 'ko', 'en'];

/** The language to speak, where `own` is that of the browser. */
export function languageOf({ language }: Pick<Settings, 'language'>, own: Language): Language {
  return language === 'browser' ? own : language;
}

/** Reads settings from storage; anything missing or of another shape takes its default. Every switch is on unless the reader has switched it off, but for the side of the contents. */
export function readSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    enabled: record['enabled'] !== false,
    contentsOpen: record['contentsOpen'] !== false,
    contentsLeft: record['contentsLeft'] === true,
    foldedParts: readIds(record['foldedParts']),
    sessionKeys: record['sessionKeys'] !== false,
    termKeys: record['termKeys'] !== false,
    marks: readChoice(record['marks'], MARK_CHOICES, 'first-in-section'),
    cardLanguage: readChoice(record['cardLanguage'], CARD_LANGUAGES, 'reader'),
    language: readChoice(record['language'], INTERFACE_LANGUAGES, 'browser'),
    badgeCount: record['badgeCount'] !== false,
    readingPosition: record['readingPosition'] !== false,
    backupReminder: record['backupReminder'] !== false,
    colour: readColour(record['colour']),
    knownTerms: readIds(record['knownTerms']),
  };
}

export const DEFAULT_SETTINGS: Settings = readSettings(null);

function readChoice<Choice extends string>(value: unknown, choices: readonly Choice[], fallback: Choice): Choice {
  return choices.find((choice) => choice === value) ?? fallback;
}

function readIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((id): id is string => typeof id === 'string'))] : [];
}

export function changeSettings(settings: Settings, { known, ...changes }: SettingsChange): Settings {
  const { knownTerms } = settings;
  return { ...settings, ...changes, knownTerms: known === undefined ? knownTerms : withKnownTerms(knownTerms, known.ids, known.isKnown) };
}

/** The terms with some marked as known, or brought back. */
export function withKnownTerms(knownTerms: readonly string[], ids: readonly string[], isKnown: boolean): readonly string[] {
  const others = knownTerms.filter((id) => !ids.includes(id));
  return isKnown ? [...others, ...ids] : others;
}
