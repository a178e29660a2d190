import { classify } from '../read/layout.ts';
import type { Rule } from './rule.ts';

export const recordMissing: Rule = {
  name: 'record-missing',
  description: 'Where a commentary has a ledger, `published.json` records what was published.',
  check: (_, { read, unread }) => {
    const paths = [...read, ...unread];
    const has = (kind: string): boolean => paths.some((path) => classify(path)?.kind === kind);
    if (has('published') || !has('ledger')) return [];
    const [root = ''] = paths[0]?.split('/') ?? [];
    const message = 'Unexpected absence of this file, expected the record of what was published';
    return [
      { message, hint: 'restore it from the version history', file: `${root}/published.json`, line: 1, column: 1 },
    ];
  },
};
