/** Why something was not taken, in a sentence; nothing where nothing was refused. */
export function Refusal({ words }: { words: string }) {
  if (words === '') return null;
  return (
    <p class="refused" role="alert">
      {words}
    </p>
  );
}
