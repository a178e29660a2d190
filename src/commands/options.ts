/** The options of a command that takes nothing else. */
import type { ParseArgsConfig } from 'node:util';
import { showHelp } from './help.ts';
import { isWrongUse, readArguments } from './wrong-use.ts';

/**
 * Reads them. Ends the process where help is asked for (exit code 0), and where an argument does not fit (2): what is wrong is
 * printed, and how the command is used.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  if (showHelp(process.argv.slice(2), usage)) process.exit(0);
  try {
    return readArguments({ options }).values;
  } catch (error) {
    if (!isWrongUse(error)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}
