interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page that shows the popup over the article, as it hangs from the toolbar; both as PNG in base64. */
export function overArticle(size: Size, article: string, popup: string): string {
  return sheet(
    size,
    `<img alt="" src="data:image/png;base64,${article}">
    <img alt="" src="data:image/png;base64,${popup}" style="top: 8px; right: 40px; border-radius: 10px; box-shadow: 0 0 0 1px #d5dae2, 0 12px 40px #1a274038">`,
  );
}

/** A page that shows the side panel to the right of the article; both as PNG in base64. */
export function beside(size: Size, article: string, panel: string): string {
  return sheet(
    size,
    `<img alt="" src="data:image/png;base64,${article}">
    <img alt="" src="data:image/png;base64,${panel}" style="right: 0; top: 0; box-shadow: -1px 0 #d5dae2">`,
  );
}

function sheet({ width, height }: Size, content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { position: relative; overflow: hidden; width: ${width}px; height: ${height}px; margin: 0; background: #fff }
    img { position: absolute }
  </style>${content}`;
}
