/**
 * `npm run check`: checks a content folder and prints a report, or counts of the content and what may be worth checking. With
 * `--source` it compares a commentary with the text of its original, with `--published` the content with what is online. Exits
 * with 0 if there are no issues, with 1 if there are, and with 2 if it cannot do what it is asked.
 */
import { HELP } from './check/options.ts';
import { runCheck } from './check/run.ts';
import { checkPublished } from './check-published.ts';
import { checkSource } from './check-source.ts';

export async function main(args: readonly string[]): Promise<void> {
  const asks = (option: string): boolean => args.some((arg) => arg === option || arg.startsWith(`${option}=`));
  if (asks('--help') || asks('-h')) console.log(HELP);
  else if (asks('--source')) await checkSource(args);
  else if (asks('--published')) await checkPublished(args);
  else
    process.exitCode = await runCheck(args, {
      cwd: process.cwd(),
      env: process.env,
      print: (text) => console.log(text),
      complain: (text) => console.error(text),
      hasColours: process.stderr.isTTY && process.stderr.hasColors(),
    });
}

if (import.meta.main) await main(process.argv.slice(2));
