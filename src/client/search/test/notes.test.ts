import { expect, test } from 'playwright/test';
import type { SearchResponse } from '../../../lib/search/engine.ts';
import { understand } from '../../../lib/search/understand.ts';
import { makeNotes, noteOnEvents } from '../notes.ts';

const known = ['1996', '2019', '2020', '2021'];
const nowhere = { names: undefined, words: () => Promise.resolve(undefined) };

/** The link of the note on a query. */
async function linkOf(query: string) {
  return noteOnEvents((await understand(query, nowhere)).concepts, known)?.link;
}

test('events and a date lead to the list of events in its years', async () => {
  expect(await linkOf('events in 2020')).toEqual({ text: 'Events in 2020', path: '/events/?year=2020' });
  expect(await linkOf('event november 2020')).toEqual({ text: 'Events in 2020', path: '/events/?year=2020' });
  expect(await linkOf('events since 2020')).toEqual({
    text: 'Events in 2020–2021',
    path: '/events/?year=2020&year=2021',
  });
  expect(await linkOf('events before 2000')).toEqual({ text: 'Events in 1996', path: '/events/?year=1996' });
});

test('events alone, a date alone and a year without events have no such link', async () => {
  expect(await linkOf('events')).toBeUndefined();
  expect(await linkOf('places in 2020')).toBeUndefined();
  expect(await linkOf('2020')).toBeUndefined();
  expect(await linkOf('events in 2005')).toBeUndefined();
});

test('a query of common words says that everything is shown, unless nothing is', async () => {
  const textsOf = async (query: string, total: number): Promise<string[]> => {
    const read = await understand(query, nowhere);
    const response = { read, missing: [], total, complete: total } as unknown as SearchResponse;
    return makeNotes({ query, filters: {} }, response, [], { years: known, withdrawn: [] }).map(({ text }) => text);
  };
  expect(await textsOf('the', 9)).toEqual(['“the” is too common to search for, so everything is shown.']);
  expect(await textsOf('???', 0)).toEqual([]);
  expect(await textsOf('-the', 9)).toEqual(['“-the” is too common to search for, so everything is shown.']);
});

test('a query that only excludes a word that no record has is not called too common', async () => {
  const none = { get: () => undefined, under: () => [], near: () => [] };
  const read = await understand('-qwertz', { ...nowhere, words: () => Promise.resolve(none) });
  const response = { read, missing: [], total: 9, complete: 9 } as unknown as SearchResponse;
  const notes = makeNotes({ query: '-qwertz', filters: {} }, response, [], { years: known, withdrawn: [] });
  expect(notes.map(({ text }) => text)).toEqual(['Without what has “qwertz”.']);
});

test('quoted words that were searched for one by one are reported if something was found', async () => {
  const read = { ...(await understand('clearly trying', nowhere)), isLoose: true };
  const textsOf = (total: number): string[] => {
    const response = { read, missing: [], total, complete: total } as unknown as SearchResponse;
    return makeNotes({ query: '"x"', filters: {} }, response, [], { years: known, withdrawn: [] }).map(
      ({ text }) => text,
    );
  };
  expect(textsOf(1)).toEqual([
    'No record has the quoted words next to each other, so they were searched for one by one.',
  ]);
  expect(textsOf(0)).toEqual([]);
});

test('a name that several words were read as is mentioned once', async () => {
  const query = 'ben Laden';
  const meant = 'Hamza bin Laden';
  const read = {
    ...(await understand(query, nowhere)),
    corrected: [
      { typed: 'ben', meant },
      { typed: 'Laden', meant },
    ],
  };
  const response = { read, missing: [], total: 1, complete: 1 } as unknown as SearchResponse;
  const [note] = makeNotes({ query, filters: {} }, response, [], { years: known, withdrawn: [] });
  expect(note?.text).toBe(`Showing results for ${meant}.`);
});

test('a query for a page about the site gets a link to it, and a pasted sentence none', async () => {
  const pathsOf = async (query: string): Promise<unknown[]> => {
    const response = { read: await understand(query, nowhere), missing: [], total: 0, complete: 0 };
    return makeNotes({ query, filters: {} }, response as unknown as SearchResponse, [], {
      years: known,
      withdrawn: [],
    }).flatMap(({ link }) => (link && 'path' in link ? link.path : []));
  };
  expect(await pathsOf('how to cite this article')).toEqual(['/guide/citing/']);
  expect(await pathsOf('copyright')).toEqual(['/data/']);
  expect(await pathsOf('summary')).toEqual(['/about/']);
  expect(await pathsOf('Help')).toEqual(['/guide/reading/']);
  expect(await pathsOf('corrections policy')).toEqual(['/about/#corrections']);
  expect(await pathsOf('map of camps')).toEqual(['/map/']);
  expect(await pathsOf('license')).toEqual(['/data/']);
  expect(await pathsOf('contact')).toEqual(['/about/#corrections']);
  for (const query of [
    'taliban cabinet',
    'Taliban contact with ISI',
    'US help to Taliban',
    'licensed groups',
    'road map',
  ])
    expect(await pathsOf(query), query).toEqual([]);
  expect(await pathsOf('some sources cite a summary that nobody in the group has seen')).toEqual([]);
});

test('the number of a withdrawn claim leads to its page, in the commentary asked for', async () => {
  const withdrawn = ['/harbour/c3-2c/', '/estuary/c3-2c/'];
  const notesOn = async (query: string, unknown: readonly string[], total: number) => {
    const response = { read: { ...(await understand(query, nowhere)), unknown }, missing: [], total, complete: total };
    const notes = makeNotes({ query, filters: {} }, response as unknown as SearchResponse, [], {
      years: [],
      withdrawn,
    });
    return notes.map(({ text, link }) => (link && 'path' in link ? `${text} ${link.path}` : text));
  };
  const [harbour, estuary] = withdrawn.map((path) => `¶3.2c was withdrawn. ${path}`);
  expect(await notesOn('3.2c', ['3.2c'], 2)).toEqual([harbour, estuary]);
  // A third commentary has a claim with the number.
  expect(await notesOn('3.2c', [], 1)).toEqual([harbour, estuary]);
  expect(await notesOn('3.2', [], 1)).toEqual([]);
  expect(await notesOn('/estuary/c3-2c/', ['3.2c'], 0)).toEqual([estuary]);
  expect(await notesOn('https://x.org/repo/#c3-2c', ['3.2c'], 2)).toEqual([harbour, estuary]);
  expect(await notesOn('¶3.2c, 7.99', ['¶3.2c', '7.99'], 1)).toEqual([
    harbour,
    estuary,
    'Left out, because no record has it: “7.99”.',
  ]);
});
