/** What commands share: their help, how they read arguments, and how they say what they do not do. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../lib/edition/issue/words.ts';

/** Arguments that a command does not understand; the message says what it expects. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** The command would damage existing content; the message says what to do instead. */
export class RefusedError extends Error {}

/** Whether `--help` is asked for, which does nothing else; prints then how the command is used. */
function showHelp(args: readonly string[], usage: string): boolean {
  const end = args.indexOf('--');
  const asked = (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
  if (asked) console.log(usage);
  return asked;
}

/**
 * Does the work of a command, unless its help is asked for. Wrong use is answered with the usage and exit status 2; an error
 * of one of the `refusals` with its message and the status beside it. Others are faults of ours and are thrown on.
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
    console.error(error.message + (isUsage ? `\n\n${usage}` : ''));
    process.exitCode = status;
  }
}

/** Reads the arguments of a command as Node.js does. Throws {@link WrongUse}, in our words, where they do not fit. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse(findFault(config) ?? (error instanceof Error ? error.message : String(error)), { cause: error });
  }
}

/**
 * Reads the options of a command that takes nothing else. Ends the process where help is asked for (exit code 0), and where an
 * argument does not fit (2): what is wrong is printed, and how the command is used.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  if (showHelp(process.argv.slice(2), usage)) process.exit(0);
  try {
    return readArguments({ options }).values;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/** What is wrong with the first argument that does not fit. */
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
      return `Unexpected ${value} after ${rawName}, expected a value; one that begins with - is written ${rawName}=${value}`;
    if (type === 'boolean' && value !== undefined) return `Unexpected value "${value}" of ${rawName}, expected none`;
  }
  return undefined;
}
