import { expect, test } from 'playwright/test';
import { diffWordings } from '../differences.ts';

const CASES: Readonly<Record<string, readonly [from: string, to: string, shown: string]>> = {
  'a word': ['Ships may leave.', 'Ships might leave.', 'Ships [may]{might} leave.'],
  'a word more': ['Ships leave.', 'Ships may leave.', 'Ships {may }leave.'],
  'a word less': ['Ships may leave.', 'Ships leave.', 'Ships [may ]leave.'],
  punctuation: ['Ships leave', 'Ships leave.', 'Ships leave{.}'],
  'an apostrophe': ['Al-Qa’ida stays', 'Al-Qa’ida’s men stay', 'Al-[Qa’ida stays]{Qa’ida’s men stay}'],
  everything: ['Ships leave.', 'Boats, too', '[Ships leave.]{Boats, too}'],
  nothing: ['Ships leave.', 'Ships leave.', 'Ships leave.'],
};

for (const [what, [from, to, shown]] of Object.entries(CASES)) {
  test(`the difference of ${what} shows as such, and both wordings can be read off it`, () => {
    const parts = diffWordings(from, to);
    const marks = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] };
    expect(parts.map(({ kind, text }) => marks[kind].join(text)).join('')).toBe(shown);
    expect(parts.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join('')).toBe(from);
    expect(parts.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('')).toBe(to);
  });
}
