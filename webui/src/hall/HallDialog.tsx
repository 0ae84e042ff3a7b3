import { beginPresentation, endPresentation, isMissing } from '../api/calls';
import { announce } from '../app/announce';
import { Dialog } from '../app/Dialog';
import { counted } from '../app/format';
import { Refusal } from '../app/Refusal';
import { useSending } from '../app/sending';
import { CopyAddress } from '../replay/CopyAddress';
import type { PresentationBegun } from '../wire/rest';
import { hallAddress, reachesNobody } from './address';
import { Code } from './Code';
import { hallShown, hallTrouble, present, presenting } from './presenting';
import { watchers } from './watchers';

/** Begins to show a hall what is seen here, gives its address, and ends it. */
export function HallDialog() {
  const begun = presenting.value;
  return (
    <Dialog title="Show to a hall" onClose={() => (hallShown.value = false)}>
      <p class="hall-what">
        Whoever has the address sees on a device of their own what you show here, lanes, verdicts, drafts or a replay, and nothing else. Nobody can change anything. It
        ends when you stop it.
      </p>
      {begun ? <GoingOn begun={begun} /> : <Begin />}
    </Dialog>
  );
}

function Begin() {
  const { sending, refusal, send } = useSending();
  const begin = () =>
    send(async () => {
      present(await beginPresentation());
      announce('It is shown to a hall from now on.');
    });
  return (
    <>
      <p class="ways">
        <button type="button" class="main" disabled={sending} onClick={() => void begin()} autofocus>
          make an address
        </button>
      </p>
      <Refusal words={refusal} />
    </>
  );
}

function GoingOn({ begun }: { begun: PresentationBegun }) {
  const { sending, refusal, send } = useSending();
  const address = hallAddress(begun, location);
  // A device that reads the code would come to itself.
  const alone = reachesNobody(begun, location);
  return (
    <>
      {alone && <Alone />}
      <div class="hall-address">
        {!alone && <Code text={address} />}
        <div>
          <label>
            Address
            <input readOnly value={address} ref={focused} onFocus={(it) => it.currentTarget.select()} />
          </label>
          <p class="ways">
            <CopyAddress of="what the hall sees" address={() => address} />
          </p>
          <p role="status">{hallTrouble.value === '' ? inWords(watchers.value) : `The hall is not reached: ${hallTrouble.value}`}</p>
        </div>
      </div>
      <p class="ways">
        <button type="button" class="main" disabled={sending} onClick={() => void send(() => stop(begun.id))}>
          stop showing
        </button>
      </p>
      <Refusal words={refusal} />
    </>
  );
}

function Alone() {
  return (
    <p class="hall-alone" role="note">
      <b>Only this machine reaches that address.</b> For others the server is started with <code>--host</code> and an address of this machine, <code>--hosts</code> and
      the name by which they call it, and a token in <code>PARLEY_TOKEN</code>; docs/operations.md has more.
    </p>
  );
}

/** One function, so that it is called when the field appears and not each time it is drawn. */
function focused(field: HTMLInputElement | null): void {
  field?.focus();
}

const inWords = (many: number | undefined) => (many === undefined ? 'How many watch is not known just now.' : `${counted(many, 'device')} ${many === 1 ? 'watches' : 'watch'}.`);

/** One that is over already is what was wanted. */
async function stop(id: string): Promise<void> {
  await endPresentation(id).catch((error: Error) => {
    if (!isMissing(error)) throw error;
  });
  present(undefined);
  announce('It is shown to nobody any more.');
}
