import { expect, test } from 'playwright/test';
import { ofOthers, ownershipInWords, rightsInWords, unaffiliatedWith } from '../rights.ts';

const person = { family: 'Sand', given: 'Jo' };
const owned = { authorNames: [person], publisher: 'Harbour Institute' };
const body = { authorNames: [{ literal: 'Harbour Board' }] };

test('the owners of a text are those in its record', () => {
  expect(ownershipInWords([owned])).toBe('belongs to its author and publisher');
  expect(ownershipInWords([{ ...owned, authorNames: [person, person] }])).toBe('belongs to its authors and publisher');
  expect(ownershipInWords([{ authorNames: [person] }])).toBe('belongs to its author');
  expect(ownershipInWords([{ ...owned, authorNames: [] }])).toBe('belongs to its publisher');
  expect(ownershipInWords([{ authorNames: [] }])).toBe('belongs to its owner');
  expect(ownershipInWords([])).toBe('belongs to its author and publisher');
});

test('a text that its author and publisher do not own is not called theirs', () => {
  const free = { ...owned, ownership: 'public-domain' } as const;
  expect(ownershipInWords([free])).toBe('is in the public domain');
  expect(ownershipInWords([{ ...owned, ownership: 'unowned' }])).toBe('belongs to nobody');
  expect(ownershipInWords([{ ...owned, ownership: 'unknown' }])).toBe('belongs to an unknown owner');
  expect(ownershipInWords([owned, free])).toBe(
    'belongs to its author and publisher, unless it is in the public domain',
  );
  expect(ownershipInWords([free, { ...owned, ownership: 'unowned' }])).toBe(
    'is in the public domain or belongs to nobody',
  );
});

test('without a notice by the editors, one is made from the record', () => {
  expect(rightsInWords({ rights: 'Ours.', original: owned })).toBe('Ours.');
  expect(rightsInWords({ original: owned })).toMatch(
    /^The wording of the original belongs to its author and publisher and is not reproduced here\. .* by, Harbour Institute or the author\. /,
  );
  expect(rightsInWords({ original: { ...body, publisher: 'Sons and Daughters' } })).toContain(
    'endorsed by, Sons and Daughters or Harbour Board.',
  );
  const free = rightsInWords({ original: { authorNames: [], ownership: 'public-domain' } });
  expect(free).toMatch(/^The wording of the original is in the public domain\. The text here is a restatement/);
  expect(free).not.toMatch(/affiliated|belongs/);
});

test('a site is not affiliated with publishers or with bodies that publish their own texts', () => {
  expect(unaffiliatedWith([owned, owned, body, { authorNames: [person] }])).toEqual([
    'Harbour Institute',
    'Harbour Board',
  ]);
});

test('the people whose words a restatement does not repeat are named', () => {
  expect(ofOthers(owned)).toBe('the publisher’s or the author’s');
  expect(ofOthers({ authorNames: [person, person] })).toBe('the authors’');
  expect(ofOthers({ authorNames: [] })).toBe('the article’s');
});
