/** What an editor may still want to look at, as the report for people shows it. */
import { type Coverage, coverageKinds, type CoverageKind, type Found, kindNames } from './list-coverage.ts';
import type { Summary } from './summary.ts';
import { listWords } from '../issue/words.ts';

/** Counts, each with the first ids. */
export function formatCoverage(coverage: Coverage): string {
  const shown = nameIn(coverage);
  const rows = kindsOf(coverage).map((kind) => {
    const found = coverage[kind];
    const first = found.slice(0, SHOWN).map(shown).join(', ');
    const { label } = coverageKinds[kind];
    return [label, found.length, found.length > SHOWN ? `${first}, …` : first] as const;
  });
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  return rows
    .map(([label, count, first]) => `  ${label.padEnd(width)}  ${String(count).padStart(digits)}  ${first}`.trimEnd())
    .join('\n');
}

/** Everything, each with its place. */
export function formatWholeCoverage(coverage: Coverage): string {
  const shown = nameIn(coverage);
  return kindsOf(coverage)
    .map((kind) => {
      const lines = coverage[kind].map((found) => `  ${found.file}:${found.line}:${found.column}  ${shown(found)}`);
      return [`${coverageKinds[kind].label}: ${lines.length}`, ...lines].join('\n');
    })
    .join('\n\n');
}

/** Which rules on prose are off, a sentence for each commentary. */
export function formatRulesOff({ rulesOff }: Pick<Summary, 'rulesOff'>): string[] {
  return rulesOff.map(({ commentary, language, rules, listed }) => {
    const why = listed ? 'whose lexicon is only begun' : 'for which there is no lexicon';
    const instead = listed ? '; claims that they may concern are listed as “prose to compare”' : '';
    return `Not checked in ${commentary}, which is in ${nameOf(language)}, ${why}: ${listWords(rules, 'and')}${instead}.`;
  });
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}

/** Shows an id; with its commentary where there are several, since ids repeat among them. */
function nameIn(coverage: Coverage): (found: Found) => string {
  const slugs = new Set(kindNames.flatMap((kind) => coverage[kind].flatMap(({ commentary }) => commentary ?? [])));
  return ({ id, commentary, words }) => {
    const name = commentary === undefined || slugs.size < 2 ? id : `${commentary} ${id}`;
    return words ? `${name} (${words.join(', ')})` : name;
  };
}

/** All kinds; what concerns other languages alone, only where there is some. */
function kindsOf({ proseToCompare }: Coverage): CoverageKind[] {
  return kindNames.filter((kind) => kind !== 'proseToCompare' || proseToCompare.length > 0);
}

/** Ids shown of each kind. */
const SHOWN = 5;
