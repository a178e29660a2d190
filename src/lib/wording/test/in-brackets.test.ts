import { expect, test } from 'playwright/test';
import type { Claim, Entity, Inline } from '../../edition/model.ts';
import { inBrackets, type InContext } from '../in-brackets.ts';
import { plainText } from '../mentions.ts';
import { claim, entity } from './records.ts';

const board = entity('Harbour Board');
const council = entity('Tide Council');
const accord = entity('Tide Accord', { type: 'agreement' });
const jo = entity('Jo Sand', { type: 'person' });
const known = [board, council, accord, jo];
const readAs = (text: string): Pick<Claim, 'scopeNotes'> => ({ scopeNotes: [{ body: [], text }] });

const say = (value: string): Inline => ({ type: 'text', value });
const name = ({ id }: Entity, words: string): Inline => ({ type: 'entity', id, children: [say(words)] });
const attributes = (value: string): Inline => ({ type: 'cue', cue: 'attribution', value });
/** A claim with a body, and with all entities. */
function worded(body: readonly Inline[], more: Partial<Claim> = {}): InContext {
  const entities = known.map((each) => ({ entity: each, as: ['mention'] as const }));
  return claim({ id: '2.1', body, text: plainText(body), entities, ...more });
}

const previous = claim({ id: '1.9' });

const cases: Readonly<Record<string, { claim: InContext; before?: Claim; shown: string }>> = {
  'a pronoun that is a mention': {
    claim: worded([name(board, 'It'), say(' has signed.')]),
    shown: 'It [Harbour Board] has signed.',
  },
  'a noun that means something only in context': {
    claim: worded([say('Most oppose '), name(accord, 'the deal'), say('.')]),
    shown: 'Most oppose the deal [Tide Accord].',
  },
  'a name, however it is spelt, needs nothing': {
    claim: worded([name(board, 'The Board of the Harbour'), say(' met.')]),
    shown: 'The Board of the Harbour met.',
  },
  'words with a name in them need nothing': {
    claim: worded([name(council, 'the councillors of Tide'), say(' met.')]),
    shown: 'the councillors of Tide met.',
  },
  'an indefinite description introduces what it means': {
    claim: worded([say('They signed '), name(accord, 'an agreement'), say('.')]),
    shown: 'They signed an agreement.',
  },
  'nothing is said twice: the name stands in the claim already': {
    claim: worded([name(accord, 'The Tide Accord'), say(' failed, and '), name(accord, 'it'), say(' lapsed.')]),
    shown: 'The Tide Accord failed, and it lapsed.',
  },
  'an entity is explained once': {
    claim: worded([name(jo, 'He'), say(' said that '), name(jo, 'he'), say(' would go.')]),
    shown: 'He [Jo Sand] said that he would go.',
  },
  'two entities, each after its own words': {
    claim: worded([name(board, 'It'), say(' refused '), name(accord, 'those terms'), say('.')]),
    shown: 'It [Harbour Board] refused those terms [Tide Accord].',
  },
  'a mention within emphasis': {
    claim: worded([{ type: 'emphasis', children: [name(board, 'It')] }, say(' has.')]),
    shown: 'It [Harbour Board] has.',
  },
  '“they say” is about the source': {
    claim: worded([say('They '), attributes('say'), say(' that the boat went.')], { previous }),
    shown: 'They say that the boat went.',
  },
  'a pronoun at the beginning that is no mention points to the claim before': {
    claim: worded([say('They have not signed.')], { previous }),
    shown: '[Continues ¶1.9] They have not signed.',
  },
  'what only the claim before explains points to it': {
    claim: worded([say('Such a reaction is no surprise.')], { previous }),
    shown: '[Continues ¶1.9] Such a reaction is no surprise.',
  },
  '“hence” draws on the claim before': {
    claim: worded([say('Hence the delay at the quay.')], { previous }),
    shown: '[Continues ¶1.9] Hence the delay at the quay.',
  },
  'directly below that claim it does not': {
    claim: worded([say('Such a reaction is no surprise.')], { previous }),
    before: previous,
    shown: 'Such a reaction is no surprise.',
  },
  '“it seems that” points at nothing': {
    claim: worded([say('It seems that all is well.')], { previous }),
    shown: 'It seems that all is well.',
  },
  '“these” further on points to it too': {
    claim: worded([say('The board took these up again.')], { previous }),
    shown: '[Continues ¶1.9] The board took these up again.',
  },
  '“these” with its noun does not': {
    claim: worded([say('The board took these talks up again.')], { previous }),
    shown: 'The board took these talks up again.',
  },
  '“those who” points at what follows': {
    claim: worded([say('The board met those who came.')], { previous }),
    shown: 'The board met those who came.',
  },
  'what a note on the reading leaves open is not settled': {
    claim: worded([say('Most oppose '), name(accord, 'that deal'), say('.')], readAs('“The deal” may mean another.')),
    shown: 'Most oppose that deal [Tide Accord, as read here].',
  },
  'a pronoun that such a note speaks of by name': {
    claim: worded([name(accord, 'It'), say(' was hushed up.')], readAs('Read as the accord; it may be the talks.')),
    shown: 'It [Tide Accord, as read here] was hushed up.',
  },
  'a note on something else leaves it alone': {
    claim: worded([say('Most oppose '), name(accord, 'the deal'), say('.')], readAs('“Most” may mean the members.')),
    shown: 'Most oppose the deal [Tide Accord].',
  },
  '“this” before a mention belongs to it': {
    claim: worded([say('This '), name(board, 'Harbour Board'), say(' met.')], { previous }),
    shown: 'This Harbour Board met.',
  },
};

for (const [what, { claim: shownClaim, before, shown }] of Object.entries(cases)) {
  test(what, () => {
    expect(plainText(inBrackets(shownClaim, before).flatMap(({ nodes }) => nodes))).toBe(shown);
  });
}

test('the claim’s own words are unchanged, in their order', () => {
  for (const { claim: each, before } of Object.values(cases)) {
    const own = inBrackets(each, before).filter(({ added }) => !added);
    expect(plainText(own.flatMap(({ nodes }) => nodes))).toBe(each.text);
  }
});
