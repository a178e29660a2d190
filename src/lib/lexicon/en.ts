/** English: complete, and measured on the sentences in test/en.tsv. */
import { hearsay, names, notDoubt, open, possible, probable } from './english-doubt.ts';
import { attributionExceptions } from './english-exceptions.ts';
import { reporting } from './english-reporting.ts';
import type { Lexicon } from './find.ts';

export const en: Lexicon = {
  complete: true,
  probable,
  possible,
  open,
  hearsay,
  attribution: reporting,
  not: { hedge: notDoubt, attribution: attributionExceptions },
  names,
  examples: {
    probable: ['likely', 'probably', 'appears to', 'is believed to'],
    possible: ['may', 'might', 'could', 'possible'],
    open: ['question', 'whether', 'unclear', 'unknown'],
    attribution: ['says', 'argues', 'according to', 'in the view of'],
  },
};
