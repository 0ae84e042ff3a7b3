import { encode } from 'uqr';

/** Free modules around it, which readers of such codes want. */
const QUIET = 4;

/** An address as a QR code, dark on light in any theme. */
export function Code({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="hall-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="The address as a QR code" shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
