import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '../../src/content/companion';
import { ask } from '../../src/messaging/client';
import { answerTab } from '../../src/messaging/tab-answers';
import { isCalled } from '../../src/platform/scripts/called-flag';
import { mountPointsInUse } from '../../src/page/host/leftovers';
import { onTrusted } from '../../src/page/dom/trusted-events';
import { readerLanguage } from '../../src/platform/language';
import { shadowRootOf } from '../../src/platform/scripts/closed-roots';
import { isOffFlagRaised } from '../../src/platform/scripts/off-flag';
import { loadSettings, onSettingsChanged } from '../../src/storage/settings';
import { isConnected } from '../../src/platform/orphan';
import { isPrivateWindow } from '../../src/platform/runtime';
import { isPostAddress, POST_MATCH_PATTERNS } from '../../src/post/addresses';
import { POST } from '../../src/post/post';
import './page.css';

// Before main is called a script of an earlier version is told to take everything off.
const heldMountPoints = mountPointsInUse(globalThis.document);

export default defineContentScript({
  matches: [...POST_MATCH_PATTERNS],
  // Before the first paint, so that nothing the companion adds moves what was seen.
  runAt: 'document_start',
  // The page need not hear that a script of ours began.
  noScriptStartedPostMessage: true,
  main(context) {
    const isAtHome = isPostAddress(window.location.href);
    if (!isAtHome && !isCalled()) return;
    // Back from the browser's page of extensions, where this one may have been removed: an orphan takes everything off.
    onTrusted(document, 'visibilitychange', () => isConnected() || context.abort(), { signal: context.signal });
    startCompanion(
      {
        post: POST,
        document,
        language: readerLanguage(),
        ask,
        answer: answerTab,
        isPrivate: isPrivateWindow,
        isOff: isOffFlagRaised,
        isCalled: !isAtHome,
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
