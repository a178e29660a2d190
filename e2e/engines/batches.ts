/** What is opened, at which widths and from where; and how a batch is run in an engine. */
import type { Engine } from './engine.ts';
import { measure, type Batch, type Outcome } from './in-page.ts';
import { STAGE, type Stage } from './stage.ts';

/** Widths of the frame in which the page stands. */
export const WIDTHS = [320, 420, 800, 1100, 1440] as const;
/** Where a claim stands before it is opened: high, in the middle, low. */
export const POSITIONS = [0.12, 0.45, 0.8] as const;
/** What is opened, and whether the page may run scripts. Panels close at a choice, and cards of entities open, by a script. */
export const KINDS = [
  { what: 'notes', scripts: true },
  { what: 'notes', scripts: false },
  { what: 'addresses', scripts: true },
  { what: 'addresses', scripts: false },
  { what: 'panels', scripts: true },
  { what: 'entities', scripts: true },
] as const;

/** Runs one batch before a site on its stage. */
export async function run(
  engine: Engine,
  stage: Stage,
  path: string,
  batch: Partial<Batch> & Pick<Batch, 'what' | 'width' | 'scripts'>,
): Promise<Outcome> {
  const { pathname, origin } = new URL(stage.url);
  await engine.goto(origin + STAGE);
  const whole: Batch = { path: pathname + path, height: 800, positions: POSITIONS, ...batch };
  return (await engine.evaluate(measure.toString(), whole)) as Outcome;
}
