import { expect, test } from 'playwright/test';
import { splitScripts } from '../language.ts';

const CASES: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
  'Plain, “with” é and 5': [['Plain, “with” é and 5']],
  'BBC Urdu, “حقانی نیٹ ورک” (2011)': [['BBC Urdu, “'], ['حقانی نیٹ ورک', 'und-Arab'], ['” (2011)']],
  'Kun.uz, “В Афганистане …”': [['Kun.uz, “'], ['В Афганистане', 'und-Cyrl'], [' …”']],
  القاعدة: [['القاعدة', 'und-Arab']],
  '': [],
};

for (const [text, runs] of Object.entries(CASES)) {
  test(`a text is split where its script changes: ${text || 'nothing'}`, () => {
    expect(splitScripts(text)).toEqual(
      runs.map(([run, lang]) => (lang === undefined ? { text: run } : { text: run, lang })),
    );
  });
}
