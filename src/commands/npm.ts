/** How to run one of the project’s npm scripts from another, whatever the system. */

/** Command and arguments of `npm run <script>`, without npm’s own lines. */
export function npmRun(script: string, args: readonly string[] = []): [command: string, args: string[]] {
  const run = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  // Inside a script npm says where it is; `npm` alone is no program on Windows.
  const npm = process.env.npm_execpath;
  return npm === undefined ? ['npm', run] : [process.execPath, [npm, ...run]];
}
