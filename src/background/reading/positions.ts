import { isWorthSaving, READING_POSITION_KEY, readPosition, withPosition } from '../../domain/reading/position';
import { hasSection } from '../../domain/post/post';
import { failure, success } from '../../domain/result';
import { readSettings, SETTINGS_KEY } from '../../domain/settings';
import type { PageHandlers } from '../../messaging/server';
import { originOf, type WorkQueue } from '../work-queue';
import type { BackgroundPorts } from '../ports';

/**
 * Saves and loads the reading position of the post: one for all its addresses. A page sends it a moment after each scroll, so
 * it is also sent on to the windows, which show the section that is being read. For a private window nothing is saved, sent on
 * or loaded.
 */
export function positionHandlers(
  { local, post, broadcast }: Pick<BackgroundPorts, 'local' | 'post' | 'broadcast'>,
  queue: WorkQueue,
): Pick<PageHandlers, 'reading-position/save' | 'reading-position/load'> {
  return {
    'reading-position/save': async (position, sender) => {
      if (sender.isPrivate === true) return success(null);
      if (position.post !== post.id || !hasSection(post, position.section)) return failure('malformed');
      if (sender.tabId !== null) broadcast({ type: 'reading/moved', tabId: sender.tabId, section: position.section });
      // A position near the beginning is not saved: it would only overwrite one that is worth going back to.
      if (isWorthSaving(position) || position.percent > 50) {
        await queue('reading-position', originOf(sender), async () => {
          // Read in its turn: the reader may just have said that no position is to be remembered.
          if (!readSettings(await local.read(SETTINGS_KEY)).readingPosition) return;
          const stored = await local.read(READING_POSITION_KEY);
          await local.write(READING_POSITION_KEY, withPosition(stored, position));
        });
      }
      return success(null);
    },
    'reading-position/load': async (_request, { isPrivate }) =>
      success(isPrivate === true ? null : readPosition(await local.read(READING_POSITION_KEY), post)),
  };
}
