/** What an editor writes for the text beside this file: the claims, by the id of their sentence, and the record. */

const OWN = '  <Attribution source="abraham-lincoln" stance="own" />';

function claim(id: string, type: string, prose: string, annotations = '', certainty = 'certainty="stated"'): string {
  return `<Claim id="${id}" label="Sentence ${id} of the speech" type="${type}" ${certainty}>\n  ${prose}\n${OWN}\n${annotations}</Claim>\n`;
}

const NATION = '<Entity id="united-states">the country</Entity>';

/** The claims of every sentence. */
export const claims: Readonly<Record<string, string>> = {
  '1.1': claim('1.1', 'report', `Eighty-seven years before, ${NATION} was founded on liberty and equal birth.`),
  '2.1': [
    claim('2.1a', 'report', `At present ${NATION} fights a civil war.`, '  <When ref="publication" text="now" />\n'),
    claim(
      '2.1b',
      'question',
      'That war tests whether a state with such beginnings lasts.',
      '',
      'certainty="open" cue="testing whether"',
    ),
  ].join('\n'),
  '2.2': claim('2.2', 'report', 'The audience stands where one of its battles was fought.'),
  '2.3': claim(
    '2.3',
    'report',
    'It is there to make part of the ground a cemetery for soldiers who died for the Union.',
  ),
  '2.4': claim('2.4', 'assessment', 'To do so is right.', '  <Relates rel="elaborates" to="2.3" />\n'),
  '3.1': claim('3.1', 'assessment', 'Speakers, though, are unable to make the place holy.').replace(
    '">\n',
    '" negated>\n',
  ),
  '3.2': claim(
    '3.2',
    'assessment',
    'Those who struggled there have done that already, beyond anything words add or take away.',
  ),
  '3.3': claim('3.3', 'forecast', 'The speeches will soon be out of mind, and the deeds never.'),
  '3.4': claim('3.4', 'recommendation', 'It falls to the survivors to carry on what the fighters began.'),
  '3.5': claim(
    '3.5',
    'recommendation',
    'They are to draw devotion from the dead, so that freedom is born anew and popular rule does not vanish.',
    '  <Relates rel="elaborates" to="3.4" />\n',
  ),
};

/** What is filled in in the record, by the line that asks for it. */
export const record: Readonly<Record<string, string>> = {
  '  # publisher:': '  publisher: Printed in many newspapers',
  '  # series:': '  series: Speeches',
  '    edtf:': "    edtf: '1863-11-19'",
  '    year:': '    year: 1863',
  '    label:': '    label: Library of Congress',
  '    url:\n': '    url: https://www.loc.gov/\n',
  '\nabstract:': '\nabstract: Those who live are to finish what the dead began.',
  '\n# rights:': '\nrights: The original is in the public domain.',
};
