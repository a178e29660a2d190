/**
 * Runs the examples of the data page, exactly as they are on the page, but with the address of a server on this machine.
 * Examples for a tool that is not installed are skipped, and the test names the tool.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Store } from 'oxigraph';
import { expect, test } from 'playwright/test';
import { siteFolder } from '../site-folder.ts';
import { startServer } from '../../src/commands/server.ts';
import { readSite, readText, toFile } from './built-site.ts';
import { attribute, type Element, select, type Page } from './page.ts';

/** The program that runs an example, with the arguments before its code; and everything it needs. */
const PROGRAMS: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly run: readonly [string, ...string[]] }>
> = {
  jq: { needs: ['curl', 'jq'], run: ['bash', '-euo', 'pipefail', '-c'] },
  grep: { needs: ['curl', 'grep'], run: ['bash', '-euo', 'pipefail', '-c'] },
  python: { needs: ['python3'], run: ['python3', '-c'] },
  r: { needs: ['Rscript'], run: ['Rscript', '-e'] },
};

const execute = promisify(execFile);

for (const [tool, { needs, run }] of Object.entries(PROGRAMS)) {
  test(`the examples for ${needs.join(' and ')} give what the page says`, async () => {
    const missing = (await Promise.all(needs.map(async (name) => ((await isThere(name)) ? [] : [name])))).flat();
    test.skip(missing.length > 0, `not on this machine: ${missing.join(', ')}`);
    const site = await readSite();
    const examples = examplesOf(site.pageOf.get('data/index.html'), tool);
    // A site without claims has nothing to search for with `grep`.
    if (tool !== 'grep' || (await hasClaims())) expect(examples.length).toBeGreaterThan(0);
    const server = await startServer({ folder: siteFolder(), port: 0 });
    try {
      for (const { code, prints } of examples) {
        const local = code.replaceAll(site.address.href, server.url);
        expect(local).not.toBe(code);
        const [program, ...flags] = run;
        const { stdout } = await execute(program, [...flags, local], { timeout: 20_000, env: environment() });
        expect(stdout, code).toBe(prints);
      }
    } finally {
      await server.close();
    }
  });
}

test('the SPARQL queries give what the page says', async () => {
  const site = await readSite();
  const examples = examplesOf(site.pageOf.get('data/index.html'), 'sparql');
  expect(examples.length).toBeGreaterThan(0);
  for (const { code, prints, path } of examples) {
    const file = toFile(new URL(path, site.address), site.address) ?? '';
    const store = new Store();
    store.load(await readText(file), { format: 'text/turtle', base_iri: site.address.href });
    expect(runQuery(store, code), code).toBe(prints);
  }
});

test('every example of the page is one that a test runs', async () => {
  const site = await readSite();
  const page = site.pageOf.get('data/index.html');
  const has = await hasClaims();
  const tools = page ? select(page, 'pre').flatMap((element) => attribute(element, 'data-runs') ?? []) : [];
  const all = [...Object.keys(PROGRAMS), 'sparql'].filter((tool) => tool !== 'grep' || has);
  expect([...new Set(tools)].sort()).toEqual(all.sort());
  const known = Object.keys(PROGRAMS).flatMap((tool) => examplesOf(page, tool));
  expect(known.length + examplesOf(page, 'sparql').length).toBe(tools.length);
});

/** Whether the site has a claim. */
async function hasClaims(): Promise<boolean> {
  const { claims } = JSON.parse(await readText('data/claims.json')) as { claims: unknown[] };
  return claims.length > 0;
}

interface PageExample {
  readonly code: string;
  readonly prints: string;
  /** The file that it reads. */
  readonly path: string;
}

/** The examples for a tool, each with the output that the page gives. */
function examplesOf(page: Page | undefined, tool: string): PageExample[] {
  const blocks = page ? select(page, 'pre') : [];
  return blocks.flatMap((block, index) => {
    if (attribute(block, 'data-runs') !== tool) return [];
    const next = blocks[index + 1];
    return [{ code: exactText(block), prints: next ? exactText(next) : '', path: attribute(block, 'data-file') ?? '' }];
  });
}

/** The text as a browser would copy it, including white space. */
function exactText(element: Element): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? exactText(node) : ''))
    .join('');
}

/** The rows of a query as lines, with spaces between the values. */
function runQuery(store: Store, query: string): string {
  const found = store.query(query, {});
  const rows = Array.isArray(found) ? found.filter((row) => row instanceof Map) : [];
  return rows.map((row) => `${[...row.values()].map(({ value }) => value).join(' ')}\n`).join('');
}

async function isThere(program: string): Promise<boolean> {
  return execute('bash', ['-c', `command -v ${program}`], { env: environment() }).then(
    () => true,
    () => false,
  );
}

/** An environment with UTF-8 text, whatever the machine’s language. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' };
}
