import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A picture or file that the walk leaves, and what a person sees in it. */
export interface Shown {
  readonly file: string;
  readonly ko: string;
  readonly en: string;
}

/** Writes the sheet at which somebody understands the product without having run it: `index.html` beside the files. */
export async function writeSheet(folder: string, title: string, shown: readonly Shown[]): Promise<void> {
  const figures = shown.map(
    ({ file, ko, en }) => `<figure>
  ${file.endsWith('.png') ? `<a href="${file}"><img src="${file}" alt="${en}"></a>` : `<a class="file" href="${file}">${file}</a>`}
  <figcaption><b lang="ko">${ko}</b><br><span lang="en">${en}</span></figcaption>
</figure>`,
  );
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; word-break: keep-all }
  body { max-width: 1200px; margin: 24px auto; padding: 0 24px }
  h1 { font-size: 1.25rem }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); gap: 24px; align-items: start }
  figure { margin: 0 }
  figure:first-child { grid-column: 1 / -1 }
  img, .file { display: block; max-width: 100%; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 8px }
  .file { padding: 24px; text-align: center }
  figcaption { margin-top: 8px }
  span { opacity: 0.8 }
</style>
<h1>${title}</h1>
<main>
${figures.join('\n')}
</main>
</html>
`,
  );
}
