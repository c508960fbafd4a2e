import jsonld from 'jsonld';
import { ANNO_CONTEXT } from '../../../src/domain/annotations/annotation';
import { ANNO_CONTEXT_DOCUMENT } from './anno-context';

/** Expands a document as every JSON-LD processor does. Rejects where a member or a type would be dropped, as no context knows it. */
export function expand(document: object): Promise<readonly unknown[]> {
  return jsonld.expand(document, {
    safe: true,
    documentLoader: async (url) => {
      if (url !== ANNO_CONTEXT) throw new Error(`Nothing else may be needed: ${url}`);
      return { contextUrl: null, documentUrl: url, document: ANNO_CONTEXT_DOCUMENT };
    },
  });
}

/** How many members of a document say something: all but those of its context. */
export function countMembers(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countMembers(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, each]) => (name === '@context' ? sum : sum + 1 + countMembers(each)), 0);
}

/** The same for an expanded document, in which `@value`, `@list` and the type of a value are no members of their own. */
export function countExpanded(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countExpanded(each), 0);
  if (typeof value !== 'object' || value === null || '@value' in value) return 0;
  // A name that stands for a thing without members of its own was a text before.
  if (Object.keys(value).join() === '@id') return 0;
  return Object.entries(value).reduce((sum, [name, each]) => sum + (name === '@list' ? 0 : 1) + countExpanded(each), 0);
}
