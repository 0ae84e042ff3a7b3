import { Feed, type Link, type Socket } from '../live/feed';
import type { HallFrame } from '../wire/live';

/** A socket whose server is the test. */
export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onclose: Socket['onclose'] = null;
  onmessage: ((message: { data: unknown }) => void) | null = null;
  readonly sent: unknown[] = [];
  closed = false;
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  close() {
    this.closed = true;
    this.onclose?.();
  }
  say(frame: HallFrame) {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

/** A feed over such sockets, whose waits end when the test says so. */
export function fakeFeed() {
  const sockets: FakeSocket[] = [];
  const waits: { millis: number; task: () => void; cancelled: boolean }[] = [];
  const links: Link[] = [];
  const feed = new Feed({
    connect: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    later: (millis, task) => {
      const wait = { millis, task, cancelled: false };
      waits.push(wait);
      return () => (wait.cancelled = true);
    },
    random: () => 1,
    onLink: (link) => links.push(link),
  });
  return { feed, sockets, waits, links };
}
