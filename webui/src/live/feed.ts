import type { Frame, HallFrame, Over, Request, Screen } from '../wire/live';

/** `lost` from the end of a connection until there is another; `resting` while nothing is watched. */
export type Link = 'resting' | 'connecting' | 'open' | 'lost';

/** What a feed needs of a WebSocket, so that tests can play the server. */
export interface Socket {
  onopen: (() => void) | null;
  onclose: ((end?: { readonly code: number; readonly reason: string }) => void) | null;
  onmessage: ((message: { data: unknown }) => void) | null;
  send(text: string): void;
  close(): void;
}

/** Someone who watches a deliberation: what was seen last, and where frames go. */
export interface Watcher {
  seen(): number;
  frame(frame: Frame): void;
}

export interface FeedPorts {
  readonly connect: () => Socket;
  readonly later: (millis: number, task: () => void) => () => void;
  readonly random: () => number;
  /** `why` the server closed it, where it said so. */
  readonly onLink: (link: Link, why: string) => void;
  /** Hears what is told to a hall alone. */
  readonly onHall?: (frame: Screen | Over) => void;
}

const SHORTEST = 250;
const LONGEST = 8_000;

/**
 * One WebSocket for all that is watched. When it is lost it comes back, each wait up to twice the
 * one before, and watches again after what was seen last.
 */
export class Feed {
  readonly #ports: FeedPorts;
  readonly #watchers = new Map<string, Watcher>();
  #socket: Socket | undefined;
  #open = false;
  #lost = false;
  /** Whether it is connected with nothing to watch, too. */
  #stays = false;
  #failures = 0;
  #cancelWait: (() => void) | undefined;

  constructor(ports: FeedPorts) {
    this.#ports = ports;
  }

  /** Watches a deliberation until the returned function is called. */
  watch(deliberation: string, watcher: Watcher): () => void {
    this.#watchers.set(deliberation, watcher);
    if (this.#open) this.again(deliberation);
    else if (!this.#socket && !this.#cancelWait) this.#connect();
    return () => this.#unwatch(deliberation, watcher);
  }

  /** Connects, and stays so with nothing to watch. */
  stay(): void {
    this.#stays = true;
    this.#connect();
  }

  /** No more of it. */
  leave(): void {
    this.#stays = false;
    this.#watchers.clear();
    this.#rest();
  }

  /** Asks once more for what came after the last that was seen. */
  again(deliberation: string): void {
    const watcher = this.#watchers.get(deliberation);
    if (watcher) this.#send({ type: 'watch', deliberation, after: watcher.seen() });
  }

  /** Tries at once instead of waiting: the network is back. */
  hurry(): void {
    if (!this.#cancelWait) return;
    this.#cancelWait();
    this.#connect();
  }

  #unwatch(deliberation: string, watcher: Watcher): void {
    if (this.#watchers.get(deliberation) !== watcher) return;
    this.#watchers.delete(deliberation);
    this.#send({ type: 'unwatch', deliberation });
    if (this.#watchers.size === 0 && !this.#stays) this.#rest();
  }

  /** Nothing is watched: a connection would only be kept for nothing. */
  #rest(): void {
    this.#cancelWait?.();
    this.#cancelWait = undefined;
    const [socket, open] = [this.#socket, this.#open];
    this.#forget();
    // A browser complains of one that is closed before it is open.
    if (open) socket?.close();
    else if (socket) socket.onopen = () => socket.close();
    this.#lost = false;
    this.#ports.onLink('resting', '');
  }

  #connect(): void {
    this.#cancelWait = undefined;
    if (!this.#lost) this.#ports.onLink('connecting', '');
    const socket = this.#ports.connect();
    this.#socket = socket;
    socket.onopen = () => this.#opened();
    socket.onmessage = ({ data }) => this.#received(String(data));
    socket.onclose = (end) => this.#closed(socket, end?.reason ?? '');
  }

  #opened(): void {
    this.#open = true;
    this.#lost = false;
    this.#ports.onLink('open', '');
    for (const deliberation of this.#watchers.keys()) this.again(deliberation);
  }

  #received(text: string): void {
    this.#failures = 0;
    const frame = JSON.parse(text) as HallFrame;
    if (frame.type === 'shown' || frame.type === 'over') {
      this.#ports.onHall?.(frame);
      return;
    }
    if (frame.deliberation === undefined) {
      for (const watcher of this.#watchers.values()) watcher.frame(frame);
      return;
    }
    this.#watchers.get(frame.deliberation)?.frame(frame);
    if (frame.type === 'lagging') this.again(frame.deliberation);
  }

  #closed(socket: Socket, why: string): void {
    if (socket !== this.#socket) return;
    this.#forget();
    this.#lost = true;
    this.#ports.onLink('lost', why);
    const longest = Math.min(LONGEST, SHORTEST * 2 ** this.#failures++);
    this.#cancelWait = this.#ports.later(longest * (0.5 + this.#ports.random() / 2), () => this.#connect());
  }

  #forget(): void {
    this.#socket = undefined;
    this.#open = false;
  }

  #send(request: Request): void {
    if (this.#open) this.#socket?.send(JSON.stringify(request));
  }
}
