import { expect, test } from 'playwright/test';
import { asListPage } from '../paging.ts';

const list = {
  title: 'Harbours',
  path: '/harbours/',
  crumb: 'Harbours',
  crumbs: [{ label: 'Places', path: '/places/' }],
};

test('a page without pages beside it is called what it says', () => {
  expect(asListPage(list)).toEqual({ ...list, beside: undefined });
});

test('a later page has an address, a title and a place of its own, below the first', () => {
  const { title, path, crumb, crumbs } = asListPage({ ...list, paging: { path: '/harbours/', number: 2, total: 3 } });
  expect({ title, path, crumb }).toEqual({ title: 'Harbours, page 2', path: '/harbours/2/', crumb: 'Page 2' });
  expect(crumbs).toEqual([...list.crumbs, { label: 'Harbours', path: '/harbours/' }]);
});
