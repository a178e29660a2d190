/** Measures a few claims and entities at two widths, as the sample in `npm test`. */
import { anchorOf, readingPath, someClaims } from '../browser/reading-page.ts';
import { fullSite } from '../site-folder.ts';
import { run } from './batches.ts';
import type { Engine } from './engine.ts';
import { startStage } from './stage.ts';

/** Opens them in an engine, and returns the faults. */
export async function sample(open: () => Promise<Engine>): Promise<string[]> {
  const stage = await startStage(fullSite() ?? 'dist');
  const engine = await open();
  try {
    await engine.setWindow(1500, 1000);
    const claims = await someClaims(4);
    const ids = claims.map(anchorOf);
    const entities = claims.flatMap((claim) => claim.entities.map(({ id }) => id)).slice(0, 2);
    const path = await readingPath();
    const outcomes = [];
    for (const width of [320, 1440]) {
      outcomes.push(
        await run(engine, stage, path, { what: 'notes', scripts: true, width, ids, positions: [0.12, 0.8] }),
        await run(engine, stage, path, { what: 'notes', scripts: false, width, ids, positions: [0.45] }),
        await run(engine, stage, path, { what: 'addresses', scripts: true, width, ids: ids.slice(1, 2) }),
        await run(engine, stage, path, { what: 'entities', scripts: true, width, ids: entities, positions: [0.8] }),
      );
    }
    outcomes.push(await run(engine, stage, path, { what: 'panels', scripts: true, width: 420, positions: [0.5] }));
    const idle = outcomes.filter(({ opened }) => opened === 0).map(() => 'nothing was opened');
    return [...idle, ...outcomes.flatMap(({ faults }) => faults)];
  } finally {
    await engine.close();
    await stage.close();
  }
}
