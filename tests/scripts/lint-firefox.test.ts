import { expect, it } from 'vitest';
import { sortFindings } from '../../scripts/lint-firefox';

const finding = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT', type: 'error' | 'warning' = 'warning') => ({
  _type: type,
  code,
  message: 'found',
  file,
});

it.each([
  ['what a library is known to do, once a bundle', [finding('chunks/drawing-Dq0CvuEI.js'), finding('content-scripts/post.js')], 0],
  ['the same twice in one bundle', [finding('content-scripts/post.js'), finding('content-scripts/post.js')], 1],
  ['the same in another file', [finding('background.js')], 1],
  ['another warning', [finding('content-scripts/post.js', 'DANGEROUS_EVAL')], 1],
  ['an error', [finding('content-scripts/post.js', 'UNSAFE_VAR_ASSIGNMENT', 'error')], 1],
])('the findings that are not expected are counted: %s', (_what, findings, unexpected) => {
  expect(sortFindings(findings).unexpected).toHaveLength(unexpected);
});
