/** Marks a run in which a person wrote, wherever its score is told beside those of others. */
export function WithPerson() {
  return (
    <span class="tag with-person" title="a person wrote in it, so that its SAR is not its method’s alone">
      <span class="spare">with a </span>person
    </span>
  );
}
