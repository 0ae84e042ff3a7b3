import { expect, it } from 'vitest';
import { settled, show } from '../testing/page';
import { later } from './later';

it('shows a screen when its code is there, with what it is given', async () => {
  const Screen = later(async () => ({ name }: { name: string }) => <h1>{name}</h1>);
  const page = show(<Screen name="Seals" />);
  expect(page.textContent).toBe('Loading …');
  await settled();
  expect(page.querySelector('h1')?.textContent).toBe('Seals');
});

it('says that the server does not answer when its code can’t be had', async () => {
  const Screen = later<object>(() => Promise.reject(new Error('404')));
  const page = show(<Screen />);
  await settled();
  expect(page.querySelector('[role=alert]')?.textContent).toContain('The server does not answer.');
});
