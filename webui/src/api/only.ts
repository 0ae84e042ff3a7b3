/** All that a body may hold; undefined is what is left out. */
type All<T> = { readonly [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key] };

/** A body with only what is said. A field that its type has not is an error here, as it is not where parts are spread together. */
export function only<T extends object>(all: All<T>): T {
  return Object.fromEntries(Object.entries(all).filter(([, it]) => it !== undefined)) as T;
}

/** Nothing, where a part of a body would be empty. */
export const unlessEmpty = <T extends object>(part: T): T | undefined => (Object.keys(part).length > 0 ? part : undefined);
