import { useEffect, useState } from 'preact/hooks';

/** A screen and a half at first, so that the popup is painted at once; then more than a screen a frame. */
const FIRST = 20;
const STEP = 120;

/** How many of `total` rows to draw: few at first, all of them some frames later. */
export function useGrowingLimit(total: number): number {
  const [limit, setLimit] = useState(FIRST);
  useEffect(() => {
    if (limit >= total) return;
    // After the paint of what there is, not before it, and without waiting for frames a hidden page does not get.
    const timer = setTimeout(() => setLimit(limit + STEP), 16);
    return () => clearTimeout(timer);
  }, [limit, total]);
  return limit;
}
