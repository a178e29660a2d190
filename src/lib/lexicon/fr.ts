/** French, incomplete. */
import type { Lexicon } from './find.ts';

/** Endings of regular verbs in -er in the present, the past tenses, the future and the conditional. */
const ER = '(?:e|es|ent|ons|ez|ait|aient|é|és|ée|ées|a|èrent|er|era|eront|erait|eraient|ant)';

export const fr: Lexicon = {
  complete: false,
  probable: [
    'probables?|probablement|vraisemblables?|vraisemblablement|sans doute|improbables?|presque (?:certain|sûr)e?s?(?:ment)?|selon toute (?:vraisemblance|probabilité|apparence)|apparemment|présumée?s?|probabilité',
    "sembl(?:e|ent|ait|aient|a|èrent|erait|eraient|ant)|(?:paraît|paraissent|paraissait|parut)(?! (?:en|dans|à|chez|au|le|un|une)(?![\\p{L}-]))|(?:a|ont|avait) l[’']air|tout porte à croire|laiss(?:e|ent|ait|aient) (?:penser|croire|supposer)|suggèr(?:e|ent)|suggér(?:ait|aient|é)",
    'd(?:oit|oivent|evait|evaient) (?:sans doute|probablement)|(?:devrait|devraient)|on (?:pense|suppose|estime) que|est(?:-il)? (?:censée?|attendue?|supposée?)',
  ],
  possible: [
    "peut-être|possibles?(?! (?:de|d[’']))|possiblement|possibilités?|éventuel(?:le|s|les)?|éventuellement|risqu(?:e|ent|ait|aient)|risques? (?:de|que)|il se (?:peut|pourrait)|(?:pourrait|pourraient)|chances? (?:que|de)|n[’']est pas (?:exclu|impossible)|(?:peut|peuvent) (?:très bien|bien) ",
  ],
  open: [
    "questions?|incertaine?s?|incertitudes?|inconnue?s?|reste à (?:savoir|voir)|on ignore|nul ne sait|ne sait pas|se demande|si l[’']on|ouverte?s?|doutes?|douteu(?:x|se|ses)",
  ],
  hearsay: [
    "prétendument|prétendue?s?|soi-disant|à ce qu[’']on dit|dit-on|paraît-il|il paraît que|le bruit court|la rumeur|rumeurs?|allégué(?:e|s|es)?|aurai(?:t|ent) été|on (?:dit|raconte|prétend|rapporte) que|(?:est|sont|était|étaient) (?:dite?s?|réputée?s?) ",
    '(?:aurait|auraient) \\p{L}+(?:é|és|ée|ées|i|is|u|us)(?![\\p{L}])',
  ],
  attribution: [
    "selon|d[’']après|aux yeux d(?:e|u|es)|de l[’']avis d(?:e|u|es)|au dire d(?:e|u|es)|aux dires d(?:e|u|es)|à en croire|pour sa part|de (?:son|leur) propre aveu",
    `(?:affirm|déclar|annonc|estim|expliqu|not|constat|signal|rapport|racont|accus|avou|confirm|assur|soulign|précis|révél|indiqu|pens|dénonc|alert|avanc|évoqu|insinu|jug|concéd|ni|confi|témoign|insist|ajout|observ|remarqu|critiqu|lou|salu|protest|affich|allègu|allégu|répliqu|propos|répét|rappel|rappell|suggèr|espèr|espér|dout|redout)${ER}(?![\\p{L}])`,
    '(?:dit|disent|disait|disaient|dirent|dira|diront|écrit|écrivent|écrivait|écrivaient|soutient|soutiennent|soutenait|prétend|prétendent|prétendait|croit|croient|croyait|croyaient|admet|admettent|admettait|reconnaît|reconnaissent|avertit|avertissent|prédit|prédisent|conclut|concluent|considère|considèrent|maintient|maintiennent|promet|promettent|craint|craignent|répond|répondent|dément|démentent|prévoit|prévoient|fait valoir|font valoir|fait savoir)',
    '(?:affirmation|déclaration|témoignage|accusation|récit|aveu|démenti|allégation|estimation|rapport|avis|communiqué)s?',
  ],
  not: {
    hedge: ['(?:le|aussitôt|dès|si|autant|plus|mieux|que|tout le) possible|rend(?:re|ait|u)? possible'],
    attribution: [
      '(?:not|rapport|avis)s? (?:de musique|annuel)',
      '(?:sans|aucun|nul|un|le|de) doutes?|par rapport|(?:en|un|le|son) rapport (?:avec|annuel|de force)',
    ],
  },
  names: [],
  examples: {
    probable: ['probablement', 'sans doute', 'semble'],
    possible: ['peut-être', 'pourrait', 'possible'],
    open: ['question', 'incertain', 'on ignore'],
    attribution: ['selon', 'affirme', 'd’après'],
  },
};
