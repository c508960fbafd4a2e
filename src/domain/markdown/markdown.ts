import { GENERATOR } from './front-matter';
import { localDate, localMinute, utcOffset } from '../time/local-time';
import { escapeInline, inlineLink, joinWords } from './text';
import { writeNoteBlock, type NoteBlockTexts } from './note-block';
import { compareNotes } from '../notes/order';
import type { Note } from '../notes/notes';
import { tagKey } from '../notes/tags';
import { ELSEWHERE, type SectionId } from '../post/outline';
import { sectionIn, sectionsOf, sessionOf, type PostGuide } from '../post/post';
import type { Session } from '../post/sessions';

/** The format number of the file, see docs/formats.md. Files of the first format have no number. */
export const MARKDOWN_FORMAT = 2;

/** Texts of the file in the reader's language. */
export interface MarkdownTexts extends NoteBlockTexts {
  readonly sessionPage: string;
  readonly video: string;
  readonly slides: string;
  /** Heading for notes whose section is not in this version of the post. */
  readonly elsewhere: string;
}

/** What is needed to write a file, apart from its notes. */
export interface MarkdownFacts {
  readonly post: Pick<PostGuide, 'id' | 'title' | 'url' | 'outline' | 'published'>;
  readonly texts: MarkdownTexts;
  /** Only the notes of this section; `null` for all. */
  readonly only: SectionId | null;
}

export interface MarkdownExport extends MarkdownFacts {
  /** Active notes in any order. */
  readonly notes: readonly Note[];
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
}

/** A section of the file, and how many notes it has. */
export interface WrittenSection {
  readonly id: SectionId;
  readonly text: string;
  readonly count: number;
  /** The tags of its notes, each once. */
  readonly tags: readonly string[];
}

/**
 * The notes as one Markdown file: a heading for each section of the post that has notes, in the order of the post, and
 * below it one list with an item for each note. Nothing in a note's text changes anything outside its item.
 */
export function exportMarkdown({ notes, exportedAt, ...facts }: MarkdownExport): string {
  const sections = [...groupBySection(notes, facts.post)].filter(([id]) => (facts.only ?? id) === id);
  return joinSections(
    sections.map(([id, group]) => writeSection(id, group, facts)),
    facts,
    exportedAt,
  ).join('');
}

/** Writes one section; its notes may be in any order. So a file can be written while the next notes are being read. */
export function writeSection(id: SectionId, notes: readonly Note[], facts: MarkdownFacts): WrittenSection {
  const { post, texts } = facts;
  const session = sessionOf(post, id);
  const blocks = notes.toSorted(compareNotes).map((note) => writeNoteBlock(note, post, texts));
  const text = [`## ${escapeInline(headingOf(id, facts))}`, ...(session === null ? [] : [factsOf(session, texts)]), ...blocks].join('\n\n');
  return { id, text, count: notes.length, tags: [...new Set(notes.flatMap(({ tags }) => tags))] };
}

/** The pieces of the whole file, to be joined. The sections may be in any order. */
export function joinSections(sections: readonly WrittenSection[], facts: MarkdownFacts, exportedAt: number): readonly string[] {
  const ordered = sectionsOf(facts.post).flatMap((id) => sections.find((section) => section.id === id) ?? []);
  const head = [frontMatter(facts, ordered, exportedAt), '\n\n', `# ${escapeInline(facts.post.title)}`];
  return [...head, ...ordered.flatMap(({ text }) => ['\n\n', text]), '\n'];
}

/** `techand-173-notes-2026-01-31.md`, with the post's id and the reader's local date; a file of one section has its id in the name. */
export function exportFileName(post: string, now: Date, only: SectionId | null = null): string {
  return `techand-${post}-notes-${only === null ? '' : `${only}-`}${localDate(now)}.md`;
}

/**
 * YAML front matter; a JSON string is a YAML string, too. Obsidian shows it as typed properties: dates, a time (local,
 * without a zone, which is below it as a text), numbers, texts, and a list of tags.
 */
function frontMatter(facts: MarkdownFacts, sections: readonly WrittenSection[], exportedAt: number): string {
  const { post, only } = facts;
  const tags = sections.flatMap((section) => section.tags);
  return [
    '---',
    `title: ${JSON.stringify(post.title)}`,
    `url: ${JSON.stringify(post.url)}`,
    `published: ${post.published}`,
    `exported: ${localMinute(new Date(exportedAt)).replace(' ', 'T')}:00`,
    `timezone: ${JSON.stringify(utcOffset(new Date(exportedAt)))}`,
    ...(only === null ? [] : [`section: ${JSON.stringify(headingOf(only, facts))}`]),
    `count: ${sections.reduce((sum, { count }) => sum + count, 0)}`,
    // On one line: written as several lines, the tags would appear as a list in the text wherever front matter is not known.
    `tags: [${listedTags(tags)
      .map((tag) => JSON.stringify(tag))
      .join(', ')}]`,
    `post: ${JSON.stringify(post.id)}`,
    `format: ${MARKDOWN_FORMAT}`,
    `generator: ${JSON.stringify(GENERATOR)}`,
    '---',
  ].join('\n');
}

/** The tag that all our files have, then the tags of the notes, each in one spelling. */
function listedTags(tags: readonly string[]): readonly string[] {
  const sorted = tags.filter((tag) => TAG.test(tag)).toSorted(compareTags);
  const byKey = new Map(sorted.map((tag) => [tagKey(tag), tag]));
  return [FILE_TAG, ...[...byKey].flatMap(([key, tag]) => (key === FILE_TAG ? [] : [tag]))];
}

const FILE_TAG = 'techand';

/** Earlier versions stored other characters, too, which Obsidian would refuse. */
const TAG = /^[\p{L}\p{M}\p{N}_/-]+$/u;

function compareTags(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function groupBySection(notes: readonly Note[], post: MarkdownFacts['post']): ReadonlyMap<SectionId, readonly Note[]> {
  const groups = new Map<SectionId, Note[]>();
  for (const note of notes) {
    const section = sectionIn(post, note);
    const group = groups.get(section);
    if (group) group.push(note);
    else groups.set(section, [note]);
  }
  return groups;
}

function headingOf(id: SectionId, { post: { outline }, texts }: MarkdownFacts): string {
  if (id === ELSEWHERE) return texts.elsewhere;
  return outline.find((entry) => entry.id === id)?.text ?? id;
}

/** Speaker · track · page · video · slides. */
function factsOf({ speakers, track, page, video, slides }: Session, texts: MarkdownTexts): string {
  return joinWords([
    speakers.map(({ nick, team }) => escapeInline(team === null ? nick : `${nick} (${team})`)).join(', '),
    track,
    inlineLink(texts.sessionPage, page),
    inlineLink(texts.video, video),
    inlineLink(texts.slides, slides),
  ]);
}
