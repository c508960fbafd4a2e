// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import css from '../assets/tokens.css?inline';
import { contents } from '../src/features/contents';
it('x', () => { expect(css.length).toBeGreaterThan(100); expect(contents.id).toBe('contents'); expect(typeof document).toBe('object') });
