import type { ArticleView, PageContext } from './feature';
import { FEATURES } from './registry';

/** All features in one page. */
export interface FeatureSet {
  /** Passes the article to every feature; the first call mounts them. */
  readonly update: (view: ArticleView) => void;
  /** Ids of the features that threw an error. */
  readonly broken: () => readonly string[];
}

/** Runs the features so that an error of one does not stop the others; the popup's report names the broken ones. */
export function createFeatureSet(context: PageContext, signal: AbortSignal): FeatureSet {
  const broken = new Set<string>();
  const guard = <Value>(id: string, work: () => Value): Value | null => {
    try {
      return work();
    } catch {
      broken.add(id);
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
    broken: () => [...broken],
  };
}
