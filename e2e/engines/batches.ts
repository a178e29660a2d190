/** What the tests open, at which widths and from where; and how a batch runs in an engine. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Engine } from './engine.ts';
import type { Batch, Outcome } from './in-page/batch.ts';
import { STAGE, type Stage } from './stage.ts';

/** Widths of the frame that shows the page. */
export const WIDTHS = [320, 420, 800, 1100, 1440] as const;
/** Where a claim is in the window before it is opened: high, in the middle, low. */
export const POSITIONS = [0.12, 0.45, 0.8] as const;
/** What is opened, and whether the page may run scripts. Closing panels at a choice and opening cards of entities needs them. */
export const KINDS = [
  { what: 'notes', scripts: true },
  { what: 'notes', scripts: false },
  { what: 'addresses', scripts: true },
  { what: 'addresses', scripts: false },
  { what: 'panels', scripts: true },
  { what: 'entities', scripts: true },
] as const;

/** Runs one batch on the stage of a site. */
export async function run(
  engine: Engine,
  stage: Stage,
  path: string,
  batch: Partial<Batch> & Pick<Batch, 'what' | 'width' | 'scripts'>,
): Promise<Outcome> {
  const { pathname, origin } = new URL(stage.url);
  await engine.goto(origin + STAGE);
  const whole: Batch = { path: pathname + path, height: 800, positions: POSITIONS, ...batch };
  return (await engine.evaluate(await bundle(), whole)) as Outcome;
}

/** The code that runs in the page, as the text of a function. */
async function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('in-page/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
  }).then(({ outputFiles: [file] }) => `(batch) => { ${file?.text ?? ''}; return inPage.measure(batch); }`);
  return bundled;
}

let bundled: Promise<string> | undefined;
