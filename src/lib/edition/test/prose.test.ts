import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Inline, loadEdition } from '../index.ts';
import { ACCORD, change, type Edit, loadWith, prepare, showIssue, SILT } from './load-with.ts';

const PROSE = 'Since dredgers appeared in May, the town may be losing its harbour.';

/** A short form of a tree: text as it is, other nodes as `type(…)`. */
function show(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'cue') return `${node.cue}(${node.value})`;
      return `${node.type === 'entity' ? node.id : node.type === 'link' ? node.url : node.type}(${show(node.children)})`;
    })
    .join('');
}

/** Prose of claim 2.1, a possible inference by the author, with its text and the short form of its tree. */
const CASES: Readonly<Record<string, { readonly prose: string; readonly text: string; readonly tree: string }>> = {
  'hedges of both lists are marked, and words said to be none are not': {
    prose: PROSE,
    text: PROSE,
    tree: 'Since dredgers appeared in May, the town hedge(may) be losing its harbour.',
  },
  'white space is folded across nodes': {
    prose: '  It\n   may\tbe  * lost * or <Entity id="jo-sand"> Jo\n  Sand </Entity> and\n  **more** .  ',
    text: 'It may be * lost * or Jo Sand and more .',
    tree: 'It hedge(may) be * lost * or jo-sand(Jo Sand )and strong(more) .',
  },
  'punctuation is left as it is': {
    prose: `It may be "so" -- or 'not'... or 1\u00a0km – Al-Qa’ida`,
    text: `It may be "so" -- or 'not'... or 1\u00a0km – Al-Qa’ida`,
    tree: `It hedge(may) be "so" -- or 'not'... or 1\u00a0km – Al-Qa’ida`,
  },
  'escapes and references become their characters': {
    prose: 'It may be 1 \\* 2 \\{x} &amp; &#x2026; < 3',
    text: 'It may be 1 * 2 {x} & … < 3',
    tree: 'It hedge(may) be 1 * 2 {x} & … < 3',
  },
  'cues are whole words, in emphasis too, but not in names': {
    prose: 'It *may be* mayhem, dismay, perhaps; <Entity id="jo-sand">Possible May</Entity> is may-like.',
    text: 'It may be mayhem, dismay, perhaps; Possible May is may-like.',
    tree: 'It emphasis(hedge(may) be) mayhem, dismay, hedge(perhaps); jo-sand(Possible May) is may-like.',
  },
  'several words of one cue stay together': {
    prose: 'It may be a sign\n  that silt points to more; may it?',
    text: 'It may be a sign that silt points to more; may it?',
    tree: 'It hedge(may) be a hedge(sign that) silt hedge(points to) more; hedge(may) it?',
  },
  'words of attribution are no cue where the author speaks': {
    prose: 'They say it may be.',
    text: 'They say it may be.',
    tree: 'They say it hedge(may) be.',
  },
};

for (const [name, { prose, text, tree }] of Object.entries(CASES)) {
  test(name, async ({}, info) => {
    const unhedged: Edit[] = prose === PROSE ? [] : [change(SILT, ' unhedged="appeared"', '')];
    const { edition, issues } = await loadWith(info, [...unhedged, change(SILT, PROSE, prose)]);
    expect(issues.map(showIssue)).toEqual([]);
    const claim = edition?.claims.find(({ id }) => id === '2.1');
    expect(claim?.text).toBe(text);
    expect(show(claim?.body ?? [])).toBe(tree);
  });
}

test('words of attribution are marked if somebody other than the author speaks, hedges only if the claim has one', async ({}, info) => {
  const { edition } = await loadWith(info, []);
  expect(edition?.claims.map(({ body }) => show(body))).toEqual([
    'The author asks hedge(whether) the harbour is silting up.',
    'Board members attribution(say) that the harbour-board(Board) has emphasis(not) signed the tide-accord(Tide Accord) with the tide-council(Council).',
    'attribution(According to) one dock worker, the quay is hedge(likely) to close.',
    'Ships will leave.',
    'Since dredgers appeared in May, the town hedge(may) be losing its harbour.',
  ]);
});

test('annotations can be below the prose, after a blank line or on its line', async ({}, info) => {
  const one =
    '<Claim id="1.2b" type="forecast" certainty="stated" label="Leaving">Ships will leave.<Attribution source="author" stance="own" /></Claim>';
  const spread = (gap: string): string =>
    one.replace('>Ships', '>\n  Ships').replace('<Attr', `\n${gap}  <Attr`).replace('</Claim>', '\n</Claim>');
  for (const [name, claim] of Object.entries({ tight: spread(''), loose: spread('\n') })) {
    const root = await prepare(info, [change(ACCORD, one, claim)]);
    const { edition, issues } = await loadEdition(root);
    expect(issues.map(showIssue), name).toEqual([]);
    const read = edition?.claims.find(({ id }) => id === '1.2b');
    expect([read?.text, read?.attributions.length], name).toEqual(['Ships will leave.', 1]);
  }
});

test('files may have Windows line ends and a byte order mark', async ({}, info) => {
  const root = await prepare(info, [change(ACCORD, '<Entity id="tide-council">', '<Entity id="tide-counsel">')]);
  const path = join(root, ACCORD);
  await writeFile(path, `\ufeff${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`);
  const { issues } = await loadEdition(root);
  expect(issues.map(({ line, column, rule }) => [line, column, rule])).toEqual([[14, 81, 'unknown-entity']]);

  await writeFile(path, (await readFile(path, 'utf8')).replace('tide-counsel', 'tide-council'));
  const { edition } = await loadEdition(root);
  expect(edition?.claims[1]?.text).toBe(
    'Board members say that the Board has not signed the Tide Accord with the Council.',
  );
});

test('a note may have links and mentions', async ({}, info) => {
  const { edition } = await loadWith(info, [
    change(
      ACCORD,
      'reports a signature',
      'reports <Entity id="jo-sand">Jo</Entity>’s *own* signature: https://a.example/x',
    ),
  ]);
  expect(show(edition?.claims[1]?.editorNotes[0]?.body ?? [])).toBe(
    'The https://gazette.example/2020(Gazette) reports jo-sand(Jo)’s emphasis(own) signature: https://a.example/x(https://a.example/x).',
  );
});
