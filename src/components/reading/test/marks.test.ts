/** No compiler checks styles, so these tests check that every term that is drawn has a rule, and its own sign or line. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { bases, listBases } from '../../../lib/overview/voices/basis.ts';
import { certainties, claimTypes, keysOf } from '../../../lib/vocabulary/index.ts';

const [lenses, signs, tokens, timeline, map] = await Promise.all(
  ['lenses', 'signs', 'tokens', 'timeline', 'map'].map((name) => readFile(`src/styles/${name}.css`, 'utf8')),
);

/** The value of a property in the rules of each class in a style sheet; undefined if it has none. */
function valuesOf(css = '', classes: readonly string[], property: string): Record<string, string | undefined> {
  const valueOf = (name: string) => new RegExp(`\\.${name}[^{}]*\\{[^{}]*${property}: ([^;]+);`).exec(css)?.[1];
  return Object.fromEntries(classes.map((name) => [name, valueOf(name)]));
}

function expectOwn(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) expect(value, name).toBeDefined();
  expect(new Set(Object.values(values)).size).toBe(Object.keys(values).length);
}

test('every kind of statement has its own sign, except a report, which has the default', () => {
  const kinds = keysOf(claimTypes).filter((type) => type !== 'report');
  const inLenses = valuesOf(
    lenses,
    kinds.map((type) => `k-${type}`),
    '--kind-sign',
  );
  expect(inLenses, '--kind-sign in styles/lenses.css').toEqual(
    Object.fromEntries(kinds.map((type) => [`k-${type}`, `'${claimTypes[type].sign}'`])),
  );
  expectOwn(inLenses);
});

test('every kind of basis has its own sign and colour, except the author’s word, which has none', () => {
  const others = listBases.filter((basis) => basis !== 'author');
  const classes = others.map((basis) => `v-${basis}`);
  expect(valuesOf(signs, classes, '--voice-sign')).toEqual(
    Object.fromEntries(others.map((basis) => [`v-${basis}`, `'${bases[basis].sign}'`])),
  );
  expectOwn(valuesOf(lenses, classes, '--voice'));
});

test('every certainty has its own line in the text, in the timeline and on the map', () => {
  const hedged = keysOf(certainties).filter((certainty) => certainty !== 'stated');
  const firm = hedged.map((certainty) => `firm-${certainty}`);
  expectOwn(valuesOf(tokens, [...firm, 'firm-stated'], '--line'));
  expectOwn(valuesOf(timeline, firm, 'stroke-\\w+'));
  expectOwn(
    valuesOf(
      map,
      hedged.map((certainty) => `drawn-${certainty}`),
      'stroke-\\w+',
    ),
  );
});

test('every certainty can be picked out by a lens', () => {
  for (const certainty of keysOf(certainties)) {
    const control = `#lens-only-${certainty}:is(:checked, :indeterminate:target)`;
    const unlike = certainty === 'stated' ? "[class*=' firm-']" : `:not(.firm-${certainty})`;
    expect(lenses).toContain(`.page:has(${control}) .claim${unlike},`);
    expect(lenses).toContain(`.page:has(${control}) .lens-only-${certainty},`);
  }
});
