/** What `npm run check` can be asked, and the help that says so. */
import { suggest, listWords } from '../../lib/edition/issue/words.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { readArguments, WrongUse } from '../command.ts';

/** Forms of the report. */
const formats = ['text', 'json', 'github'] as const;

/** What is asked. */
export interface Request {
  readonly contentDir: string;
  readonly format: (typeof formats)[number];
  readonly coverage: boolean;
  readonly help: boolean;
  readonly rules: boolean;
  readonly explain: string | undefined;
}

const OPTIONS = {
  json: { type: 'boolean', value: '', about: 'prints one JSON value for machines; the same as --format json' },
  format: { type: 'string', value: ` ${formats.join('|')}`, about: 'the form of the report (text)' },
  coverage: { type: 'boolean', value: '', about: 'lists everything worth a look, each with its place' },
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
themselves, and how to fix it. Without issues it counts what there is, and what may be worth a look.

${Object.entries(OPTIONS)
  .map(([name, { value, about }]) => `  ${`--${name}${value}`.padEnd(34)}${about}`)
  .join('\n')}

In a GitHub workflow the text is followed by commands that show each issue in line with the change.

Exit status: 0 no issues; 1 issues; 2 wrong use, such as an unknown option or a folder that is not there.`;

/** Reads the arguments. Throws {@link WrongUse} where they make no sense. */
export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [contentDir = CONTENT_ROOT, other] = positionals;
  if (other !== undefined) throw new WrongUse(`Unexpected "${other}", expected one folder`);
  const { coverage = false, help = false, rules = false, explain } = values;
  const asked = values.json === true ? 'json' : (values.format ?? 'text');
  const format = formats.find((known) => known === asked);
  if (format === undefined) {
    const { hint } = suggest(asked, formats);
    const message = `Unexpected format "${asked}", expected ${listWords(formats)}`;
    throw new WrongUse(hint === undefined ? message : `${message}\n  hint: ${hint}`);
  }
  return { contentDir, format, coverage, help, rules, explain };
}
