import { batchimOf, withFinal, type Batchim } from './hangul';
import { AFTER_NOUN, JOSA_ROWS, SETS, SHARED, type After } from './josa-tables';
import { ENDING_ROWS } from './verb-endings';

/** No chain of particles has more syllables; this keeps the cost of a match constant. */
const LONGEST_CHAIN = 14;

/**
 * Whether `tail`, the rest of an eojeol, is one closed chain of particles, 들 and copula forms that agrees with
 * `precededBy`, whose last character decides. A Latin letter, digit or symbol takes both forms. Both in NFC; '' is true.
 */
export function endsInJosa(tail: string, precededBy: string): boolean {
  return endsIn(AFTER_NOUN, tail, precededBy);
}

/** As `endsInJosa`, for what begins with one of these groups of the tables instead of a noun's particles. */
export function endsIn(groups: string, tail: string, precededBy: string): boolean {
  return tail.length <= LONGEST_CHAIN && closes(tail, batchimOf(precededBy.slice(-1)), groups);
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
      (form.mayEnd || tail !== form.text) &&
      (form.isOpen || closes(tail.slice(form.text.length), batchimOf(form.text.slice(-1)), form.next)),
  );
}

function agrees(after: After, before: Batchim | null): boolean {
  if (before === null || after === 'any') return true;
  if (after === 'ro') return before !== 'other';
  if (after === 'euro') return before === 'other';
  return (after === 'open') === (before === 'none');
}

interface Form {
  readonly text: string;
  readonly group: string;
  readonly after: After;
  readonly next: string;
  readonly mayEnd: boolean;
  readonly isOpen: boolean;
}

const NIEUN = 4;

/** Forms after which 는 is contracted to ㄴ: 에는 → 엔, 에서는 → 에선, 까지는 → 까진, 보다는 → 보단, 때는 → 땐, 라고는 → 라곤; but 조차는 is never 조찬. */
const CONTRACTING = /[에서게테께로써터지다고기거때]$/;

const formsByFirst = indexForms([...JOSA_ROWS, ...ENDING_ROWS]);

function indexForms(rows: readonly string[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  const add = (form: Form): void => {
    const first = form.text.charAt(0);
    const forms = index.get(first) ?? [];
    forms.push(form);
    index.set(first, forms);
  };
  for (const row of rows) {
    const [group = '', after, nextGroups = '', ...forms] = row.replace('~', SHARED).split(' ') as [string, After, ...string[]];
    const next = nextGroups.replace(/[^A-Z]/, (sign) => SETS[sign] ?? '');
    for (const form of forms) {
      const text = form.replace(/[-+]+/, '');
      add({ text, group, after, next, mayEnd: !form.includes('-'), isOpen: form.endsWith('+') });
      if (!next.includes('T') || !CONTRACTING.test(text)) continue;
      add({ text: text.slice(0, -1) + withFinal(text.slice(-1), NIEUN), group, after, next: 'Y', mayEnd: true, isOpen: false });
    }
  }
  return index;
}
