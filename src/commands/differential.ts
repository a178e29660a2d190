/** `npm run differential`: between its rounds, a build may be killed, a kept file truncated, or content with a mistake built. */
import { startRandom } from './bench/synthetic/random.ts';
import { buildAnew, buildOn, killBuild, listDifferences, refuseBuild, spoilKept } from './differential/builds.ts';
import { EDITS } from './differential/edits.ts';
import { copyContent, findIssues, makeProjects, seal } from './differential/projects.ts';
import { readOptions } from './command.ts';

const USAGE = `Usage: npm run differential -- [--rounds 200] [--seed 7]

Changes small content at random, builds it both incrementally and from scratch, and compares the two sites byte for byte. The
same seed makes the same changes.`;

const values = readOptions(USAGE, { rounds: { type: 'string' }, seed: { type: 'string' } });
const rounds = Number(values.rounds ?? 200);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`${rounds} rounds, seed ${seed}`);

const random = startRandom(seed);
const { incremental, clean, desk } = await makeProjects();
const counts = new Map<string, number>();
const count = (what: string): number => counts.set(what, (counts.get(what) ?? 0) + 1).size;

for (let round = 1; round <= rounds; round += 1) {
  const done = [];
  for (let left = random.integer(1, 3); left > 0;) {
    const edit = random.pick(EDITS);
    if (!edit.apply(desk, random)) continue;
    left -= 1;
    done.push(edit.name);
    if (edit.isSealed) seal(incremental, desk, round);
  }
  const issues = await findIssues(incremental);
  if (issues !== '')
    throw new Error(`The edits ${done.join(', ')} (round ${round}, seed ${seed}) leave issues:\n${issues}`);
  if (random.chance(0.15)) {
    await killBuild(incremental, random.integer(300, 5000));
    done.push('kill');
  }
  if (random.chance(0.15) && (await spoilKept(incremental, random))) done.push('cut off a kept file');
  if (random.chance(0.1)) {
    await refuseBuild(incremental);
    done.push('mistake');
  }
  await copyContent(incremental, clean);
  const keepsNothing = round % 10 === 0;
  const [mine, theirs] = await Promise.all([buildOn(incremental), buildAnew(clean, { keepsNothing })]);
  const differences = await listDifferences(mine, theirs);
  done.forEach(count);
  console.log(`${round}  ${done.join(', ')}${keepsNothing ? ' (nothing kept)' : ''}`);
  if (differences.length > 0) {
    console.error(`Round ${round} of seed ${seed} differs:\n${differences.slice(0, 20).join('\n')}`);
    process.exitCode = 1;
    break;
  }
}
if (process.exitCode === undefined) {
  console.log(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, times]) => `${times} × ${what}`)
      .join(', '),
  );
  console.log(`${rounds} rounds, seed ${seed}: no differences`);
}
