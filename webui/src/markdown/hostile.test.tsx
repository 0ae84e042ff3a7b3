import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../testing/hostile';
import { button, settled, show } from '../testing/page';
import { blocksOf, NO_BLOCKS } from './blocks';
import { Markdown } from './Markdown';

/** All that a text may become; none of it fetches, moves or runs anything. */
const ALLOWED = new Set('div p h4 h5 h6 ul ol li blockquote pre code table thead tbody tr th td hr br em strong s span button a bdi'.split(' '));
const ATTRIBUTES = new Set('class type aria-expanded aria-label role tabindex start href target rel'.split(' '));
const PATIENCE = 20_000;
const STEPS = 20;

describe('a hostile text', () => {
  it.each(HOSTILE)('comes to nothing: $what', async ({ text }) => {
    const place = show(<Markdown text={text} />);
    for (const it of [...place.querySelectorAll<HTMLElement>('button.link')].slice(0, STEPS)) it.click();
    await settled();
    const all = [...place.querySelectorAll('*')];
    expect(all.map((it) => it.localName).filter((it) => !ALLOWED.has(it))).toEqual([]);
    expect(all.flatMap((it) => it.getAttributeNames()).filter((it) => !ATTRIBUTES.has(it))).toEqual([]);
    const followed = all.flatMap((it) => it.getAttribute('href') ?? []);
    expect(followed.filter((it) => !/^(https?:\/\/|mailto:)[!-~]*$/.test(it))).toEqual([]);
  }, PATIENCE);

  it.each(HOSTILE)('is read in time while it grows: $what', ({ text }) => {
    const step = Math.ceil(text.length / STEPS);
    let blocks = NO_BLOCKS;
    for (let end = step; end < text.length + step; end += step) blocks = blocksOf(text.slice(0, end), blocks);
    expect(blocks.frozen.map((it) => it.raw).join('').length).toBeLessThanOrEqual(text.length);
  }, PATIENCE);
});

describe('a link', () => {
  it('says the place that it goes to in letters that cannot look like others', async () => {
    const place = show(<Markdown text={'[bank.example](https://b\u0430nk.example/\u202egro)'} />);
    button(place, 'bank.example').click();
    await settled();
    expect(place.querySelector('a')?.textContent).toBe('https://xn--bnk-6cd.example/%E2%80%AEgro');
  });
});

describe('a long text', () => {
  it('has its form when it comes at once, as when it grew', () => {
    const text = '## A heading\n\nSome *words*.\n\n'.repeat(2_000);
    const blocks = blocksOf(text);
    expect(blocks.frozen.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(blocks.frozen.map((it) => it.type))).toEqual(new Set(['heading', 'paragraph']));
  });

  it('loses nothing where its form ends', () => {
    const text = 'word \n\n'.repeat(90_000);
    const { settled: until, last } = blocksOf(text);
    expect(last.map((it) => it.raw).join('')).toBe(text.slice(until));
  });
});
