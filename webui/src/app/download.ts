/** Long enough for a browser to have taken what it downloads, in milliseconds. */
const TAKEN = 60_000;

/** Hands a file to the browser to be kept. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
