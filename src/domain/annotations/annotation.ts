import { writeTime } from '../time/file-time';
import { portableNote, laterMembersOf } from '../notes/portable-note';
import type { Note } from '../notes/notes';
import type { PostGuide } from '../post/post';
import type { QuoteTarget } from '../quotes/selectors';
import { wellFormed } from '../text/normalise';

/** The context of the standard: https://www.w3.org/TR/annotation-vocab/#json-ld-context */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The prefix of members that the standard does not have. It stands for an identifier, not for an address: nothing is loaded from it. */
export const OWN_CONTEXT = { techand: 'urn:uuid:6f0a4c1e-7d0b-4f5e-9a53-1f1c1d2f7a60#' } as const;

const OWN = 'techand:';

/** A note as a Web Annotation: https://www.w3.org/TR/annotation-model/ */
export function annotationOf(note: Note, post: Pick<PostGuide, 'id' | 'url'>): object {
  const { body, tags, target, term, section, deletedAt, conflictOf } = note;
  const bodies = [
    ...(body === '' ? [] : [{ type: 'TextualBody', value: body, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ];
  return {
    id: iriOf(note.id),
    type: 'Annotation',
    motivation: body === '' && target !== null ? 'highlighting' : 'commenting',
    created: writeTime(note.createdAt),
    modified: writeTime(note.updatedAt),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetOf(target, sourceOf(note, post)),
    ...ownMembers({
      post: note.post,
      section,
      ...(term === null ? {} : { term }),
      ...(deletedAt === null ? {} : { deleted: writeTime(deletedAt) }),
      ...(conflictOf === null ? {} : { conflictOf: iriOf(conflictOf) }),
      ...laterMembersOf(portableNote(note)),
    }),
  };
}

/** The same members with our prefix: `section` becomes `techand:section`. */
export function ownMembers(members: object): object {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [OWN + name, value as unknown]));
}

const URN = 'urn:uuid:';

/** Ids of notes are UUIDs. */
export function iriOf(id: string): string {
  return URN + id;
}

/** The note's id in such an IRI; `null` for any other one. */
export function idOfIri(iri: string): string | null {
  if (iri.startsWith(URN)) return iri.slice(URN.length);
  // Scheme and digits may be written in capitals: https://www.rfc-editor.org/rfc/rfc9562#section-4
  const small = iri.toLowerCase();
  return small.startsWith(URN) ? small.slice(URN.length) : null;
}

/** The post's canonical address; of another post only its number is known here. */
function sourceOf({ post: of }: Note, { id, url }: Pick<PostGuide, 'id' | 'url'>): string {
  return of === id ? url : `${OWN}post-${encodeURIComponent(wellFormed(of))}`;
}

/**
 * A whole post, or a passage of it. The offsets run over the post's reading text and not over the characters of its page,
 * as the standard's would; so they are beside the selector, under a name of ours.
 */
function targetOf(target: QuoteTarget | null, source: string): string | object {
  if (target === null) return source;
  return { type: 'SpecificResource', source, selector: target.quote, [`${OWN}readingPosition`]: target.position };
}
