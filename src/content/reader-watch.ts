import type { SectionId } from '../domain/post/outline';
import { createReadingRecord } from '../domain/reading/reading-record';
import { onTrusted } from '../page/dom/trusted-events';
import { isSameArticle, type Article } from '../page/recognise/read-article';
import { sectionStarts } from '../page/recognise/sections';
import { watchProgress, type ProgressWatch, type ReadingProgress } from '../page/scroll/progress-watch';
import { spyOnScroll, type ScrollSpy } from '../page/scroll/scroll-spy';
import type { ArticleView } from './feature';

/** Watches where in the article the reader is, and how far they are once it is complete. */
export interface ReaderWatch extends ScrollSpy {
  readonly update: (view: ArticleView) => void;
  /** These sections were read in an earlier visit. */
  readonly recall: (sections: readonly SectionId[]) => void;
  readonly stop: () => void;
}

export function watchReader(
  document: Document,
  onSection: (section: SectionId | null) => void,
  onProgress: (progress: ReadingProgress | null) => void,
): ReaderWatch {
  const record = createReadingRecord();
  const shown = new AbortController();
  let article: Article | null = null;
  let wasComplete = false;
  let spy: ScrollSpy | null = null;
  let life = new AbortController();
  let progress: ProgressWatch | null = null;
  let current: SectionId | null = null;
  /** What was seen of the section before counts for the time that the reader has been in it. */
  const enter = (): void => {
    progress?.tell();
    record.enter(document.visibilityState === 'visible' ? current : null, performance.now());
    progress?.tell();
  };
  onTrusted(document, 'visibilitychange', enter, { signal: shown.signal });
  return {
    update({ article: next, isComplete, reading }) {
      const isSame = article !== null && isSameArticle(article, next);
      const isOther = !isSame || isComplete !== wasComplete;
      article = next;
      wasComplete = isComplete;
      if (!isSame) {
        life.abort();
        life = new AbortController();
        const onCurrent = (section: SectionId | null): void => {
          current = section;
          enter();
          onSection(section);
        };
        spy = spyOnScroll(document, next.headings, onCurrent, life.signal);
      }
      if (isComplete && (isOther || progress?.isIntact() === false)) {
        progress?.stop();
        progress = watchProgress(document, reading(), sectionStarts(reading(), next.headings), record, onProgress);
      }
    },
    expect: (section) => spy?.expect(section),
    recall(sections) {
      record.recall(sections);
      progress?.tell();
    },
    stop() {
      shown.abort();
      life.abort();
      progress?.stop();
    },
  };
}
