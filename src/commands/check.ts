/**
 * `npm run check`: checks a content folder and prints a report, or what the content holds and what may be worth a look.
 * Exits with 0 where there are no issues, with 1 where there are, and with 2 where it cannot do what it is asked.
 */
import { runCheck } from './check/run.ts';

process.exitCode = await runCheck(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  hasColours: process.stderr.isTTY && process.stderr.hasColors(),
});
