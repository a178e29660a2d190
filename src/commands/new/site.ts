/** `npm run new -- site "Title"`: starts a new site; the present content is set aside. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SINGLE, type SiteAnswers, siteDefaults, writeSiteRecord } from '../../lib/new-work/site-record.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { readArguments, WrongUse } from '../command.ts';
import { findFreeFolder, restore, withContentAside } from './set-aside.ts';

export const SITE_USAGE = `A site
  --editor "Given Family", --body "Name"   its editors: persons or organisations; can be repeated
  --licence "CC BY 4.0"                    of your own texts and data; if it is not Creative Commons, add --licence-url
  --address https://…                      where it will be published
  --language en                            the language that you write in (BCP 47)
  --description, --corrections, --report   other keys of site.yaml
  --dry-run                                shows what would be written, without writing it
  --restore [name]                         brings back content that was set aside; the present content is set aside
A terminal asks for missing options; elsewhere they have defaults.`;

/** Starts a site, or brings back one that was set aside. */
export async function newSite(args: readonly string[], ask: Ask | undefined = inTerminal()): Promise<void> {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(SINGLE.map((key) => [key, { type: 'string' as const }])),
      editor: { type: 'string', multiple: true },
      body: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      restore: { type: 'boolean' },
    },
  });
  if (values.restore) {
    await bringBack(positionals, Object.keys(values));
    return;
  }
  const { 'dry-run': isDryRun, ...said } = values;
  const answers = await complete(positionals, said, ask);
  const record = writeSiteRecord(answers);
  if ('problem' in record) {
    const { option, expected } = record.problem;
    throw new WrongUse(`Unexpected ${option === 'title' ? 'title' : `--${option}`}, ${withExpected(expected)}`);
  }
  const file = join(CONTENT_ROOT, 'site.yaml');
  if (isDryRun) {
    const folder = await findFreeFolder();
    const move = folder === undefined ? '' : `${CONTENT_ROOT}/ would be moved to ${folder}/.\n\n`;
    console.log(`${move}${file} would be:\n\n${record.text}\nNothing was written: this was a dry run.`);
    return;
  }
  const aside = await withContentAside(async () => {
    await mkdir(CONTENT_ROOT);
    await writeFile(file, record.text, { flag: 'wx' });
  });
  console.log(showBegun(file, answers.title, aside));
}

async function bringBack(names: readonly string[], options: readonly string[]): Promise<void> {
  const others = options.filter((option) => option !== 'restore');
  if (names.length > 1 || others.length > 0) {
    const what = [...names.slice(1), ...others.map((option) => `--${option}`)].join(' ');
    throw new WrongUse(`Unexpected ${what} with --restore, expected the name of what was set aside`);
  }
  const { from, aside } = await restore(names[0]);
  console.log(`${CONTENT_ROOT}/ is what was in ${from}/.${aside === undefined ? '' : `\n${showAside(aside)}`}`);
}

/** The answers given as options; the others are asked for. */
async function complete(
  titles: readonly string[],
  said: Partial<SiteAnswers>,
  ask: Ask | undefined,
): Promise<SiteAnswers> {
  const [first, ...others] = titles;
  if (others.length > 0) {
    throw new WrongUse(
      `Unexpected "${others.join(' ')}", expected the title in quotation marks: "${titles.join(' ')}"`,
    );
  }
  if (first !== undefined && existsSync(first)) {
    throw new WrongUse(
      `Unexpected file "${first}", expected the title of a site; to start a commentary: npm run new -- <name> ${first}`,
    );
  }
  const title = first ?? (await ask?.('Title of the site', ''));
  if (title === undefined || title.trim() === '')
    throw new WrongUse('Unexpected site without a title, expected one: npm run new -- site "Title"');
  if (!ask) return { ...said, title };
  const answer = async (
    key: (typeof SINGLE)[number],
    question: string,
    fallback: string,
  ): Promise<Partial<SiteAnswers>> => (said[key] === undefined ? { [key]: await ask(question, fallback) } : {});
  return {
    ...said,
    title,
    ...((said.editor ?? said.body) ? {} : await askForEditors(ask, siteDefaults.body(title))),
    ...(await answer('licence', 'Licence of your texts and data', siteDefaults.licence)),
    ...(await answer('address', 'Address where it will be published', siteDefaults.address(title))),
    ...(await answer('language', 'Language you write in (a BCP 47 tag)', siteDefaults.language)),
  };
}

async function askForEditors(ask: Ask, fallback: string): Promise<Partial<SiteAnswers>> {
  const answer = await ask('Editors: “Given Family”, with semicolons between several', fallback);
  return answer === fallback ? { body: [fallback] } : { editor: answer.split(/\s*;\s*/).filter((name) => name !== '') };
}

function showBegun(file: string, title: string, aside: string | undefined): string {
  return [
    `Written: ${file}, the record of “${title}”. The site has no commentary yet.`,
    ...(aside === undefined ? [] : [showAside(aside)]),
    '',
    'Next:',
    `  1. Check ${file}.`,
    '  2. npm run new -- <name> path/to/original.txt   starts a commentary on the text in a file.',
    '  3. npm start   builds the site and serves it.',
  ].join('\n');
}

function showAside(folder: string): string {
  const name = folder.split(/[/\\]/).at(-1) ?? '';
  return `What was in ${CONTENT_ROOT}/ is in ${folder}/. To bring it back: npm run new -- site --restore ${name}`;
}

function withExpected(message: string): string {
  return message.startsWith('expected') ? message : `expected ${message.replace(/^[^,]+: expected /, '')}`;
}

/** Asks in the terminal; undefined without a terminal. */
function inTerminal(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question, fallback) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question(`${question}${fallback === '' ? '' : ` [${fallback}]`}: `);
    terminal.close();
    return answer.trim() === '' ? fallback : answer.trim();
  };
}

/** Asks a question; returns the answer, or the default if the answer is empty. */
export type Ask = (question: string, fallback: string) => Promise<string>;
