/** A key that no other request has. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) => it.toString(16).padStart(2, '0')).join('');
}

/** Tries to send something: pressed twice, or sent again because no answer came, it keeps its key and is done once. */
export class Attempts {
  #body = '';
  #key = '';

  keyOf(body: unknown): string {
    const text = JSON.stringify(body);
    if (text !== this.#body) {
      this.#body = text;
      this.#key = newKey();
    }
    return this.#key;
  }

  /** It is there: the same again is to make a new one. */
  taken(): void {
    this.#body = '';
  }
}
