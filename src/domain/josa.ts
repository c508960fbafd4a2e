import { batchimOf, type Batchim } from './hangul';
import {
  AFTER_NOUN,
  COPULA_CLOSED,
  COPULA_DROPPING,
  COPULA_KEPT,
  COPULA_NOMINAL,
  COPULA_OPEN,
  COPULA_STRICT,
  JOSA_ROWS,
  PAST_ENDINGS,
  type After,
} from './josa-tables';

interface Form {
  readonly text: string;
  readonly group: string;
  readonly after: After;
  readonly next: string;
}

/** No chain of particles is longer than this many syllables; keeps a hit's cost constant. */
const LONGEST_CHAIN = 14;

/**
 * Whether `tail`, the rest of an eojeol, is one closed chain of particles, 들 and copula forms that agrees with
 * `precededBy`, whose last character decides. A Latin letter, digit or symbol takes both forms. Both in NFC; '' is true.
 */
export function endsInJosa(tail: string, precededBy: string): boolean {
  if (tail.length > LONGEST_CHAIN) return false;
  return closes(tail, batchimOf(precededBy.slice(-1)), AFTER_NOUN);
}

function closes(tail: string, before: Batchim | null, groups: string): boolean {
  if (tail === '') return true;
  const forms = formsByFirst.get(tail.charAt(0));
  if (forms === undefined) return false;
  return forms.some(
    (form) =>
      groups.includes(form.group) &&
      tail.startsWith(form.text) &&
      agrees(form.after, before) &&
      closes(tail.slice(form.text.length), batchimOf(form.text.slice(-1)), form.next),
  );
}

function agrees(after: After, before: Batchim | null): boolean {
  if (before === null || after === 'any') return true;
  if (after === 'ro') return before !== 'other';
  if (after === 'euro') return before === 'other';
  return (after === 'open') === (before === 'none');
}

const formsByFirst = indexForms();

function indexForms(): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  const add = (group: string, after: After, next: string, forms: string, prefix = ''): void => {
    for (const rest of forms.split(' ')) {
      const text = prefix + rest;
      const first = text.charAt(0);
      const known = index.get(first);
      const form = { text, group, after, next };
      if (known === undefined) index.set(first, [form]);
      else known.push(form);
    }
  };
  for (const row of JOSA_ROWS) add(row.group, row.after, row.next, row.forms);
  add('D', 'any', '', COPULA_DROPPING, '이');
  add('D', 'open', '', COPULA_DROPPING);
  add('D', 'closed', '', COPULA_STRICT, '이');
  add('D', 'open', '', COPULA_STRICT);
  add('D', 'any', '', COPULA_KEPT);
  add('D', 'any', 'ARWNBCGTYD', COPULA_NOMINAL);
  add('D', 'closed', '', COPULA_CLOSED);
  add('D', 'open', '', COPULA_OPEN);
  add('D', 'any', '', PAST_ENDINGS, '이었');
  add('D', 'open', '', PAST_ENDINGS, '였');
  return index;
}
