export const BY_PERSON = 'a person wrote in it, so that its SAR is not its method’s alone';

/** Marks a run in which a person wrote, wherever its score is told beside those of others. */
export function WithPerson() {
  return (
    <span class="tag with-person" title={BY_PERSON}>
      <span class="spare">with a </span>person
    </span>
  );
}
