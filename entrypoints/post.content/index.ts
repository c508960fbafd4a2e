import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '../../src/features/companion';
import { ask } from '../../src/messaging/client';
import { answerTab } from '../../src/messaging/tab-answers';
import { isCalled } from '../../src/platform/called-flag';
import { readerLanguage } from '../../src/platform/language';
import { isOffFlagRaised } from '../../src/platform/off-flag';
import { changeSettings, loadSettings, onSettingsChanged } from '../../src/storage/settings';
import { isPrivateWindow } from '../../src/platform/runtime';
import { isPostAddress, POST_MATCH_PATTERNS } from '../../src/post/addresses';
import './page.css';

export default defineContentScript({
  matches: [...POST_MATCH_PATTERNS],
  // Before the first paint, so that nothing the companion adds moves what was seen.
  runAt: 'document_start',
  main(context) {
    if (!isPostAddress(window.location.href) && !isCalled()) return;
    startCompanion(
      {
        document,
        language: readerLanguage(),
        ask,
        answer: answerTab,
        isPrivate: isPrivateWindow,
        isOff: isOffFlagRaised,
        loadSettings,
        changeSettings,
        onSettingsChanged,
      },
      context.signal,
    );
  },
});
