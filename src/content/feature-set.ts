import type { ArticleView, PageContext } from './feature';
import { FEATURES } from './registry';

/** All features in one page. */
export interface FeatureSet {
  /** Tells every feature how the article is now; they are mounted with the first. */
  readonly update: (view: ArticleView) => void;
  /** Ids of those that failed. */
  readonly broken: () => readonly string[];
}

/** One feature that fails must not take the others along; the popup tells which it was. */
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
