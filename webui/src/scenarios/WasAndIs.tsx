/** A text that is there no more. */
export const Was = ({ text }: { text: string }) => (
  <p class="was">
    <span aria-hidden="true">− </span>
    <del><bdi>{text}</bdi></del>
  </p>
);

/** A text that was not there. */
export const Is = ({ text }: { text: string }) => (
  <p class="is">
    <span aria-hidden="true">+ </span>
    <ins><bdi>{text}</bdi></ins>
  </p>
);
