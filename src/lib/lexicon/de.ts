/** German, incomplete. */
import type { Lexicon } from './find.ts';

/** Endings of weak verbs in the present and the past. */
const WEAK = '(?:e|t|en|te|ten|et|ete|eten|st)';

export const de: Lexicon = {
  complete: false,
  probable: [
    'wahrscheinlich(?:e|en|er|es)?|wahrscheinlichkeit|vermutlich(?:e|en|er|es)?|wohl|voraussichtlich|mutmaßlich(?:e|en|er|es)?|unwahrscheinlich(?:e|en|er|es)?|anscheinend|scheinbar|offenbar|fast sicher|so gut wie sicher|aller wahrscheinlichkeit nach|allem anschein nach',
    'schein(?:t|en)|schien(?:en)?|dürfte(?:n)?|deutet(?:e|en)? (?:darauf|auf|vieles|alles)|deuten (?:darauf|auf)|spricht (?:dafür|vieles|einiges)|legt nahe|legen nahe|gilt als|ist zu erwarten|wird erwartet|man nimmt an|ist anzunehmen',
  ],
  possible: [
    'vielleicht|möglich(?:e|en|er|es)?|möglicherweise|möglichkeit(?:en)?|eventuell(?:e|en)?|unter umständen|womöglich|könnte(?:n|st)?|denkbar|gefahr,? dass|die gefahr|risiko|riskier(?:t|en|te|ten)|droh(?:t|en|te|ten) zu|chance,? dass|nicht (?:auszuschließen|ausgeschlossen)|mag sein|mögen sein|kann sein',
  ],
  open: [
    'fragen?|fraglich|unklar|unbekannt|ungewiss|ungeklärt|offen|ob|zweifel(?:n|haft|te|ten)?|bleibt abzuwarten|niemand weiß|man weiß nicht|steht nicht fest',
  ],
  hearsay: [
    'angeblich(?:e|en|er|es)?|vorgeblich(?:e|en)?|dem vernehmen nach|gerüchte?(?:n)?|gerüchteweise|es heißt|heißt es|wie es heißt|sogenannte(?:n|r|s)?|man sagt|sagt man|soll(?:en)? \\p{L}+[^.]* (?:haben|sein|worden sein)|unbestätigt(?:e|en|er)?',
  ],
  attribution: [
    'laut|zufolge|nach (?:ansicht|meinung|auffassung|angaben|aussage|darstellung|einschätzung|eigenen angaben)|aus (?:sicht|der sicht)|in den augen|den worten',
    `(?:sag|behaupt|erklär|mein|glaub|warn|meld|bericht|betont|beton|vermut|räum|beschuldig|kritisier|beklag|schilder|bemerk|versicher|berichtet|kündig|bestätig|leugn|fürcht|befürcht|hoff|erzähl|antwort|äußer|beteuer|prognostizier|konstatier|argumentier|stell|schätz)${WEAK}(?![\\p{L}])`,
    '(?:spricht|sprechen|sprach|sprachen|schreibt|schreiben|schrieb|schrieben|gibt an|geben an|gab an|gaben an|gibt zu|gab zu|gaben zu|weist|wies|wiesen|bestreitet|bestreiten|bestritt|bestritten|hält|halten|hielt|hielten|findet|fand|fanden|denkt|denken|dachte|dachten|zugegeben|gesagt|behauptet|angekündigt|wirft|warf|werfen|schließt|schlossen|schloss|sieht|sehen|sah|sahen|versprach|verspricht)',
    '(?:behauptung|aussage|bericht|erklärung|angabe|vorwurf|einschätzung|zeugnis|darstellung|warnung|ansicht)(?:en|e|n|s)?|vorwürfe',
  ],
  not: {
    hedge: [
      '(?:so|wo|wie|als|falls|wenn) (?:\\p{L}+ )?(?:wie )?möglich|möglich(?:st| gemacht| machen| machte)|wohl(?: auch)? oder übel|sich wohl|offen (?:stehen|für|gesagt)',
    ],
    attribution: [
      '(?:stellt|stellte|stellten|stellen) (?:sich|ein|her|den|die|das)|(?:hielt|hält|halten|hielten) (?:an|den|die|das|sich)',
    ],
  },
  names: [],
  examples: {
    probable: ['wahrscheinlich', 'vermutlich', 'scheint'],
    possible: ['vielleicht', 'könnte', 'möglicherweise'],
    open: ['Frage', 'unklar', 'ob'],
    attribution: ['laut', 'sagt', 'nach Ansicht'],
  },
};
