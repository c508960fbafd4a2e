import { PLACE_KEY, readPlace } from '../domain/reading-place';
import { success } from '../domain/result';
import type { PageHandlers } from '../messaging/server';
import { originOf } from './origin';
import type { BackgroundWorld } from './world';
import type { WorkQueue } from './work-queue';

/** Where the reader stopped, one place for the post whatever its address. */
export function placeHandlers(
  { local }: Pick<BackgroundWorld, 'local'>,
  queue: WorkQueue,
): Pick<PageHandlers, 'place/keep' | 'place/recall'> {
  return {
    'place/keep': async (place, sender) => {
      // Hardly begun is no place: it would only write over one that is.
      if (readPlace(place) !== null || place.percent > 50) await queue('place', originOf(sender), () => local.write(PLACE_KEY, place));
      return success(null);
    },
    'place/recall': async () => success(readPlace(await local.read(PLACE_KEY))),
  };
}
