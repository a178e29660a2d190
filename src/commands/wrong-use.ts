/** Arguments that a command does not understand, and reading them. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../lib/edition/issue/words.ts';

/** Arguments that a command does not understand; the message says what it expects. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Whether an error is about the arguments. */
export function isWrongUse(error: unknown): error is WrongUse {
  return error instanceof WrongUse;
}

/** Reads the arguments of a command as Node.js does. Throws {@link WrongUse}, in our words, where they do not fit. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse(findFault(config) ?? (error instanceof Error ? error.message : String(error)), { cause: error });
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
