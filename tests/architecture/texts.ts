/** Each text of a table with the way to it; functions are called with 1 and with 2, which reaches both numbers. */
export function sampleTexts(table: unknown, way = ''): { readonly way: string; readonly text: string }[] {
  if (typeof table === 'string') return [{ way, text: table }];
  if (typeof table === 'function')
    return [1, 2].map((count) => ({ way, text: String((table as (...args: number[]) => unknown)(count, count)) }));
  return entriesOf(table).flatMap(([key, value]) => sampleTexts(value, join(way, key)));
}

/** Texts that one language has and the other lacks, is empty in, or makes in another way. */
export function missingKeys(korean: unknown, english: unknown, way = ''): string[] {
  if (korean === undefined) return [`${way}: not in Korean`];
  if (english === undefined) return [`${way}: not in English`];
  if ((typeof korean === 'function') !== (typeof english === 'function')) return [`${way}: a function in one language alone`];
  if (typeof korean === 'string' || typeof english === 'string') {
    return [...emptiness(korean, way, 'Korean'), ...emptiness(english, way, 'English')];
  }
  const keys = new Set([...entriesOf(korean), ...entriesOf(english)].map(([key]) => key));
  return [...keys].flatMap((key) => missingKeys(partOf(korean, key), partOf(english, key), join(way, key)));
}

/** Ways to the texts that raise their voice. */
export function loudTexts(table: unknown): string[] {
  return [
    ...new Set(
      sampleTexts(table)
        .filter(({ text }) => /[!！]/.test(text))
        .map(({ way }) => way),
    ),
  ];
}

function emptiness(text: unknown, way: string, language: string): string[] {
  return String(text).trim() === '' ? [`${way}: empty in ${language}`] : [];
}

function entriesOf(table: unknown): [string, unknown][] {
  return typeof table === 'object' && table !== null ? Object.entries(table) : [];
}

function partOf(table: unknown, key: string): unknown {
  return entriesOf(table).find(([own]) => own === key)?.[1];
}

function join(way: string, key: string): string {
  return way === '' ? key : `${way}.${key}`;
}
