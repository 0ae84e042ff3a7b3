import { signal } from '@preact/signals';
import { onlooker } from './onlooker';

/** A screen by its address. */
export type Route =
  | { readonly screen: 'compose' }
  | { readonly screen: 'deliberation' | 'comparison'; readonly id: string; readonly query: URLSearchParams }
  | { readonly screen: 'compare'; readonly ids: readonly string[]; readonly query: URLSearchParams }
  | { readonly screen: 'runs'; readonly query: URLSearchParams }
  | { readonly screen: 'scenarios' }
  | { readonly screen: 'scenario'; readonly id: string; readonly query: URLSearchParams }
  | { readonly screen: 'edit-scenario'; readonly id: string }
  | { readonly screen: 'new-scenario'; readonly query: URLSearchParams }
  | { readonly screen: 'checks'; readonly query: URLSearchParams }
  | { readonly screen: 'check'; readonly id: string }
  | { readonly screen: 'models' }
  | { readonly screen: 'cluster' }
  | { readonly screen: 'nowhere'; readonly path: string };

export function routeOf(path: string, search: string): Route {
  const [, one = '', two, more] = path.split('/');
  if (one === '') return { screen: 'compose' };
  if (one === 'd' && two && !more) return { screen: 'deliberation', id: decodeURIComponent(two), query: new URLSearchParams(search) };
  if (one === 'c' && two && !more) return { screen: 'comparison', id: decodeURIComponent(two), query: new URLSearchParams(search) };
  if (one === 'compare' && !two) {
    const query = new URLSearchParams(search);
    return { screen: 'compare', ids: (query.get('ids') ?? '').split(',').filter((it) => it !== ''), query };
  }
  if (one === 'runs' && !two) return { screen: 'runs', query: new URLSearchParams(search) };
  if (one === 'scenarios' && !two) return { screen: 'scenarios' };
  if (one === 'scenarios' && two && !more) {
    return { screen: 'scenario', id: decodeURIComponent(two), query: new URLSearchParams(search) };
  }
  if (one === 'scenarios' && two && more === 'edit') return { screen: 'edit-scenario', id: decodeURIComponent(two) };
  if (one === 'new-scenario' && !two) return { screen: 'new-scenario', query: new URLSearchParams(search) };
  // By the word in the menu, too.
  if ((one === 'checks' || one === 'judges') && !two) return { screen: 'checks', query: new URLSearchParams(search) };
  if (one === 'checks' && two && !more) return { screen: 'check', id: decodeURIComponent(two) };
  if (one === 'models' && !two) return { screen: 'models' };
  if (one === 'cluster' && !two) return { screen: 'cluster' };
  return { screen: 'nowhere', path };
}

const here = () => routeOf(location.pathname, location.search);

export const route = signal<Route>(here());

/** Goes to an address of this page; what was there before stays in the history. */
export function go(address: string): void {
  history.pushState(null, '', address);
  route.value = here();
  window.scrollTo(0, 0);
}

/** Changes the address of the screen that is shown, without an entry in the history; a file keeps its own. */
export function readdress(address: string): void {
  if (onlooker.peek()) return;
  history.replaceState(null, '', address);
  route.value = here();
}

/** Lets links within the page go without loading it anew. */
export function followLinks(): void {
  window.addEventListener('popstate', () => (route.value = here()));
  document.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    if (!link || click.defaultPrevented || click.button !== 0) return;
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    if (link.origin !== location.origin || link.target || link.pathname.startsWith('/api')) return;
    click.preventDefault();
    go(link.pathname + link.search);
  });
}
