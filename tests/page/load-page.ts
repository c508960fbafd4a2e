import { Window } from 'happy-dom';

/** Parses a page into a document of its own; scripts and network stay off. */
export function loadPage(html: string, url = 'https://tech.kakaoenterprise.com/173'): Document {
  const window = new Window({
    url,
    width: 1280,
    height: 900,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}
