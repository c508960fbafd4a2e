import { reportingTo } from '../page/dom/reported';
import type { FailureLog } from './failure-log';
import type { ArticleView, PageContext } from './feature';
import { FEATURES } from './registry';

/** All features in one page. */
export interface FeatureSet {
  /** Passes the article to every feature, or to the early ones alone; each is mounted by its first article. */
  readonly update: (view: ArticleView, isForAll: boolean) => void;
  /** The features that could not be mounted or did not take an article. */
  readonly broken: () => readonly string[];
}

/**
 * Runs the features so that an error in one does not stop the others. The log gets every error, also of their handlers; the
 * popup names the features that could not be mounted or did not take an article.
 */
export function createFeatureSet(context: PageContext, failures: FailureLog, signal: AbortSignal): FeatureSet {
  const broken = new Set<string>();
  const guard = <Value>(id: string, work: () => Value): Value | null =>
    reportingTo(failures.of(id), () => {
      try {
        return work();
      } catch (error) {
        broken.add(id);
        throw error;
      }
    }) ?? null;
  /** `null` for a feature that could not be mounted. */
  const mounted = new Map<string, ((view: ArticleView) => void) | null>();
  return {
    update(view, isForAll) {
      const meant = FEATURES.filter(({ isEarly }) => isForAll || isEarly === true);
      // All are mounted before the first gets the article: features listen to each other.
      for (const { id, mount } of meant)
        if (!mounted.has(id))
          mounted.set(
            id,
            guard(id, () => mount(context, signal)),
          );
      for (const { id } of meant) guard(id, () => mounted.get(id)?.(view));
    },
    broken: () => [...broken],
  };
}
