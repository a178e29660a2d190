import { expect, test } from 'playwright/test';
import { asListPage } from '../paging.ts';

const list = {
  title: 'Harbours',
  path: '/harbours/',
  crumb: 'Harbours',
  crumbs: [{ label: 'Places', path: '/places/' }],
};

test('a page without other pages keeps its title and path', () => {
  expect(asListPage(list)).toEqual({ ...list, beside: undefined });
});

test('a later page has its own address and title, and is below the first in the breadcrumbs', () => {
  const { title, path, crumb, crumbs } = asListPage({ ...list, paging: { path: '/harbours/', number: 2, total: 3 } });
  expect({ title, path, crumb }).toEqual({ title: 'Harbours, page 2', path: '/harbours/2/', crumb: 'Page 2' });
  expect(crumbs).toEqual([...list.crumbs, { label: 'Harbours', path: '/harbours/' }]);
});
