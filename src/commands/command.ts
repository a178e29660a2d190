/** What commands share: showing help, reading arguments, and reporting wrong use and refusals. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../lib/edition/issue/words.ts';
import { coloured, plain } from '../lib/edition/report/text.ts';

/** The arguments are wrong; the message says what is expected. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** The command would damage existing content; the message says what to do instead. */
export class RefusedError extends Error {}

/** If the arguments have `--help`, prints the usage; returns whether they do. */
function showHelp(args: readonly string[], usage: string): boolean {
  const end = args.indexOf('--');
  const asked = (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
  if (asked) console.log(usage);
  return asked;
}

/**
 * Does the work of a command, unless its help is asked for. For wrong use it prints the message and where the help is, and sets exit
 * status 2; for an error of one of the `refusals` it prints the message and sets the status given with it. Other errors are bugs
 * and are thrown again.
 */
export async function runCommand(
  args: readonly string[],
  usage: string,
  work: () => Promise<void>,
  refusals: readonly (readonly [refusal: new (message: string) => Error, status: number])[] = [],
): Promise<void> {
  if (showHelp(args, usage)) return;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = error instanceof WrongUse;
    const status = isUsage ? 2 : refusals.find(([refusal]) => error instanceof refusal)?.[1];
    if (status === undefined) throw error;
    console.error(isUsage ? withForms(error.message, usage) : error.message);
    process.exitCode = status;
  }
}

/** Reads the arguments of a command like Node.js. Throws {@link WrongUse}, with our own message, if they do not fit. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse(findFault(config) ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/**
 * Reads the arguments of a command that takes only options. Ends the process if help is asked for (exit code 0), or if an
 * argument does not fit (2), after printing what is wrong and where the help is.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  if (showHelp(process.argv.slice(2), usage)) process.exit(0);
  try {
    return readArguments({ options }).values;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(withForms(error.message, usage));
    process.exit(2);
  }
}

/** A message on wrong use, the forms of the command, which are the first paragraph of its usage, and how to get the rest. */
export function withForms(message: string, usage: string): string {
  const [forms = ''] = usage.split('\n\n', 1);
  return `${message}\n\n${forms}\n\nHelp: ${/npm (?:run )?[\w-]+/.exec(forms)?.[0]} -- --help`;
}

/** How reports are painted that go to stderr: with colours in a terminal that has them. */
export function paintOfErrors() {
  return process.stderr.isTTY && process.stderr.hasColors() ? coloured : plain;
}

/** The message for the first argument that does not fit. */
function findFault(config: ParseArgsConfig): string | undefined {
  const { options = {}, allowPositionals = false } = config;
  const { tokens } = parseArgs({ ...config, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) return `Unexpected "${token.value}", expected only options`;
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const type = options[name]?.type;
    if (type === undefined) {
      const { hint } = suggest(
        rawName,
        Object.keys(options).map((known) => `--${known}`),
      );
      return `Unexpected option ${rawName}${hint === undefined ? '' : `\n  hint: ${hint}`}`;
    }
    if (type === 'string' && value === undefined) return `Unexpected ${rawName} without a value, expected one`;
    if (type === 'string' && inlineValue === false && /^-./.test(value))
      return `Unexpected ${value} after ${rawName}, expected a value; write one that begins with - as ${rawName}=${value}`;
    if (type === 'boolean' && value !== undefined) return `Unexpected value "${value}" of ${rawName}, expected none`;
  }
  return undefined;
}
