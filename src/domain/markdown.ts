import { localDate } from './local-time';
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
  readonly post: { readonly title: string; readonly url: string };
  readonly texts: MarkdownTexts;
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
}

/**
 * All notes as one Markdown file: a heading per section of the post that has notes, in the post's order, and under it
 * one list with an item per note. What a note's text holds changes nothing outside of its item.
 */
export function exportMarkdown(source: MarkdownExport): string {
  const sections = OUTLINE_IDS.flatMap((id) => {
    const notes = source.notes.filter(({ section }) => section === id);
    return notes.length === 0 ? [] : [sectionOf(id, notes.toSorted(compareNotes), source)];
  });
  const title = `# ${escapeInline(source.post.title)}`;
  return `${[frontMatter(source), title, ...sections].join('\n\n')}\n`;
}

/** `techand-173-notes-2026-01-31.md`, by the reader's own day. */
export function exportFileName(now: Date): string {
  return `techand-173-notes-${localDate(now)}.md`;
}

/** YAML; a JSON string is one too. */
function frontMatter({ notes, post, exportedAt }: MarkdownExport): string {
  return [
    '---',
    `title: ${JSON.stringify(post.title)}`,
    `url: ${JSON.stringify(post.url)}`,
    `exported: ${new Date(exportedAt).toISOString()}`,
    `count: ${notes.length}`,
    'generator: "Tech& Companion"',
    '---',
  ].join('\n');
}

function sectionOf(id: OutlineId, notes: readonly Note[], source: MarkdownExport): string {
  const { outline, sessions, post, texts } = source;
  const heading = outline.find((entry) => entry.id === id)?.text ?? id;
  const session = sessions.find(({ section }) => section === id);
  const blocks = notes.map((note) => writeNoteBlock(note, post.url, texts));
  return [
    `## ${escapeInline(heading)}`,
    ...(session === undefined ? [] : [factsOf(session, texts)]),
    ...blocks,
  ].join('\n\n');
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
