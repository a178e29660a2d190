/** Verbs in the present tense, one for a singular and one for a plural subject. */

/** A phrase that opens with a singular verb, for its subject: `agree('states it', true)` → “state it”. */
export function agree(phrase: string, plural: boolean): string {
  if (!plural) return phrase;
  const [verb = '', ...rest] = phrase.split(' ');
  return [PLURALS[verb] ?? verb, ...rest].join(' ');
}

/** The verbs by which people and texts say things. */
const PLURALS: Readonly<Record<string, string>> = {
  argues: 'argue',
  asks: 'ask',
  distinguishes: 'distinguish',
  expects: 'expect',
  infers: 'infer',
  leaves: 'leave',
  raises: 'raise',
  recommends: 'recommend',
  reports: 'report',
  says: 'say',
  states: 'state',
  suggests: 'suggest',
  thinks: 'think',
};
