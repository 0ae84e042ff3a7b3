interface Props {
  /** Why, in a sentence. */
  readonly words: string;
  readonly onAgain: () => void;
}

/** That something which is a part of a screen did not come, and the way to ask for it again. */
export function NotLoaded({ words, onAgain }: Props) {
  return (
    <p class="refused" role="alert">
      {words}{' '}
      <button type="button" onClick={onAgain}>
        try again
      </button>
    </p>
  );
}
