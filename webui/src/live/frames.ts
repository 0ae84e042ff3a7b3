/** Runs a task soon: with the next animation frame, or by timer where the page is hidden. */
export type Soon = (task: () => void) => void;

/** The shortest time between two flushes, and the longest that a slow machine takes, in milliseconds. */
const BETWEEN = 50;
const AT_MOST = 150;
/** So many times as long as a flush takes to draw lies between two: a page that only draws answers nobody. */
const REST = 3.3;
/** How much the newest flush weighs in what they take. */
const WEIGHT = 0.25;
const HIDDEN = 250;

/** Gathers what arrives and hands it on together. */
export class Gatherer<T> {
  #gathered: T[] = [];
  #asked = false;

  constructor(
    private readonly soon: Soon,
    private readonly handOn: (gathered: readonly T[]) => void,
  ) {}

  add(item: T): void {
    this.#gathered.push(item);
    if (this.#asked) return;
    this.#asked = true;
    this.soon(() => this.flush());
  }

  flush(): void {
    this.#asked = false;
    const gathered = this.#gathered;
    this.#gathered = [];
    if (gathered.length > 0) this.handOn(gathered);
  }
}

/**
 * The browser's frames, 50 ms apart at least, and farther where what is drawn in them takes the
 * machine long; a hidden page has none, so there it is a timer.
 */
export function browserFrames(): Soon {
  let last = 0;
  let cost = 0;
  return (task) => {
    const run = () => {
      last = performance.now();
      task();
    };
    if (document.hidden) {
      setTimeout(run, HIDDEN);
      return;
    }
    const wait = Math.min(AT_MOST, Math.max(BETWEEN, REST * cost)) - (performance.now() - last);
    // A page that is hidden while it waits gets no frame: the timer is there for that.
    let done = false;
    const once = () => {
      if (done) return;
      done = true;
      run();
    };
    const inFrame = () => {
      if (done) return;
      once();
      // A timer set in a frame comes when that is laid out and painted.
      setTimeout(() => (cost += WEIGHT * (performance.now() - last - cost)));
    };
    setTimeout(() => requestAnimationFrame(inFrame), Math.max(0, wait));
    setTimeout(once, HIDDEN);
  };
}
