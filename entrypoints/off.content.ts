import { defineContentScript } from 'wxt/utils/define-content-script';
import { raiseOffFlag } from '../src/platform/off-flag';
import { POST_MATCH_PATTERNS } from '../src/post/addresses';

export default defineContentScript({
  matches: [...POST_MATCH_PATTERNS],
  // Only there while the companion is off, see off-flag.ts.
  registration: 'runtime',
  runAt: 'document_start',
  main: raiseOffFlag,
});
