/** A comparison in a line: on what the articles agree and differ, in the order of the aspects. */
import { joinList } from '../../wording/list.ts';
import { FIRMNESS } from './aspects.ts';
import type { Comparison } from './comparison.ts';
import type { Outcome } from './verdict.ts';

/** What stands before the aspects of an outcome. Aspects on which one side alone says something tell no difference. */
const HEADS: readonly (readonly [Outcome, string])[] = [
  ['agree', 'Agree on'],
  ['differ', 'Differ on'],
  ['partly', 'Agree in part on'],
  ['finer', 'One is more exact on'],
];

/** “Agree on target. Differ on agent and the date. Night Watch is firmer.” */
export function inBrief({ aspects }: Pick<Comparison, 'aspects'>): string {
  const sentences = HEADS.flatMap(([outcome, head]) => {
    const labels = aspects
      .filter(({ label, verdict }) => label !== FIRMNESS && verdict.outcome === outcome)
      .map(({ label }) => NOUNS[label] ?? label.toLowerCase());
    return labels.length === 0 ? [] : [`${head} ${joinList(labels)}.`];
  });
  const firmness = aspects.find(({ label, verdict }) => label === FIRMNESS && verdict.outcome !== 'unclear');
  return [...sentences, ...(firmness ? [`${firmness.verdict.words}.`] : [])].join(' ');
}

/** Labels that are no nouns. */
const NOUNS: Readonly<Record<string, string>> = { 'What happens': 'what happens', When: 'the date' };
