import { expect, test } from 'playwright/test';
import {
  argumentPath,
  claimArgumentPath,
  coveragePath,
  isLong,
  listStarts,
  relationAnchor,
  relationPath,
} from '../argument.ts';
import { parsePath } from '../parse-path.ts';

const short = { slug: 'safe-haven', sentences: [{ id: '0.1' }, { id: '14.5' }] };
const long = { slug: 'report', sentences: [{ id: '0.1' }, { id: '16.1' }, { id: '44.2' }] };

test('a relation is an anchor in the argument, and its address can be parsed', () => {
  expect(relationPath(short, '7.3', '7.4a')).toBe('/safe-haven/argument/#r-7-3-7-4a');
  expect(parsePath('/safe-haven/argument/#r-7-3-7-4a')).toEqual({
    kind: 'argument',
    commentary: 'safe-haven',
    from: '7.3',
    to: '7.4a',
  });
  expect(parsePath(argumentPath('safe-haven'))).toEqual({ kind: 'argument', commentary: 'safe-haven' });
});

test('a further relation between the same claims has its kind in its address', () => {
  expect(relationAnchor('7.3', '7.4a', 'challenges')).toBe('r-7-3-7-4a-challenges');
  expect(parsePath('/a/argument/#r-7-3-7-4a-challenges')).toMatchObject({ from: '7.3', to: '7.4a' });
});

test('a path that is not the address of an argument or a coverage is not parsed', () => {
  for (const path of ['/a/argument/x/', '/a/coverage/p1/x/', '/a/argument/p/']) expect(parsePath(path)).toBeUndefined();
});

test('a short commentary has one page, and a long one pages of fixed paragraphs', () => {
  expect(isLong(short)).toBe(false);
  expect(listStarts(short)).toEqual([]);
  expect(claimArgumentPath(short, '7.4a')).toBe('/safe-haven/argument/#a-7-4a');
  expect(listStarts(long)).toEqual([0, 15, 30]);
  expect(relationPath(long, '16.1', '2.1')).toBe('/report/argument/p15/#r-16-1-2-1');
  expect(claimArgumentPath(long, '44.2')).toBe('/report/argument/p30/#a-44-2');
  expect(parsePath(argumentPath('report', 15))).toEqual({ kind: 'argument', commentary: 'report', start: 15 });
  expect(parsePath(coveragePath('report', 15))).toEqual({ kind: 'coverage', commentary: 'report', start: 15 });
});
