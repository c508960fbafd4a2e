import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../browser/browser';

export const POPUP_PAGE = 'popup.html';

/** The project's own build, or that below the folder named by `TECHAND_OUTPUT`. */
export function builtExtension(name: BrowserName): string {
  const output = process.env['TECHAND_OUTPUT'] ?? fileURLToPath(new URL('../../../../.output', import.meta.url));
  return join(output, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
