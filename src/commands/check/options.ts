/** The options of `npm run check`, and its help. */
import { suggest, listWords } from '../../lib/edition/issue/words.ts';
import { CONTENT_ROOT } from '../../site.ts';
import { readArguments, WrongUse } from '../command.ts';

/** The formats of the report. */
const formats = ['text', 'json', 'github'] as const;

/** What the arguments ask for. */
export type Request = ReturnType<typeof readRequest>;

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
export function readRequest(args: readonly string[]) {
  const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: OPTIONS });
  const [first, other] = positionals;
  const { coverage = false, rules = false, explain, source, published } = values;
  if (other !== undefined) throw new WrongUse(`Unexpected "${other}", expected one folder`);
  const [beside] = Object.keys(values).filter((name) => name !== 'source' && name !== 'published');
  if (beside !== undefined && (source ?? published) !== undefined)
    throw new WrongUse(`Unexpected --${beside} with --source or --published, expected it alone`);
  if (source !== undefined && published !== undefined)
    throw new WrongUse('Unexpected --published with --source, expected one of them');
  if (published === '') throw new WrongUse('Unexpected --published without a value, expected an address or a folder');
  return {
    contentDir: first ?? CONTENT_ROOT,
    format: toFormat(values.json === true ? 'json' : (values.format ?? 'text')),
    coverage,
    rules,
    explain,
    /** The file of an original, and the commentary to compare with it. */
    source,
    commentary: first,
    /** Address or folder of the published site. */
    published,
  };
}

function toFormat(asked: string): (typeof formats)[number] {
  const format = formats.find((known) => known === asked);
  if (format !== undefined) return format;
  const { hint } = suggest(asked, formats);
  const message = `Unexpected format "${asked}", expected ${listWords(formats)}`;
  throw new WrongUse(hint === undefined ? message : `${message}\n  hint: ${hint}`);
}
