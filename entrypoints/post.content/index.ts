import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '../../src/content/companion';
import { ask } from '../../src/messaging/client';
import { answerTab } from '../../src/messaging/tab-answers';
import { isCalled } from '../../src/platform/scripts/called-flag';
import { mountPointsInUse } from '../../src/page/host/leftovers';
import { onTrusted } from '../../src/page/dom/trusted-events';
import { browserLanguage } from '../../src/platform/language';
import { shadowRootOf } from '../../src/platform/scripts/closed-roots';
import { isOffFlagRaised } from '../../src/platform/scripts/off-flag';
import { loadSettings, onSettingsChanged } from '../../src/storage/settings';
import { isConnected } from '../../src/platform/orphan';
import { isPostAddress, POST_MATCH_PATTERNS } from '../../src/post/addresses';
import { POST } from '../../src/post/post';
import './page.css';

// Read now: before `main` is called, the script of an earlier version is told to remove its elements.
const heldMountPoints = mountPointsInUse(globalThis.document);

export default defineContentScript({
  matches: [...POST_MATCH_PATTERNS],
  // Before the first paint, so that nothing that the companion adds moves what the reader sees.
  runAt: 'document_start',
  // The page must not be told that our script has started.
  noScriptStartedPostMessage: true,
  main(context) {
    const isAtPost = isPostAddress(window.location.href);
    if (!isAtPost && !isCalled()) return;
    // The extension may have been removed while the page was hidden: then the script removes its elements.
    onTrusted(document, 'visibilitychange', () => isConnected() || context.abort(), { signal: context.signal });
    startCompanion(
      {
        post: POST,
        document,
        language: browserLanguage(),
        ask,
        answer: answerTab,
        isOff: isOffFlagRaised,
        isCalled: !isAtPost,
        heldMountPoints,
        shadowRootOf,
        loadSettings,
        changeSettings: (change) => ask('page/settings', change),
        onSettingsChanged,
      },
      context.signal,
    );
  },
});
