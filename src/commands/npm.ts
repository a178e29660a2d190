/** Runs one of the project’s npm scripts from another script, on any system. */

/** Command and arguments of `npm run <script>`, without npm’s own lines. */
export function npmRun(script: string, args: readonly string[] = []): [command: string, args: string[]] {
  const run = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  // Within a script, npm gives its own path; on Windows `npm` is not a program.
  const npm = process.env.npm_execpath;
  return npm === undefined ? ['npm', run] : [process.execPath, [npm, ...run]];
}
