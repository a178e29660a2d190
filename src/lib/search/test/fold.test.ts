import { expect, test } from 'playwright/test';
import { foldForms, foldName, foldWords } from '../fold.ts';

/** Names, each with other spellings of the same name. */
const same: [name: string, ...spellings: string[]][] = [
  ['Al-Qa’ida', "Al-Qa'ida", 'Al-Qaʿida', 'al-Qāʿida', 'Al-Qa`ida', 'Al-Qa´ida', 'al Qaida', 'AL QAIDA', 'Qaida'],
  ['Al-Qaeda', 'al-Qaeda', 'al Qaeda', 'Qaeda', 'the al-Qaeda', 'Al‑Qaeda', 'Al–Qaeda', 'al‐Qaeda', 'Al-Qaeda’s'],
  ['القاعدة', 'قاعدة', 'القاعده', 'القَاعِدَة', 'القـــاعدة', 'ﺍﻟﻘﺎﻋﺪﺓ', 'القاعدة'.normalize('NFD')],
  ['TTP', 'T.T.P.', 'T. T. P.', 't t p', 'ttp', 'the TTP', 'T-T-P'],
  ['US', 'U.S.', 'U. S.', 'the US', 'us'],
  // “i” joins only words. Among single letters, it is a letter of the initialism.
  ['TIP', 'T.I.P.', 'T. I. P.', 't i p', 'the T.I.P.'],
  ['Lashkar-e-Taiba', 'Lashkar e Taiba', 'Lashkar-i-Taiba', 'lashkar taiba', 'Lashkar–e–Taiba', 'LASHKAR-E TAIBA'],
  ['Tehrik-i-Taliban Pakistan', 'Tehrik e Taliban Pakistan', 'tehrik taliban pakistan'],
  ['Hamza bin Laden', 'Hamza ibn Laden', 'hamza bin laden'],
  ['Movement of the Taliban in Pakistan', 'movement taliban in pakistan', 'The Movement of Taliban in Pakistan'],
  ['Ḥaqqānī', 'Haqqani', 'HAQQANI', 'Haqqānı'],
  ['Oʻzbekiston', 'O‘zbekiston', "O'zbekiston", 'Oʼzbekiston', 'Ozbekiston'],
  ['پاکستان', 'پاكستان', 'پاڪستان'],
  ['موسی', 'موسى', 'موسي'],
  ['أسامة', 'اسامه', 'أُسامة', 'اسامة', 'اسامۃ'],
  ['ولايت ۲۰۲۱', 'ولایت ٢٠٢١', 'ولایت 2021'],
  ['Sana-ul Haque', 'Sana ul-Haque', 'sana haque'],
  ['‘Reserves’', 'Reserves', '“reserves”', '"Reserves"'],
  ['Spin Ghar', 'Spin  Ghar', ' spin-ghar ', 'Spin\u00a0Ghar', 'Spin\u200bGhar'.replace('\u200b', ' ')],
];
for (const [name, ...spellings] of same) {
  test(`“${name}” in all its spellings is one name`, () => {
    expect(spellings.map(foldName)).toEqual(spellings.map(() => foldName(name)));
    expect(foldName(name)).not.toBe('');
  });
}

const apart: [name: string, other: string][] = [
  ['Taliban', 'Tajik Taliban'],
  ['Taliban', 'TTP'],
  ['Taliban', 'Taleban'],
  ['Paktia', 'Paktika'],
  ['Paktia', 'Loya Paktia'],
  ['Qaida', 'Qaeda'],
  ['الله', 'له'],
  ['AQ', 'AQIS'],
  ['7.3', '73'],
  ['Lashkar-e-Taiba', 'Lashkar-e-Jhangvi'],
];
for (const [name, other] of apart) {
  test(`“${name}” and “${other}” are two names`, () => {
    expect(foldName(name)).not.toBe(foldName(other));
  });
}

test('a name that is only an article is kept', () => {
  expect(foldWords('The')).toEqual(['the']);
  expect(foldWords('al')).toEqual(['al']);
  expect(foldName('of the')).toBe('ofthe');
});

test('text without letters and digits folds to nothing', () => {
  for (const text of ['', ' ', '—', '“”', '’', '!?', '<>', '🙂', 'ـ']) expect(foldName(text)).toBe('');
});

test('numbers of claims stay whole', () => {
  expect(foldWords('¶7.3 and 8.2b')).toEqual(['7.3', 'and', '8.2b']);
  expect(foldWords('In 2021.')).toEqual(['in', '2021']);
});

test('a name may be typed as one word, with or without its articles and joining words', () => {
  expect(foldForms('Al-Qa’ida')).toEqual(['qaida', 'alqaida']);
  expect(foldForms('Lashkar-e Taiba')).toEqual(['lashkartaiba', 'lashkaretaiba']);
  expect(foldForms('القاعدة')).toEqual(['قاعده', 'القاعده']);
  expect(foldForms('Haqqani network')).toEqual(['haqqaninetwork']);
});

test('folding twice changes nothing more', () => {
  for (const [name, ...spellings] of same)
    for (const text of [name, ...spellings]) expect(foldName(foldWords(text).join(' '))).toBe(foldName(text));
});

test('a long text is folded quickly', () => {
  expect(foldWords('a’b-'.repeat(20_000)).length).toBeGreaterThan(0);
  expect(foldName('T.'.repeat(20_000))).toHaveLength(20_000);
});
