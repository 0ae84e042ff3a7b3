import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { later, socketTo } from '../live/browser';
import { Attending } from './attending';
import { HallPage } from './HallPage';

const NARROW = '(width < 45rem)';
const NONE = 404;

/** The page at a watch address. */
export function Hall() {
  const attending = useSignal<Attending | undefined>(undefined);
  useEffect(() => {
    const attended = (attending.value = attend());
    const hurry = () => attended.hurry();
    window.addEventListener('online', hurry);
    return () => {
      window.removeEventListener('online', hurry);
      attended.close();
    };
  }, []);
  return attending.value ? <HallPage attending={attending.value} /> : null;
}

/** The socket's address is that of the page below /api. */
function attend(): Attending {
  const { pathname } = location;
  return new Attending({
    connect: () => socketTo(`/api${pathname}`),
    later,
    isThere: async () => (await fetch(pathname, { method: 'HEAD', cache: 'no-store' })).status !== NONE,
    isNarrow: () => matchMedia(NARROW).matches,
  });
}
