/** Runs a task soon: with the next animation frame, or by timer where the page is hidden. */
export type Soon = (task: () => void) => void;

/** The shortest time between two flushes, in milliseconds. */
const BETWEEN = 50;
const HIDDEN = 250;

/** Gathers what arrives and hands it on together, once a frame and every 50 ms at most. */
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

/** The browser's frames, 50 ms apart at least; a hidden page has none, so there it is a timer. */
export function browserFrames(): Soon {
  let last = 0;
  return (task) => {
    const run = () => {
      last = performance.now();
      task();
    };
    if (document.hidden) {
      setTimeout(run, HIDDEN);
      return;
    }
    const wait = BETWEEN - (performance.now() - last);
    // A page that is hidden while it waits gets no frame: the timer is there for that.
    let done = false;
    const once = () => {
      if (done) return;
      done = true;
      run();
    };
    setTimeout(() => requestAnimationFrame(once), Math.max(0, wait));
    setTimeout(once, HIDDEN);
  };
}
