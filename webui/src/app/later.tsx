import type { ComponentType } from 'preact';
import { Unreachable } from '../api/calls';
import { useLoaded } from './loaded';
import { Trouble } from './Trouble';

/** A screen whose code is fetched when it is first shown, so that no reader waits for the others. */
export function later<P extends object>(fetched: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Screen: ComponentType<P> | undefined;
  const load = async () => {
    Screen ??= await fetched().catch(() => {
      throw new Unreachable();
    });
    return Screen;
  };
  return (props: P) => {
    const { loaded } = useLoaded(load, '');
    if (Screen) return <Screen {...props} />;
    if (loaded.state === 'failed') return <Trouble error={loaded.error} onAgain={() => location.reload()} />;
    return (
      <p class="quiet opening" role="status">
        Loading …
      </p>
    );
  };
}
