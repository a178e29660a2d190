/** Explains a rule on the terminal, like its page in the guide, for content that cannot be built. */
import { formatIssue, rules } from '../../lib/edition/index.ts';
import { demonstrate, findEntry } from '../../lib/manual/index.ts';
import type { Excerpt } from '../../lib/manual/demonstrate.ts';
import { suggest } from '../../lib/edition/issue/words.ts';
import { WrongUse } from '../command.ts';

/** All rules, each with what it requires. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  return rules.map(({ name, description }) => `${name.padEnd(width)}  ${description}`).join('\n');
}

/** The purpose of a rule, an example that breaks it, the message, and the fixed example. */
export function explainRule(name: string): string {
  const rule = rules.find((candidate) => candidate.name === name);
  const entry = findEntry(name);
  if (!rule || !entry) {
    const { hint } = suggest(
      name,
      rules.map((known) => known.name),
    );
    const message = `Unexpected rule "${name}", expected one that npm run check -- --rules lists`;
    throw new WrongUse(hint === undefined ? message : `${message}\n  hint: ${hint}`);
  }
  const { wrong, right, missing, issues, texts } = demonstrate(entry);
  return [
    `${name}: ${rule.description}`,
    `Why: ${entry.why}`,
    `To fix it: ${entry.fix}`,
    `Wrong:\n\n${[...missing.map((file) => `  There is no ${file}`), showAll(wrong)].join('\n')}`.trimEnd(),
    issues.map((issue) => formatIssue(issue, texts)).join('\n\n'),
    `Right:\n\n${showAll(right)}${entry.then === undefined ? '' : `\n\n  and then: ${entry.then}`}`,
  ].join('\n\n');
}

function showAll(excerpts: readonly Excerpt[]): string {
  return excerpts
    .map(({ file, lines }) =>
      [`  ${file}`, ...lines.map(({ text, changed }) => `  ${changed ? '>' : ' '} ${text}`.trimEnd())].join('\n'),
    )
    .join('\n\n');
}
