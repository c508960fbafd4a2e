import { traceOf, type BrokenFeature } from '../domain/failure-record';
import type { ArticleView, PageContext } from './feature';
import { FEATURES } from './registry';

/** All features in one page. */
export interface FeatureSet {
  /** Passes the article to every feature, or to the early ones alone; each is mounted by its first article. */
  readonly update: (view: ArticleView, isForAll: boolean) => void;
  /** The features that threw an error, each with its first one. */
  readonly broken: () => readonly BrokenFeature[];
}

/** Runs the features so that an error of one does not stop the others; the popup's report names the broken ones. */
export function createFeatureSet(context: PageContext, signal: AbortSignal): FeatureSet {
  const broken: BrokenFeature[] = [];
  const guard = <Value>(id: string, work: () => Value): Value | null => {
    try {
      return work();
    } catch (error) {
      // Shown on the console, in development builds alone.
      if (import.meta.env.COMMAND === 'serve') reportError(error);
      if (broken.every((other) => other.id !== id)) broken.push({ id, trace: traceOf(error) });
      return null;
    }
  };
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
    broken: () => broken,
  };
}
