import { render, type ComponentChild } from 'preact';
import { afterEach } from 'vitest';

let place: HTMLElement | undefined;

afterEach(() => {
  if (place) render(null, place);
  place?.remove();
  place = undefined;
});

/** Puts a component on an empty page and gives the place it stands in. */
export function show(child: ComponentChild): HTMLElement {
  place ??= document.body.appendChild(document.createElement('div'));
  render(child, place);
  return place;
}

/** Lets what was changed be drawn, and nothing that comes after it. */
export async function drawn(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

/** Lets effects and what was fetched settle. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => setTimeout(done, 5));
}

/** The button of a name, as a screen reader would find it. */
export function button(within: Element, name: string): HTMLButtonElement {
  const named = [...within.querySelectorAll('button')].find((it) => nameOf(it) === name);
  if (!named) throw new Error(`there is no button '${name}' in: ${within.textContent}`);
  return named;
}

function nameOf(element: Element): string {
  const spoken = element.cloneNode(true) as Element;
  spoken.querySelectorAll('[aria-hidden=true]').forEach((it) => it.remove());
  return element.getAttribute('aria-label') ?? spoken.textContent?.trim() ?? '';
}
