import { OUTLINE } from '../../src/post/outline';
import { POST_GUIDE } from '../../src/post/guide';
import * as markup from '../../src/post/markup';
import { TERM_RULES } from '../../src/post/terms';
import type { Sources } from './project-files';
import { nodesOf } from './syntax';

/** Every text outside `src/post` that only the post's data may hold, as `path: “text”`. */
export function strayKnowledge(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    if (path.startsWith('src/post/')) return [];
    const texts = textsOf(path, source);
    const held = KNOWLEDGE.filter((known) => source.includes(known));
    const named = TERMS.filter((term) => texts.includes(term) && !EXCEPTIONS.has(`${path} ${term}`));
    return [...held, ...named].map((known) => `${path}: “${known}”`);
  });
}

/** Short headings (two of them have four letters) are everyday words. */
const SHORTEST = 6;

/** Classes and ids in the selectors of the post's markup, addresses, headings and titles; comments may not hold them either. */
const KNOWLEDGE: readonly string[] = [
  'kakaoenterprise.com',
  'kakaoenterprise.tistory',
  POST_GUIDE.title,
  ...Object.values(POST_GUIDE.company),
  ...Object.values(POST_GUIDE.event),
  ...classNames(),
  ...OUTLINE.map(({ text }) => text),
  ...POST_GUIDE.sessions.flatMap(({ title, page, video, slides }) => [title, page, video, slides]),
].filter((text) => text.length >= SHORTEST);

/** The names of terms; as whole texts only, since a comment on a particle rule needs its example. */
const TERMS: readonly string[] = TERM_RULES.flatMap(({ aliases }) => [...aliases]);

/** Words that are a term and, in this one file, something else. */
const EXCEPTIONS: ReadonlySet<string> = new Set([
  // How Latin letters are read aloud is knowledge of Korean.
  'src/domain/korean/read-aloud.ts BERT',
  // The kind of a talk, as a label.
  'src/i18n/page.ts 핸즈온',
]);

function classNames(): string[] {
  const selectors = JSON.stringify(markup).match(/[.#][a-zA-Z][\w-]*_[\w-]*/g) ?? [];
  return [...new Set(selectors.map((name) => name.slice(1))), 'contents_style', 'useless_p_margin', 'blogview_content'];
}

/** The texts of string literals, templates and JSX; not those of types. */
function textsOf(path: string, source: string): string[] {
  const nodes = nodesOf(path, source);
  const ofTypes = new Set(nodes.flatMap((node) => (node.type === 'TSLiteralType' ? [node['literal']] : [])));
  return nodes.flatMap((node) => {
    if (ofTypes.has(node)) return [];
    if (node.type === 'Literal' || node.type === 'JSXText') return [String(node['value'])];
    return node.type === 'TemplateElement' ? [String((node['value'] as { cooked: string }).cooked)] : [];
  });
}
