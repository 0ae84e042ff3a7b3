/** How many of some moments, which only grow, are not after one. */
export function countUpTo(moments: readonly number[], moment: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moments[middle]! <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first moment after one. */
export function nextAfter(moments: readonly number[], moment: number): number | undefined {
  return moments[countUpTo(moments, moment)];
}

/** The last moment before one. */
export function lastBefore(moments: readonly number[], moment: number): number | undefined {
  const upTo = moments.slice(0, countUpTo(moments, moment));
  return upTo.findLast((it) => it < moment);
}

/** All moments of several recordings in their order. */
export function merged(all: readonly (readonly number[])[]): number[] {
  return all.flat().sort((one, other) => one - other);
}
