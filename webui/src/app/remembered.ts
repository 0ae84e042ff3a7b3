/** What this browser keeps for the page between visits; one that keeps nothing gives the default. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`parley.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; nothing is lost but the comfort where the browser refuses. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`parley.${key}`, value);
  } catch {
    return;
  }
}

/** Keeps it no longer. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(`parley.${key}`);
  } catch {
    return;
  }
}
