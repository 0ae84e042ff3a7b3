import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Markdown } from './Markdown';
import { blocksOf, NO_BLOCKS, type Blocks } from './blocks';

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => place.remove());

const show = (text: string, quotes = [] as { text: string; specification: string }[]) =>
  render(<Markdown text={text} quotes={quotes} />, place);

const RICH = `# A title

Some *soft* and **loud** words with \`code\`.

- one
- two

1. first

> said

| a | b |
|---|---|
| 1 | 2 |

\`\`\`js
let x = '<b>';
\`\`\`

The end.`;

describe('Markdown', () => {
  it('becomes elements', () => {
    show(RICH);
    const names = new Set([...place.querySelectorAll('*')].map((it) => it.localName));
    for (const name of ['h4', 'em', 'strong', 'code', 'ul', 'ol', 'blockquote', 'table', 'pre', 'p']) {
      expect(names, name).toContain(name);
    }
    expect(place.querySelector('pre')?.textContent).toBe("let x = '<b>';");
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'Hello <b onmouseover="alert(1)">there</b>',
    '<svg/onload=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '[click](javascript:alert(1))',
    '[click](data:text/html,<script>alert(1)</script>)',
    '![x](https://example.org/pixel.png)',
    '<javascript:alert(1)>',
    '[a]: javascript:alert(1)\n\n[a]',
    '<style>*{display:none}</style>',
    '| <img src=x onerror=alert(1)> |\n|---|\n| <script>1</script> |',
  ])('lets nothing through of %s', (attack) => {
    show(attack);
    place.querySelectorAll<HTMLElement>('button').forEach((it) => it.click());
    expect(place.querySelectorAll('script, img, svg, iframe, style, b, a:not([href^="http"])')).toHaveLength(0);
    const attributes = [...place.querySelectorAll('*')].flatMap((it) => it.getAttributeNames());
    expect(attributes.filter((it) => it.startsWith('on') || it === 'style' || it === 'src')).toEqual([]);
  });

  it('shows HTML as the text it is', () => {
    show('Hello <b>there</b>');
    expect(place.textContent).toBe('Hello <b>there</b>');
  });

  it('follows no link by itself and shows its address when it is clicked', async () => {
    show('[here](https://example.org/a)');
    expect(place.querySelector('a')).toBeNull();
    place.querySelector('button')!.click();
    await Promise.resolve();
    await new Promise((done) => setTimeout(done));
    expect(place.querySelector('a')).toMatchObject({ href: 'https://example.org/a', rel: 'noopener noreferrer nofollow' });
  });

  it('underlines the passage that a verdict points at', () => {
    show('He struck a match, quickly, and ran.', [{ text: 'struck a match', specification: 'S-03' }]);
    expect(place.querySelector('mark')?.textContent).toBe('struck a match');
    expect(place.textContent).toBe('He struck a match, quickly, and ran.');
  });

  it('keeps the elements of blocks that are complete while the text grows', () => {
    show('# One\n\nTwo');
    const heading = place.querySelector('h4');
    show('# One\n\nTwo and three\n\nFour');
    expect(place.querySelector('h4')).toBe(heading);
    expect(place.textContent).toBe('OneTwo and threeFour');
  });
});

describe('blocks', () => {
  const grown = (text: string, step: number) => {
    let blocks: Blocks = NO_BLOCKS;
    for (let end = step; end < text.length + step; end += step) blocks = blocksOf(text.slice(0, end), blocks);
    return blocks;
  };
  const all = ({ frozen, last }: Blocks) => [...frozen, ...last].map((it) => [it.type, it.raw.trim()]);

  it.each([1, 2, 3, 7, 40])('are the same when the text comes in steps of %i', (step) => {
    expect(all(grown(RICH, step))).toEqual(all(blocksOf(RICH)));
  });

  it('freeze all but the last', () => {
    const blocks = blocksOf('One.\n\nTwo.\n\nThree');
    expect(blocks.frozen).toHaveLength(2);
    expect(blocksOf('One.\n\nTwo.\n\nThree and on', blocks).frozen).toBe(blocks.frozen);
  });

  it('begin anew when the text is another', () => {
    expect(all(blocksOf('Other', blocksOf('One.\n\nTwo')))).toEqual([['paragraph', 'Other']]);
  });
});
