import { traceOf, type BrokenFeature } from '../domain/failure-record';
import type { ArticleView, PageContext } from './feature';
import { FEATURES } from './registry';

/** All features in one page. */
export interface FeatureSet {
  /** Passes the article to every feature; the first call mounts them. */
  readonly update: (view: ArticleView) => void;
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
  let mounted: readonly { readonly id: string; readonly update: (view: ArticleView) => void }[] | null = null;
  return {
    update(view) {
      mounted ??= FEATURES.flatMap(({ id, mount }) => {
        const update = guard(id, () => mount(context, signal));
        return update === null ? [] : [{ id, update }];
      });
      for (const { id, update } of mounted) guard(id, () => update(view));
    },
    broken: () => broken,
  };
}
