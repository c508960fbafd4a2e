// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createFailureLog } from '../../src/content/failure-log';
import type { ArticleView, Feature, PageContext } from '../../src/content/feature';
import { createFeatureSet } from '../../src/content/feature-set';
import { createSource } from '../../src/content/source';
import { reported } from '../../src/page/dom/reported';
import { jsx } from '../../src/page/elements/jsx-runtime';
import { render } from '../../src/page/elements/render';

const update = vi.fn();
const source = createSource(0);

function fail(what: string): never {
  throw new TypeError(`not at ${what}`);
}

vi.mock('../../src/content/registry', () => ({
  FEATURES: [
    { id: 'fails-at-once', mount: () => fail('mounting') },
    { id: 'works', mount: () => update },
    { id: 'fails-later', mount: () => () => fail('updating') },
    {
      id: 'fails-in-use',
      mount: (_, signal) => {
        render(
          jsx('button', { type: 'button', onClick: () => fail('the press') }),
          document.body.appendChild(document.createElement('div')),
        );
        source.subscribe((value) => value > 0 && fail('the change'), signal);
        source.subscribe(() => update(), signal);
        return () => {};
      },
    },
    {
      id: 'fails-in-time',
      mount: () => {
        const ask = async (): Promise<never> => {
          await Promise.resolve();
          return fail('the answer');
        };
        new MutationObserver(reported(() => fail('the mutation'))).observe(document.head, { childList: true });
        // What a timer starts is this feature's, too.
        setTimeout(reported(() => reported(ask)()));
        return () => {};
      },
    },
  ] satisfies readonly Feature[],
}));

function mount() {
  update.mockClear();
  document.body.replaceChildren();
  const failures = createFailureLog();
  const features = createFeatureSet({} as PageContext, failures, new AbortController().signal);
  features.update({} as ArticleView, true);
  const messages = (id: string): string[] =>
    failures.list().flatMap(({ where, trace }) => (where === id ? [trace.split('\n')[0] ?? ''] : []));
  return { features, failures, messages };
}

describe('features that throw', () => {
  it('are named as broken, once, and the others go on', () => {
    const { features, messages } = mount();
    features.update({} as ArticleView, true);
    expect(features.broken()).toEqual(['fails-at-once', 'fails-later']);
    expect(new Set(messages('fails-at-once'))).toEqual(new Set(['TypeError: not at mounting']));
    expect(new Set(messages('fails-later'))).toEqual(new Set(['TypeError: not at updating']));
    expect(update.mock.calls.length).toBeGreaterThan(2);
  });

  it('in their handlers are reported with the stack, and are not broken', () => {
    const { features, failures, messages } = mount();
    document.querySelector('button')?.click();
    expect(messages('fails-in-use')).toEqual(['TypeError: not at the press']);
    expect(failures.list().find(({ where }) => where === 'fails-in-use')?.trace).toContain('feature-set.test');
    expect(features.broken()).not.toContain('fails-in-use');
  });

  it('when a value changes keep the change from no one else', () => {
    const { messages } = mount();
    update.mockClear();
    source.set(1);
    expect(messages('fails-in-use')).toEqual(['TypeError: not at the change']);
    expect(update).toHaveBeenCalled();
    source.set(0);
  });

  it('in a timer, an observer or a promise are reported by name', async () => {
    const { messages } = mount();
    document.head.append(document.createElement('meta'));
    await vi.waitFor(() =>
      expect(messages('fails-in-time').toSorted()).toEqual(['TypeError: not at the answer', 'TypeError: not at the mutation']),
    );
  });
});

describe('the log', () => {
  it('has the same error once, and at most twenty', () => {
    const failures = createFailureLog();
    const error = new TypeError('again');
    for (let times = 0; times < 3; times += 1) failures.of('contents')(error);
    expect(failures.list()).toHaveLength(1);
    for (let times = 0; times < 30; times += 1) failures.of('contents')(new TypeError(`${times}`));
    expect(failures.list()).toHaveLength(20);
  });
});
