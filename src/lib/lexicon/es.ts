/** Spanish, incomplete. */
import type { Lexicon } from './find.ts';

/** Endings of regular verbs in -ar in the present, the past tenses and the future. */
const AR = '(?:a|an|o|ó|aron|aba|aban|ará|arán|aría|arían|ado|ando|amos|ar)';

export const es: Lexicon = {
  complete: false,
  probable: [
    'probables?|probablemente|probabilidad|improbables?|seguramente|verosímil(?:es|mente)?|casi (?:seguro|segura|con (?:toda )?(?:seguridad|certeza))|aparentemente|al parecer|por lo visto|presumiblemente|presuntamente|se espera que|se cree que|se supone que',
    'parec(?:e|en|ía|ían|ió|ieron|iera)|todo (?:indica|apunta)|sugier(?:e|en)|sugirió|sugerían?|deb(?:e|en|ía|ían) de|hay indicios|con toda probabilidad',
  ],
  possible: [
    'quizás?|tal vez|acaso|posibles?(?! (?:que)?$)|posiblemente|posibilidad(?:es)?|podrían?|pudier(?:a|an|on)|puede que|a lo mejor|eventual(?:mente|es)?|riesgo(?:s)? (?:de|que)|peligro de que|no se (?:descarta|excluye)|cabe (?:la posibilidad|que)|hay (?:una )?(?:posibilidad|oportunidad)',
  ],
  open: [
    'cuestion(?:es)?|cuestión|preguntas?|inciert[oa]s?|incertidumbre|desconocid[oa]s?|se ignora|se desconoce|no se sabe|nadie sabe|dudas?|dudos[oa]s?|está por (?:ver|decidir)|queda por (?:ver|saber)|abiert[oa]s?|si es',
  ],
  hearsay: [
    'supuestamente|supuest[oa]s?|presunt[oa]s?|según (?:se dice|dicen|rumores)|se dice que|dicen que|se rumorea|rumor(?:es)?|habrían? \\p{L}+(?:ado|ido)|corre el rumor|sin confirmar|se afirma que|se piensa que',
  ],
  attribution: [
    'según|de acuerdo con|a juicio de|en opinión de|a ojos de|en palabras de|por su propia cuenta|a su juicio|en su opinión',
    `(?:afirm|declar|anunci|asegur|señal|explic|inform|relat|cont|acus|neg|confirm|critic|estim|opin|pens|alert|denunci|indic|recalc|subray|coment|agreg|argument|manifest|not|observ|revel|testific|calcul|consider|juzg|proclam|lament|insinu|aleg)${AR}(?![\\p{L}])`,
    '(?:dice|dicen|dijo|dijeron|decía|decían|dirá|cree|creen|creía|creyeron|sostiene|sostienen|sostuvo|advierte|advierten|advirtió|advirtieron|admite|admiten|admitió|escribe|escriben|escribió|escribieron|reconoce|reconocen|reconoció|predice|predicen|concluye|concluyen|concluyó|insiste|insisten|insistió|niega|niegan|cuenta|cuentan|mantiene|mantienen|mantuvo|añade|añadió|teme|temen|promete|prometió|describe|describen|describió|sugiere que|piensa|piensan|desmiente|desmintió)',
    '(?:afirmación|afirmaciones|declaración|declaraciones|testimonios?|acusación|acusaciones|relatos?|informes?|estimación|estimaciones|denuncias?|versión)',
  ],
  not: {
    hedge: [
      '(?:lo|en lo|siempre que sea|tan \\p{L}+ como sea|lo más \\p{L}+|lo antes) posible|por supuesto|(?:hacer|hizo|hace) posible|acaso no',
    ],
    attribution: [
      'se (?:cree|piensa|supone|espera) que|(?:darse|se da|por|tener en|en) cuenta|cuenta(?:s)? (?:bancari|corriente|con|de ahorro)\\p{L}*|cuentan? con',
    ],
  },
  names: [],
  examples: {
    probable: ['probablemente', 'parece', 'se cree que'],
    possible: ['quizá', 'podría', 'posible'],
    open: ['cuestión', 'se desconoce', 'dudas'],
    attribution: ['según', 'afirma', 'en opinión de'],
  },
};
