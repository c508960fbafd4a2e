/** The headings and the notes' texts of an exported Markdown file, in its order. */
export function toldIn(text = ''): readonly (string | undefined)[] {
  return [...text.matchAll(/^(?:## 🎥?(.+)|    (\w.*))$/gmu)].map(([, heading, words]) => heading ?? words);
}
