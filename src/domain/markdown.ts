import { localDate, localMinute } from './local-time';
import { escapeInline, inlineLink, joinWords } from './markdown-text';
import { writeNoteBlock, type NoteBlockTexts } from './note-block';
import { compareNotes } from './note-order';
import type { Note } from './notes';
import { OUTLINE_IDS, type OutlineEntry, type OutlineId } from './outline';
import type { Session } from './sessions';

/** Words of the file in the reader's language. */
export interface MarkdownTexts extends NoteBlockTexts {
  readonly sessionPage: string;
  readonly video: string;
  readonly slides: string;
}

export interface MarkdownExport {
  /** Standing notes in any order. */
  readonly notes: readonly Note[];
  readonly outline: readonly OutlineEntry[];
  readonly sessions: readonly Session[];
  readonly post: { readonly title: string; readonly url: string; readonly published: string };
  readonly texts: MarkdownTexts;
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  /** This section's notes alone; `null` for all. */
  readonly only: OutlineId | null;
}

/**
 * The notes as one Markdown file: a heading per section of the post that has notes, in the post's order, and under it
 * one list with an item per note. What a note's text holds changes nothing outside of its item.
 */
export function exportMarkdown(source: MarkdownExport): string {
  const bySection = groupBySection(source.notes);
  const ids = OUTLINE_IDS.filter((id) => bySection.has(id) && (source.only ?? id) === id);
  const sections = ids.map((id) => sectionOf(id, (bySection.get(id) ?? []).toSorted(compareNotes), source));
  const count = ids.reduce((sum, id) => sum + (bySection.get(id)?.length ?? 0), 0);
  const title = `# ${escapeInline(source.post.title)}`;
  return `${[frontMatter(source, count), title, ...sections].join('\n\n')}\n`;
}

/** `techand-173-notes-2026-01-31.md`, by the reader's own day; that of one section carries its id. */
export function exportFileName(now: Date, only: OutlineId | null = null): string {
  return `techand-173-notes-${only === null ? '' : `${only}-`}${localDate(now)}.md`;
}

/** YAML; a JSON string is one too. The time as Obsidian reads it: the reader's own, without a zone. */
function frontMatter({ outline, post, exportedAt, only }: MarkdownExport, count: number): string {
  return [
    '---',
    `title: ${JSON.stringify(post.title)}`,
    `url: ${JSON.stringify(post.url)}`,
    `published: ${post.published}`,
    `exported: ${localMinute(new Date(exportedAt)).replace(' ', 'T')}:00`,
    ...(only === null ? [] : [`section: ${JSON.stringify(headingOf(only, outline))}`]),
    `count: ${count}`,
    'generator: "Tech& Companion"',
    '---',
  ].join('\n');
}

function sectionOf(id: OutlineId, notes: readonly Note[], source: MarkdownExport): string {
  const { outline, sessions, post, texts } = source;
  const session = sessions.find(({ section }) => section === id);
  const blocks = notes.map((note) => writeNoteBlock(note, post.url, texts));
  return [
    `## ${escapeInline(headingOf(id, outline))}`,
    ...(session === undefined ? [] : [factsOf(session, texts)]),
    ...blocks,
  ].join('\n\n');
}

function groupBySection(notes: readonly Note[]): ReadonlyMap<OutlineId, readonly Note[]> {
  const groups = new Map<OutlineId, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.section);
    if (group) group.push(note);
    else groups.set(note.section, [note]);
  }
  return groups;
}

function headingOf(id: OutlineId, outline: readonly OutlineEntry[]): string {
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
