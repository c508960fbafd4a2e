import { expect, it, vi } from 'vitest';
import type { ArticleView, Feature, PageContext } from '../../src/content/feature';
import { createFeatureSet } from '../../src/content/feature-set';

const update = vi.fn();

vi.mock('../../src/content/registry', () => ({
  FEATURES: [
    {
      id: 'fails-at-once',
      mount: () => {
        throw new TypeError('no parent');
      },
    },
    { id: 'works', mount: () => update },
    {
      id: 'fails-later',
      mount: () => () => {
        throw new RangeError('too far');
      },
    },
  ] satisfies readonly Feature[],
}));

it('features that throw are reported with their first error, and the others go on', () => {
  const features = createFeatureSet({} as PageContext, new AbortController().signal);
  const view = {} as ArticleView;
  features.update(view, true);
  features.update(view, true);
  expect(update).toHaveBeenCalledTimes(2);
  expect(features.broken()).toEqual([
    { id: 'fails-at-once', trace: expect.stringMatching(/^TypeError: no parent\n/) },
    { id: 'fails-later', trace: expect.stringMatching(/^RangeError: too far\n/) },
  ]);
});
