/** Closed lists about claims: their kind, how firmly they are made, and their relations to each other. */
import { term, type Term } from './term.ts';

/** What kind of statement a claim is. */
export const claimTypes = {
  report: {
    label: 'Report',
    sign: '•',
    definition: 'An event or state of affairs given as information.',
    basis: 'ICD 203 underlying information; AMPERE Fact',
  },
  assessment: {
    label: 'Assessment',
    sign: '≈',
    definition: 'Somebody’s judgement of a situation, a motive or a quality.',
    basis: 'ICD 203 judgment; AMPERE Evaluation',
  },
  inference: {
    label: 'Inference',
    sign: '∴',
    definition: 'A conclusion whose grounds the text gives.',
    basis: 'Toulmin, data to claim; AIF rule application',
  },
  forecast: {
    label: 'Forecast',
    sign: '→',
    definition: 'A statement about the future.',
    basis: 'PLOVER future mode; Full Fact prediction',
  },
  distinction: { label: 'Distinction', sign: '≠', definition: 'Separates or defines concepts.', basis: 'project rule' },
  question: { label: 'Question', sign: '¿', definition: 'Raised and not answered.', basis: 'FactBank, interrogatives' },
  recommendation: {
    label: 'Recommendation',
    sign: '!',
    definition: 'Says what ought to be done.',
    basis: 'project rule',
  },
} as const satisfies Record<string, Term & { readonly sign: string }>;

/**
 * How firmly the wording makes the claim; never whether it is true. `phrase` follows the source’s name, `passive`
 * follows “what is”.
 */
export const certainties = {
  stated: {
    label: 'Stated',
    phrase: 'states it',
    passive: 'stated',
    definition: 'The source says it without a hedge. This does not mean that it is true.',
    basis: 'FactBank CT',
  },
  probable: {
    label: 'Probable',
    phrase: 'thinks it likely',
    passive: 'thought likely',
    definition: 'Hedged as more likely than not: likely, seems, appears, apparent, suggests.',
    basis: 'FactBank PR',
  },
  possible: {
    label: 'Possible',
    phrase: 'raises it as possible',
    passive: 'raised as possible',
    definition: 'Hedged as a possibility: may, might, a risk.',
    basis: 'FactBank PS',
  },
  open: {
    label: 'Left open',
    phrase: 'leaves it open',
    passive: 'left open',
    definition: 'The source raises the matter and does not commit itself.',
    basis: 'FactBank U',
  },
} as const satisfies Record<string, Term & { phrase: string; passive: string }>;

/** How the author presents what a source says. `phrase` completes “the author …”. */
export const stances = {
  own: {
    label: 'Own view',
    phrase: 'speaks in their own right',
    definition: 'The author speaks in their own right.',
    basis: 'authorial stance, Pareti and Prodanof',
  },
  neutral: {
    label: 'Reported',
    phrase: 'reports it without vouching for it',
    definition: 'The author reports it without vouching for it (“say”, “according to”).',
    basis: 'authorial stance, Pareti and Prodanof',
  },
  endorses: {
    label: 'Endorsed',
    phrase: 'reports it as established',
    definition: 'The author’s verb presents it as established (“confirmed”).',
    basis: 'authorial stance, Pareti and Prodanof',
  },
  distances: {
    label: 'At a distance',
    phrase: 'keeps a distance from it',
    definition: 'The author keeps a distance, for instance with quotation marks.',
    basis: 'authorial stance, Pareti and Prodanof',
  },
} as const satisfies Record<string, Term & { phrase: string }>;

/** Support for a claim that the article itself asserts. */
export const corroborations = {
  confirmed: term('Confirmed', 'The article says that another source confirmed it.'),
  'several-agree': term('Several agree', 'The article says that several sources agree.'),
  'data-agree': term('Data agree', 'The article says that data point the same way.'),
  disputed: term('Disputed', 'The article says that another source disputes it.'),
} as const satisfies Record<string, Term>;

/** What one claim does to another. `inverse` is the label at the other claim. */
export const claimLinks = {
  supports: {
    label: 'Supports',
    inverse: 'Supported by',
    definition: 'Is a ground for the other claim.',
    basis: 'AIF rule application',
  },
  challenges: {
    label: 'Challenges',
    inverse: 'Challenged by',
    definition: 'Is evidence or argument against the other claim, or limits it.',
    basis: 'AIF conflict application',
  },
  restates: {
    label: 'Restates',
    inverse: 'Restated by',
    definition: 'Says what the other claim says, in other words.',
    basis: 'project rule',
  },
  elaborates: {
    label: 'Elaborates',
    inverse: 'Elaborated by',
    definition: 'Gives more detail on what the other claim says.',
    basis: 'project rule',
  },
} as const satisfies Record<string, Term & { inverse: string }>;

/** What an editors’ note is for. */
export const noteKinds = {
  differs: term('Differs', 'Another published account differs from the article.'),
  conflict: term('Conflict', 'Other published accounts disagree among themselves.'),
  imprecise: term('Imprecise', 'The article leaves something open that a reader may want settled.'),
  context: term('Context', 'Background that the article does not give.'),
  since: term('Since then', 'Something that happened after the article was published.'),
} as const satisfies Record<string, Term>;

/** Who asserts a relation between claims. `phrase` comes after the reason, `origin` before it. */
export const linkReaders = {
  article: {
    label: 'The article',
    phrase: 'in the article’s wording',
    origin: 'The article’s wording',
    definition: 'The article’s wording asserts the relation.',
    basis: 'project rule',
  },
  editors: {
    label: 'The editors',
    phrase: 'the editors’ reading',
    origin: 'The editors’ reading',
    definition: 'The editors read the relation from the text; the article does not word it.',
    basis: 'project rule',
  },
} as const satisfies Record<string, Term & { phrase: string; origin: string }>;
