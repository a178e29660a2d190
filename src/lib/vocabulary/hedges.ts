/**
 * The words that carry doubt or attribution in prose (phrase-level cues, CoNLL-2010; PARC 3.0).
 * Checks use them to hold a claim's wording against its annotation, pages to show the hedge.
 * Single words are whole words; a space stands for any white space.
 */
export const hedgeCues = {
  probable: [
    'likely', 'likelihood', 'probable', 'probably', 'seem', 'seems', 'seemed', 'seemingly', 'appear', 'appears', 'appeared',
    'appearing', 'apparent', 'apparently', 'suggest', 'suggests', 'suggested', 'suggesting', 'presumably', 'sign that', 'points to',
  ],
  possible: [
    'may', 'might', 'could', 'possible', 'possibly', 'possibility', 'perhaps', 'maybe', 'conceivably', 'potentially', 'risk',
  ],
  open: ['question', 'questions', 'unclear', 'open', 'whether', 'unknown', 'uncertain'],
} as const;

/** Words by which prose hands a statement to somebody else. */
export const attributionCues = [
  'according to', 'by the account of', 'account', 'accounts', 'add', 'adds', 'allegation', 'alleged', 'allege', 'alleges', 'analysis',
  'claim', 'claimed', 'claims', 'confirm', 'confirmed', 'confirms', 'describe', 'describes', 'described', 'hailed', 'in their view',
  'media reports', 'praised', 'report', 'reported', 'reports', 'said', 'say', 'says', 'spoke', 'speak', 'suspicion', 'tell', 'tells', 'told',
  'praise', 'vouched', 'blame', 'accuse', 'accused', 'accuses', 'in their telling',
] as const;
