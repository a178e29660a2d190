import { expect, test } from 'playwright/test';
import { keysOf, claimLinks } from '../../../vocabulary/index.ts';
import { briefOf } from '../main.ts';
import { type Branch, layArgument } from '../layout.ts';
import { argue } from './records.ts';

/** An argument as lines: “  supports 1.2 ← 1.3”. The arrow is a relation to it from a claim at another place. */
function draw(branches: readonly Branch[], depth = 0): string[] {
  return branches.flatMap((branch) => [
    `${'  '.repeat(depth)}${branch.claim.id}${branch.elsewhere.map(({ from }) => ` ← ${from.id}`).join('')}`,
    ...keysOf(claimLinks).flatMap((rel) =>
      draw(branch.below[rel], depth + 1).map((line) =>
        line.replace(/^(\s+)(?=\d)/, (space) => (space.length === 2 * (depth + 1) ? `${space}${rel} ` : space)),
      ),
    ),
  ]);
}

const CASES: Readonly<
  Record<string, { ids: string[]; links: string[]; argument?: string[]; lines: string[]; loose?: string[] }>
> = {
  'no relation and no brief': { ids: ['1.1', '1.2'], links: [], lines: [], loose: ['1.1', '1.2'] },
  'no relation but a brief': { ids: ['1.1', '1.2'], links: [], argument: ['1.2'], lines: ['1.2'], loose: ['1.1'] },
  'one relation': { ids: ['1.1', '1.2'], links: ['1.2 supports 1.1'], lines: ['1.1', '  supports 1.2'] },
  'a ground, a detail, a challenge and a restatement': {
    ids: ['1.1', '1.2', '1.3', '1.4', '1.5'],
    links: ['1.2 elaborates 1.1', '1.3 supports 1.1', '1.4 challenges 1.1', '1.5 restates 1.1'],
    lines: ['1.1', '  supports 1.3', '  challenges 1.4', '  restates 1.5', '  elaborates 1.2'],
  },
  'a ground of two claims, the main one of them second': {
    ids: ['1.1', '1.2', '1.3'],
    links: ['1.2 supports 1.1', '1.3 supports 1.2', '1.3 supports 1.1'],
    lines: ['1.1', '  supports 1.2 ← 1.3', '  supports 1.3'],
  },
  'a claim of the brief that supports another': {
    ids: ['1.1', '1.2'],
    links: ['1.2 supports 1.1'],
    argument: ['1.2'],
    lines: ['1.1 ← 1.2', '1.2'],
  },
  'a claim of the brief that challenges a main one': {
    ids: ['1.1', '1.2'],
    links: ['1.2 challenges 1.1'],
    argument: ['1.1', '1.2'],
    lines: ['1.1', '  challenges 1.2'],
  },
  'two claims that challenge each other': {
    ids: ['1.1', '1.2'],
    links: ['1.1 challenges 1.2', '1.2 challenges 1.1'],
    lines: ['1.1', '  challenges 1.2 ← 1.1'],
  },
  'two claims of the brief that challenge each other': {
    ids: ['1.1', '1.2'],
    links: ['1.1 challenges 1.2', '1.2 challenges 1.1'],
    argument: ['1.1', '1.2'],
    lines: ['1.1', '  challenges 1.2 ← 1.1'],
  },
  'a circle': {
    ids: ['1.1', '1.2', '1.3'],
    links: ['1.1 supports 1.2', '1.2 supports 1.3', '1.3 supports 1.1'],
    lines: ['1.1', '  supports 1.3', '    supports 1.2 ← 1.1'],
  },
  'two relations between the same claims': {
    ids: ['1.1', '1.2'],
    links: ['1.2 supports 1.1', '1.2 elaborates 1.1'],
    lines: ['1.1 ← 1.2', '  supports 1.2'],
  },
};

for (const [name, { ids, links, argument, lines, loose = [] }] of Object.entries(CASES)) {
  test(`${name}: each claim appears once`, () => {
    const { spine, loose: left } = layArgument(argue(ids, links, argument));
    expect(draw(spine)).toEqual(lines);
    expect(left.map(({ id }) => id)).toEqual(loose);
  });
}

test('the brief has the main claims, with the claims that challenge them', () => {
  const commentary = argue(['1.1', '1.2', '1.3'], ['1.2 challenges 1.1', '1.3 supports 1.2']);
  expect(briefOf(commentary).map(({ claim, facing }) => [claim.id, facing.map(({ id }) => id)])).toEqual([
    ['1.1', ['1.2']],
  ]);
});

test('a claim that challenges two main claims is shown at the first', () => {
  const commentary = argue(['1.1', '1.2', '1.3'], ['1.3 challenges 1.1', '1.3 challenges 1.2']);
  expect(briefOf(commentary).map(({ claim, facing }) => [claim.id, facing.map(({ id }) => id)])).toEqual([
    ['1.1', ['1.3']],
    ['1.2', []],
  ]);
});

test('a long argument is laid out by parts, and a claim whose place is in another begins its own', () => {
  const commentary = argue(
    ['1.1', '16.1', '16.2', '40.1'],
    ['16.1 supports 1.1', '16.2 supports 16.1', '40.1 supports 1.1'],
  );
  expect([0, 15, 30].map((start) => draw(layArgument(commentary, start).spine))).toEqual([
    ['1.1 ← 16.1 ← 40.1'],
    ['16.1', '  supports 16.2'],
    ['40.1'],
  ]);
});
