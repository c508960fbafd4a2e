import { batchimOf, isHangulSyllable, splitFinal, withFinal, type Batchim } from './hangul';
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
  return formsWith(tail.charAt(0)).some(
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

/** The tables as one text, made when the first ending is read. To look into it is faster than to index it: a page asks for few of its forms. */
let table: string | undefined;
/** The forms of the first letters that were asked for. */
const known = new Map<string, readonly Form[]>();

/** All forms that begin with a letter. */
function formsWith(first: string): readonly Form[] {
  let forms = known.get(first);
  if (forms === undefined) {
    forms = isHangulSyllable(first.charCodeAt(0)) ? [...findForms(first), ...contractedTo(first)] : [];
    known.set(first, forms);
  }
  return forms;
}

function findForms(first: string): Form[] {
  table ??= `\n${[...JOSA_ROWS, ...ENDING_ROWS].join(' \n').replaceAll('~', SHARED)} `;
  const forms: Form[] = [];
  for (let at = table.indexOf(` ${first}`); at !== -1; at = table.indexOf(` ${first}`, at + 1)) {
    const row = table.lastIndexOf('\n', at) + 1;
    const afterEnd = table.indexOf(' ', row + 2);
    const nextEnd = table.indexOf(' ', afterEnd + 1);
    const group = table.charAt(row);
    const after = table.slice(row + 2, afterEnd) as After;
    const set = SETS[table.charAt(nextEnd - 1)];
    const next = set === undefined ? table.slice(afterEnd + 1, nextEnd) : table.slice(afterEnd + 1, nextEnd - 1) + set;
    let end = table.indexOf(' ', at + 1);
    const isOpen = table.charAt(end - 1) === '+';
    if (isOpen) end -= 1;
    const mayEnd = table.charAt(end - 1) !== '-';
    if (!mayEnd) end -= 1;
    const text = table.slice(at + 1, end);
    forms.push({ text, group, after, next, mayEnd, isOpen });
    if (text.length > 1 && mayContract(next, text)) forms.push(contracted(text, group, after));
  }
  return forms;
}

/** What a form of one letter becomes before 는: 엔 of 에. */
function contractedTo(first: string): Form[] {
  const [open, final] = splitFinal(first);
  if (final !== NIEUN) return [];
  return formsWith(open).flatMap(({ text, next, group, after }) =>
    text === open && mayContract(next, text) ? [contracted(text, group, after)] : [],
  );
}

function mayContract(next: string, text: string): boolean {
  return next.includes('T') && CONTRACTING.test(text);
}

function contracted(text: string, group: string, after: After): Form {
  return { text: text.slice(0, -1) + withFinal(text.slice(-1), NIEUN), group, after, next: 'Y', mayEnd: true, isOpen: false };
}
