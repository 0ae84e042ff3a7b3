import type { Socket } from './feed';

/** A socket to a path of the server that this page comes from. */
export function socketTo(path: string): Socket {
  return new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${path}`) as Socket;
}

/** Runs a task after so many milliseconds, unless what is returned is called before. */
export function later(millis: number, task: () => void): () => void {
  const timer = setTimeout(task, millis);
  return () => clearTimeout(timer);
}
