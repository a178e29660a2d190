/** The options of `npm run check`, and its help. */
import { parseArgs } from 'node:util';
import { suggest, listWords } from '../../lib/edition/issue/words.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { WrongUse } from '../command.ts';

/** The formats of the report. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What the arguments ask for. */
export interface Request {
  readonly contentDir: string;
  readonly format: Format;
  readonly coverage: boolean;
  readonly help: boolean;
  readonly rules: boolean;
  readonly explain: string | undefined;
}

const OPTIONS = {
  json: { type: 'boolean', value: '', about: 'prints one JSON value for programs; the same as --format json' },
  format: { type: 'string', value: ` ${formats.join('|')}`, about: 'the format of the report (otherwise text)' },
  coverage: { type: 'boolean', value: '', about: 'lists everything worth checking, each with its place' },
  source: {
    type: 'string',
    value: ' <file> [commentary]',
    about: 'compares a commentary with the text of its original',
  },
  published: {
    type: 'string',
    value: ' <address or folder>',
    about: 'compares the content with what is online',
  },
  explain: { type: 'string', value: ' <rule>', about: 'explains a rule, with an example' },
  rules: { type: 'boolean', value: '', about: 'lists all rules' },
  help: { type: 'boolean', value: '', about: 'shows this help' },
} as const;

/** The help. */
export const HELP = `Usage: npm run check -- [folder] [options]

Checks the content (in ${CONTENT_ROOT}/, or in the folder), and prints all issues at once: place, rule, message, the lines
themselves, and how to fix it. Without issues it counts the content, and what may be worth checking.

${Object.entries(OPTIONS)
  .map(([name, { value, about }]) => `  ${`--${name}${value}`.padEnd(34)}${about}`)
  .join('\n')}

In a GitHub workflow, the text is followed by commands that show each issue beside the change.

Exit status: 0 no issues; 1 issues; 2 wrong use, such as an unknown option or a folder that is not there.`;

/** Reads the arguments. Throws {@link WrongUse} for arguments that make no sense. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(Object.entries(OPTIONS).map(([name, { type }]) => [name, { type }])),
  });
  for (const token of tokens) if (token.kind === 'option') refuseWrong(token.name, token.value);
  if (positionals.length > 1) throw new WrongUse(`Unexpected "${positionals[1]}", expected one folder`);
  const format = values.json === true ? 'json' : (values.format ?? 'text');
  if (!isFormat(format)) throw unexpected(`format "${String(format)}"`, String(format), formats);
  return {
    contentDir: positionals[0] ?? CONTENT_ROOT,
    format,
    coverage: values.coverage === true,
    help: values.help === true,
    rules: values.rules === true,
    explain: typeof values.explain === 'string' ? values.explain : undefined,
  };
}

/** The error for an unknown name, with the most similar known one. */
function unexpected(what: string, name: string, known: readonly string[]): WrongUse {
  const { hint } = suggest(name, known);
  return new WrongUse(
    `Unexpected ${what}, expected ${listWords(known)}${hint === undefined ? '' : `\n  hint: ${hint}`}`,
  );
}

function refuseWrong(name: string, value: string | undefined): void {
  if (!isOption(name))
    throw unexpected(
      `option "--${name}"`,
      `--${name}`,
      Object.keys(OPTIONS).map((known) => `--${known}`),
    );
  const wantsValue = OPTIONS[name].type === 'string';
  if (wantsValue && value === undefined)
    throw new WrongUse(`Unexpected --${name} without a value, expected --${name}${OPTIONS[name].value}`);
  if (!wantsValue && value !== undefined) throw new WrongUse(`Unexpected value "${value}" of --${name}, expected none`);
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

function isFormat(name: unknown): name is Format {
  return formats.some((format) => format === name);
}
