/** Compares the argument page and the coverage page of each commentary with the data. */
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin, type IArgdownResponse } from '@argdown/core';
import { expect, test } from 'playwright/test';
import { readSite, readText, type BuiltSite } from './built-site.ts';
import { withClass } from './overview-data.ts';
import { attribute, select, textOf, type Page } from './page.ts';

interface Data {
  readonly commentaries: readonly { readonly id: string; readonly url: string }[];
  readonly claims: readonly Claim[];
}

interface Claim {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly commentary: string;
  readonly links: readonly Link[];
  readonly incoming: readonly Link[];
}

interface Link {
  readonly rel: string;
  readonly claim: string;
  readonly record: string;
  readonly why?: string;
  readonly by?: string;
}

test('the argument page has every relation as a record: its kind, who asserts it, why, its address and a reference', async () => {
  const [site, data] = await Promise.all([readSite(), read()]);
  for (const { id: commentary } of data.commentaries) {
    const pages = pagesBelow(site, `${commentary}/argument/`);
    const records = new Map(
      pages.flatMap((page) => withClass(page, 'li', 'relation').map((item) => [attribute(item, 'id'), textOf(item)])),
    );
    const links = claimsOf(data, commentary).flatMap(({ links }) => links);
    expect(records.size).toBe(links.length);
    for (const { rel, claim, record, why = '', by } of links) {
      const text = records.get(new URL(record).hash.slice(1)) ?? '';
      expect.soft(text, record).toContain(`${rel.charAt(0).toUpperCase()}${rel.slice(1)} ¶${claim}`);
      expect.soft(text, record).toContain(why);
      expect.soft(text, record).toContain(record);
      if (by !== undefined) expect.soft(text, record).toContain(by === 'article' ? 'The article’s' : 'The editors’');
    }
  }
});

test('the argument has every claim that a relation connects once', async () => {
  const [site, data] = await Promise.all([readSite(), read()]);
  for (const { id: commentary } of data.commentaries) {
    const shown = pagesBelow(site, `${commentary}/argument/`)
      .flatMap((page) => withClass(page, 'div', 'told-claim'))
      .map((claim) => attribute(claim, 'id') ?? '');
    const connected = claimsOf(data, commentary).filter(({ links, incoming }) => links.length + incoming.length > 0);
    expect(shown.length).toBe(new Set(shown).size);
    for (const { id } of connected) expect.soft(shown).toContain(`a-${id.replace('.', '-')}`);
  }
});

test('Argdown reads the same claims and relations', async () => {
  const data = await read();
  for (const { id: commentary } of data.commentaries) {
    const claims = claimsOf(data, commentary);
    const {
      statements = {},
      relations = [],
      parserErrors = [],
    } = parse(await readText(`${commentary}/argument/argument.argdown`));
    expect(parserErrors).toEqual([]);
    const nodes = Object.entries(statements).map(([name, { members }]) => [
      name,
      members.map(({ text }) => text?.trim()).find(Boolean),
    ]);
    expect(nodes.sort()).toEqual(claims.map(({ id, text }) => [`¶${id}`, text]).sort());
    const edges = relations.map(({ relationType, from, to }) => [from?.title, relationType, to?.title].join(' '));
    const wanted = claims.flatMap(({ id, links }) =>
      links.map(({ rel, claim }) => `¶${id} ${rel === 'challenges' ? 'attack' : 'support'} ¶${claim}`),
    );
    expect(edges.sort()).toEqual([...new Set(wanted)].sort());
    const records = claims.flatMap(
      ({ id }) => (statements[`¶${id}`]?.data as { relations?: object[] } | undefined)?.relations ?? [],
    );
    expect(records).toEqual(
      claims.flatMap(({ links }) =>
        links.map(({ rel, claim: to, by, why, record: url }) => ({
          rel,
          to,
          ...(by !== undefined && { by }),
          ...(why !== undefined && { why }),
          url,
        })),
      ),
    );
  }
});

test('the coverage page has every sentence with its length and its claims, and the sitemap has it and the argument page', async () => {
  const [site, data, sitemap] = await Promise.all([readSite(), read(), readText('sitemap.xml')]);
  const records = (JSON.parse(await readText('data/commentary.json')) as Records).commentaries;
  for (const { id: commentary, sentences } of records) {
    const rows = pagesBelow(site, `${commentary}/coverage/`).flatMap((page) => select(page, 'tbody'));
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(sentences.map(({ id }) => `s-${id.replace('.', '-')}`));
    for (const [index, { words, claims }] of sentences.entries()) {
      const row = rows[index];
      if (!row) throw new Error('A sentence is missing.');
      expect.soft(textOf(row)).toContain(`${words} word`);
      for (const id of claims) {
        const claim = data.claims.find((one) => one.commentary === commentary && one.id === id);
        expect.soft(textOf(row)).toContain(`¶${id} ${claim?.label ?? ''}`);
      }
    }
    for (const page of ['argument', 'coverage']) expect(sitemap).toContain(`/${commentary}/${page}/</loc>`);
  }
});

async function read(): Promise<Data> {
  return JSON.parse(await readText('data/claims.json')) as Data;
}

const claimsOf = ({ claims }: Data, id: string): Claim[] => claims.filter(({ commentary }) => commentary === id);

function pagesBelow({ pages }: BuiltSite, folder: string): Page[] {
  return pages.filter(({ file }) => file.startsWith(folder));
}

function parse(input: string): IArgdownResponse {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  app.addPlugin(new DataPlugin(), 'build-model');
  app.addPlugin(new ModelPlugin(), 'build-model');
  return app.run({ input, process: ['parse-input', 'build-model'], throwExceptions: true });
}

interface Records {
  readonly commentaries: readonly {
    readonly id: string;
    readonly sentences: readonly { readonly id: string; readonly words: number; readonly claims: readonly string[] }[];
  }[];
}
