import type { SectionId } from '../domain/post/outline';
import { isSameArticle, type Article } from '../page/recognise/read-article';
import { sectionStarts } from '../page/recognise/sections';
import { watchProgress, type ProgressWatch, type ReadingProgress } from '../page/scroll/progress-watch';
import { spyOnScroll, type ScrollSpy } from '../page/scroll/scroll-spy';
import type { ArticleView } from './feature';

/** Watches where in the article the reader is, and how far they are once it is complete. */
export interface ReaderWatch extends ScrollSpy {
  readonly update: (view: ArticleView) => void;
  readonly stop: () => void;
}

export function watchReader(
  document: Document,
  onSection: (section: SectionId | null) => void,
  onProgress: (progress: ReadingProgress | null) => void,
): ReaderWatch {
  let article: Article | null = null;
  let wasComplete = false;
  let spy: ScrollSpy | null = null;
  let life = new AbortController();
  let progress: ProgressWatch | null = null;
  return {
    update({ article: next, isComplete, reading }) {
      const isSame = article !== null && isSameArticle(article, next);
      const isOther = !isSame || isComplete !== wasComplete;
      article = next;
      wasComplete = isComplete;
      if (!isSame) {
        life.abort();
        life = new AbortController();
        spy = spyOnScroll(document, next.headings, onSection, life.signal);
      }
      if (isComplete && (isOther || progress?.isIntact() === false)) {
        progress?.stop();
        progress = watchProgress(document, reading(), sectionStarts(reading(), next.headings), onProgress);
      }
    },
    expect: (section) => spy?.expect(section),
    stop() {
      life.abort();
      progress?.stop();
    },
  };
}
