/** Measures the lexicons with labelled sentences, and requires complete ones to meet a bar. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { formsOf } from '../english-verb.ts';
import { type CueKind, findCues, findWords, lexiconOf } from '../index.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ar'];
const KINDS: readonly CueKind[] = ['probable', 'possible', 'hearsay', 'open', 'attribution'];

/** Questions about a sentence, answered both from its labels and from the kinds of words found in it. */
const QUESTIONS: Readonly<Record<string, (has: (label: string) => boolean) => boolean>> = {
  attribution: (has) => has('said') || has('attribution') || has('hearsay'),
  doubt: (has) => has('probable') || has('possible') || has('hearsay'),
  probable: (has) => has('probable'),
  possible: (has) => has('possible'),
  hearsay: (has) => has('hearsay'),
  open: (has) => has('open'),
};

for (const language of LANGUAGES) {
  test(`the lexicon of ${language} on labelled sentences`, async () => {
    const lexicon = lexiconOf(language);
    const rows = await readSentences(language);
    if (!lexicon) throw new Error(`There is no lexicon of ${language}`);
    const read = rows.map(({ labels, sentence }) => ({
      labels,
      sentence,
      kinds: findCues(sentence, lexicon, KINDS).map(({ kind }): string => kind),
    }));
    for (const [question, answer] of Object.entries(QUESTIONS)) {
      // “said?”: it can be read either way.
      const asked = read.filter(({ labels }) => question !== 'attribution' || !labels.includes('said?'));
      const right = asked.filter(({ labels }) => answer((label) => labels.includes(label)));
      const found = asked.filter(({ kinds }) => answer((kind) => kinds.includes(kind)));
      const both = found.filter((row) => right.includes(row)).length;
      const [precision, recall] = [both / found.length, both / right.length];
      console.log(
        `${language} ${question}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${right.length}`,
      );
      if (question === 'open') continue; // a list for claims that are left open, which may have such words anywhere
      const missed = right.filter((row) => !found.includes(row)).map(({ sentence }) => sentence);
      expect.soft(recall, `${question}: ${missed.join(' / ')}`).toBeGreaterThanOrEqual(lexicon.complete ? 0.97 : 0.8);
      const wrong = found.filter((row) => !right.includes(row)).map(({ sentence }) => sentence);
      expect.soft(precision, `${question}: ${wrong.join(' / ')}`).toBeGreaterThanOrEqual(lexicon.complete ? 0.95 : 0.8);
    }
    if (lexicon.complete) expect(rows.length).toBeGreaterThanOrEqual(200);
  });
}

/** Verbs that an earlier lexicon did not accept: “US officials argue that the group is small.” */
const VERBS = `state argue announce assess believe estimate conclude warn deny admit note find predict insist write testify
  acknowledge allege assert caution claim comment complain concede confirm contend declare disclose emphasise explain fear
  hold indicate maintain mention observe point-out recall remark reply report reveal say stress suggest suspect think`;

test('every verb attributes a statement, in the present, the past and the passive', () => {
  const lexicon = lexiconOf('en-GB');
  const silent = VERBS.split(/\s+/)
    .flatMap((verb) => {
      const [base = '', particle = ''] = verb.split('-');
      const past = IRREGULAR[base] ?? formsOf(base).find((form) => form.endsWith('ed')) ?? base;
      const end = particle === '' ? '' : ` ${particle}`;
      return [
        `US officials ${base}${end} that the group is small.`,
        `The mayor ${past}${end} that the group is small.`,
      ];
    })
    .filter((sentence) => lexicon && findCues(sentence, lexicon, ['attribution']).length === 0);
  expect(silent).toEqual([]);
});

const IRREGULAR: Readonly<Record<string, string>> = {
  find: 'found',
  hold: 'held',
  say: 'said',
  think: 'thought',
  write: 'wrote',
};

test('verbs are inflected', () => {
  expect(formsOf('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
  expect(formsOf('admit')).toEqual(['admit', 'admits', 'admitted', 'admitting']);
  expect(formsOf('signal')).toEqual(['signal', 'signals', 'signaled', 'signalled', 'signaling', 'signalling']);
  expect(formsOf('write/wrote/written')).toEqual(['write', 'writes', 'wrote', 'written', 'writing']);
  expect(formsOf('point out')).toEqual(['point out', 'points out', 'pointed out', 'pointing out']);
  expect(formsOf('see/saw/seen')).toEqual(['see', 'sees', 'saw', 'seen', 'seeing']);
});

test('a word keeps its place with any white space in it, and a language without a lexicon has no words', () => {
  const lexicon = lexiconOf('en');
  if (!lexicon) throw new Error('There is no lexicon of English');
  expect(findCues('It is  almost\n certainly lit.', lexicon, ['probable'])).toEqual([
    { kind: 'probable', word: 'almost certainly', index: 7, length: 17 },
  ]);
  expect(findCues('Ships appeared in May.', lexicon, KINDS)).toEqual([]);
  expect(findWords('Ships appeared in May.', lexicon, KINDS).map(({ word }) => word)).toEqual(['appeared', 'may']);
  expect([lexiconOf('pl'), lexiconOf('constructor')]).toEqual([undefined, undefined]);
});

async function readSentences(language: string): Promise<{ labels: string[]; sentence: string }[]> {
  const text = await readFile(new URL(`${language}.tsv`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [labels = '', sentence = ''] = line.split('\t');
      return { labels: labels.split(','), sentence };
    });
}
