/** What is checked of types by the compiler alone. */

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What is said under a key by those of a union that have it. */
type Under<T, Key> = T extends unknown ? (Key extends keyof T ? Exclude<T[Key], undefined> : never) : never;

/** Of a union of records that say their type, those of one. */
type Alike<T, G> = T extends { readonly type: infer Name } ? (string extends Name ? G : Extract<G, { readonly type: Name }>) : G;

type Element<T> = T extends readonly (infer E)[] ? E : never;

type UnsaidFields<T, G> = {
  [Key in keyof T & string]-?: [Under<G, Key>] extends [never] ? Key : `${Key}.${Unsaid<Exclude<T[Key], undefined>, Under<G, Key>>}`;
}[keyof T & string];

/** The fields of a type that no golden answer has, as paths; `never` where each is somewhere. */
export type Unsaid<T, G> = unknown extends T
  ? never
  : T extends readonly unknown[]
    ? Unsaid<Element<T>, Element<G>>
    : T extends object
      ? string extends keyof T
        ? Unsaid<T[keyof T], Under<G, KeysOf<G>>>
        : UnsaidFields<T, Alike<T, G>>
      : never;
