import { isWorthKeeping, PLACE_KEY, readPlace, withPlace } from '../../domain/reading/place';
import { hasSection } from '../../domain/post/post';
import { failure, success } from '../../domain/result';
import type { PageHandlers } from '../../messaging/server';
import { originOf, type WorkQueue } from '../work-queue';
import type { BackgroundPorts } from '../ports';

/** Where the reader stopped, one place for the post whatever its address. */
export function placeHandlers(
  { local, post }: Pick<BackgroundPorts, 'local' | 'post'>,
  queue: WorkQueue,
): Pick<PageHandlers, 'place/keep' | 'place/recall'> {
  return {
    'place/keep': async (place, sender) => {
      if (place.post !== post.id || !hasSection(post, place.section)) return failure('malformed');
      // Hardly begun is no place: it would only write over one that is.
      if (isWorthKeeping(place) || place.percent > 50) {
        await queue('place', originOf(sender), async () => local.write(PLACE_KEY, withPlace(await local.read(PLACE_KEY), place)));
      }
      return success(null);
    },
    'place/recall': async () => success(readPlace(await local.read(PLACE_KEY), post)),
  };
}
