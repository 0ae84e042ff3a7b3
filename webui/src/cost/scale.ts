/** Where an axis from 0 has its marks: round figures, the last at or beyond the largest value. */
export function ticks(largest: number, wanted = 4): number[] {
  if (largest <= 0) return [0, 1];
  const rough = largest / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((it) => it * power).find((it) => it >= rough)!;
  return Array.from({ length: Math.ceil(largest / step - 1e-9) + 1 }, (_, index) => index * step);
}

/** Places of labels of so much height, moved apart where they would lie on each other; all from 0 to 100. */
export function apart(places: readonly number[], height: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place);
  const moved = order.map(({ place }) => place);
  for (let it = 1; it < moved.length; it++) moved[it] = Math.max(moved[it]!, moved[it - 1]! + height);
  // What was pushed beyond the end goes back, and pushes those before it.
  for (let it = moved.length - 1, limit = 100; it >= 0; it--, limit -= height) moved[it] = Math.min(moved[it]!, limit);
  const placed = new Map(order.map(({ index }, rank) => [index, moved[rank]!]));
  return places.map((_, index) => placed.get(index)!);
}
