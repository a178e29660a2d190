/** `--help`, which every command has: it says how the command is used, and does nothing else. */

/** Whether help is asked for; prints it then. */
export function showHelp(args: readonly string[], usage: string): boolean {
  const end = args.indexOf('--');
  const asked = (end === -1 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
  if (asked) console.log(usage);
  return asked;
}
