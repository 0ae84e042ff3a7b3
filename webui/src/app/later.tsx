import type { ComponentChild, ComponentType } from 'preact';
import { Unreachable } from '../api/calls';
import { useLoaded } from './loaded';
import { Trouble } from './Trouble';

const LOADING = (
  <p class="quiet opening" role="status">
    Loading …
  </p>
);

/** Something whose code is fetched when it is first shown, so that no reader waits for it before; `meanwhile` stands in its place. */
export function later<P extends object>(fetched: () => Promise<ComponentType<P>>, meanwhile: ComponentChild = LOADING): ComponentType<P> {
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
    return <>{meanwhile}</>;
  };
}
