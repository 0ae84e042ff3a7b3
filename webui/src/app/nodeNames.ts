/** Machine, process and start; decision 080 says why a node is called so. */
const FORM = /^(.+)-(\d+)-\d+$/;

/** The machine without its domain. */
function machine(name: string): string {
  return (FORM.exec(name)?.[1] ?? name).split('.')[0]!;
}

function withProcess(name: string): string {
  const process = FORM.exec(name)?.[2];
  return process === undefined ? name : `${machine(name)}-${process}`;
}

/** As little of a node's name as tells it apart from the others: its machine, its process too, or all of it. */
export function shortName(name: string, among: readonly string[]): string {
  if (!FORM.test(name)) return name;
  const others = among.filter((it) => it !== name);
  const shorter = [machine, withProcess].find((of) => others.every((it) => of(it) !== of(name)));
  return shorter ? shorter(name) : name;
}
