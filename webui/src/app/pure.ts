import { Component, type ComponentChild } from 'preact';

/** A component that is drawn again only when one of its properties is another. */
export abstract class Pure<P extends object> extends Component<P> {
  override shouldComponentUpdate(next: P): boolean {
    const before = this.props as Record<string, unknown>;
    const after = next as Record<string, unknown>;
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].some((it) => before[it] !== after[it]);
  }

  abstract override render(): ComponentChild;
}
