import { expect, test } from 'playwright/test';
import { shortReference } from '../references.ts';

const CASES: Readonly<Record<string, string>> = {
  'AFP via The New Nation, “Al-Qaeda’s chief, killed” (October 2019)': 'AFP via The New Nation (October 2019)',
  'AFP via RTL, on the interim government, in French (September 2021)': 'AFP via RTL (September 2021)',
  'UN Consolidated List (XML generated on 19 April 2025)': 'UN Consolidated List (XML generated on 19 April 2025)',
  'Dawn “A ceasefire” (8 October 2019), at Air Force Times': 'Dawn (8 October 2019)',
  'A gazetteer': 'A gazetteer',
};

for (const [title, short] of Object.entries(CASES)) {
  test(`“${title}” in short`, () => {
    expect(shortReference(title)).toBe(short);
  });
}
