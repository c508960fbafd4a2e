import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { raiseOffFlag } from '../src/platform/scripts/off-flag';

/** Registered on the post's pages only while the companion is off, see off-flag.ts. */
export default defineUnlistedScript(raiseOffFlag);
