const WHOLE = new Intl.NumberFormat('en');

/** 3412 is "3,412". */
export const count = (value: number) => WHOLE.format(value);

/** "1 call", "2 calls". */
export const counted = (value: number, one: string, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;

/** 11.83 is "11.8 s", 75 is "1 min 15 s". */
export function seconds(value: number): string {
  if (value < 60) return `${value.toFixed(1)} s`;
  const whole = Math.round(value);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** 0.79 is "0.79"; all shares have two digits, so that they line up. */
export const share = (value: number) => value.toFixed(2);

export function usd(value: number): string {
  if (value === 0) return '$0';
  return value < 0.01 ? `$${value.toPrecision(2)}` : `$${value.toFixed(2)}`;
}

/** 1234567 is "1.2 MB"; 1 kB is 1,000 bytes. */
export const bytes = (value: number) => (value < 999_500 ? `${count(Math.ceil(value / 1000))} kB` : `${(value / 1e6).toFixed(1)} MB`);

const STEPS: readonly (readonly [number, Intl.RelativeTimeFormatUnit])[] = [
  [60, 'second'],
  [60, 'minute'],
  [24, 'hour'],
  [7, 'day'],
  [4.35, 'week'],
  [12, 'month'],
  [Infinity, 'year'],
];
const AGO = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' });

/** How long ago an instant was: "4 min. ago", "yesterday". */
export function ago(at: string, now: number): string {
  let value = (Date.parse(at) - now) / 1000;
  for (const [size, unit] of STEPS) {
    if (Math.abs(value) < size) return Math.abs(value) < 1 && unit === 'second' ? 'now' : AGO.format(Math.round(value), unit);
    value /= size;
  }
  return at;
}

/** An instant in full, as the reader's own time. */
export const instant = (at: string) => new Date(at).toLocaleString();

/** Signs that turn the direction of what follows them, or mark it. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
/** More than this is not looked at for a line of it. */
const LOOKED_AT = 4;

/** A text on one line, cut at a word where it is longer; the line goes one way, whatever the text does. */
export function oneLine(text: string, longest = 160): string {
  const whole = text.trimStart();
  const beginning = whole.slice(0, longest * LOOKED_AT);
  const line = beginning.replace(TURNS, '').replace(/[#*_`>|]+/g, '').replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return beginning.length < whole.length ? `${line} …` : line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
