/** English words and phrases of doubt, by how much they leave open. */
import { doubtWords } from './english-doubt-words.ts';
import { toAlternatives as any } from './exception.ts';

const BE = "(?:is|are|was|were|(?:has|have|had) been|[’']s|[’']re)";
/** Between “is” and “believed”: “is now widely”, “is by most experts”. */
const ADVERBS = '(?: (?:\\p{L}+ly|still|now|also|once|then|never|not|long|often|by \\p{L}+(?: \\p{L}+)?))*';
/** After a word, “to” and a verb. */
const TO = '(?= to(?![\\p{L}-]))';
const SIZE =
  'slim, slight, small, outside, remote, fair, good, real, reasonable, decent, even, better, low, high, strong, serious, great, excellent, \\p{L}+-in-\\p{L}+';

export const probable: readonly string[] = [
  ...doubtWords.probable,
  `(?:${any('almost, nearly, virtually, practically, all but, fairly, reasonably, pretty, quite, not entirely, not quite, less than')}) (?:certain|sure)(?:ly)?`,
  any(
    'in all (?:likelihood|probability), (?:the )?(?:chances|odds) are, the odds(?= (?:favou?r|point)), odds-on, a (?:fair|safe|good) bet, no doubt(?! that| about)',
  ),
  any(
    'signs? (?:that|of), point(?:s|ed|ing)? (?:\\p{L}+ly )?(?:to|towards?), indications? (?:that|of), indicat(?:es?|ed|ing|ive)(?= that| of), hints? (?:that|of)',
  ),
  `${BE}${ADVERBS} (?:${any('believed, thought, expected, presumed, assumed, reckoned, estimated, understood, projected, forecast, predicted, tipped, feared, suspected, held, considered, judged, deemed, anticipated, inferred')})${TO}`,
  `${BE}${ADVERBS} (?:expected|anticipated|forecast)(?! (?:to|of)(?![\\p{L}-]))`,
  '(?:believed|thought|presumed|assumed|suspected|estimated|feared)(?= (?:to (?:be|have)|dead|lost|killed)(?![\\p{L}-]))',
  `(?:i|we) (?:\\p{L}+ly )?(?:${any('think, believe, suspect, suppose, guess, reckon, assume, expect, imagine, gather, take it, doubt')})`,
  'must (?:\\p{L}+ly |also )?have(?= (?:been|had|come|gone|known|seen|taken|left|lost|made|begun|thought|felt|meant|\\p{L}+ed)(?![\\p{L}-]))',
  any(
    'look(?:s|ed)? (?:as if|as though|set to), it look(?:s|ed) like, sound(?:s|ed)? (?:as if|as though), g(?:i|a)ves? the impression, (?:by|to|from) all appearances, on the face of it, at first (?:sight|glance), to the best of \\p{L}+ knowledge',
  ),
  'as far as (?:is known|anyone knows|one can (?:tell|see|judge)|(?:i|we) (?:know|can (?:tell|see|judge)))',
  'tends? to(?= (?:suggest|indicate|confirm|support))|expectations? that',
];

export const possible: readonly string[] = [
  ...doubtWords.possible,
  any(
    'in theory, can conceivably, danger(?= (?:that|of)(?![\\p{L}-])), threaten(?:s|ed|ing)?(?= to(?![\\p{L}-])), prospects?(?= (?:that|of)(?![\\p{L}-])), liable(?= to(?![\\p{L}-])), for all (?:we|anyone|i|they) knows?',
  ),
  `(?:an?|some|any|every|each|little|no small|the) (?:(?:\\p{L}+ly |very |quite |rather )?(?:${any(SIZE)}) )?chances?(?= (?:that|of|it|he|she|they|we|the)(?![\\p{L}-]))`,
  "there (?:is|was|remains|[’']s) (?:still |also )?(?:an?|some|every) (?:\\p{L}+ )?chance|chances(?= (?:that|of)(?![\\p{L}-]))",
  "(?:can(?:not|[’']t| not)|could not) (?:yet |entirely |wholly |altogether )?(?:be (?:ruled out|excluded|discounted|dismissed)|rule out|exclude)|not (?:be )?(?:ruled out|excluded|out of the question|inconceivable|impossible|unthinkable)",
];

export const open: readonly string[] = [
  ...doubtWords.open,
  any(
    'not (?:yet |entirely |fully |at all |quite )?(?:clear|certain|known|sure|established|settled|decided|resolved|apparent|obvious), remains? to be (?:seen|decided|settled|shown), yet to be (?:seen|decided|determined|established|settled|known)',
  ),
  any(
    "too (?:early|soon) to (?:say|tell|know|judge), any(?:body|one)[’']s guess, time will tell, no(?:body| one) knows, do(?:es)?(?: not|n[’']t) (?:say|know|tell), (?:hard|difficult) to (?:say|tell|know|judge), up in the air, (?:the )?jury is (?:still )?out, depends? on",
  ),
];

const REPORTED = any('said, reported, rumou?red, alleged, claimed, reputed, whispered, purported');
const THAT_IS = any(
  'said, reported, alleged, claimed, rumou?red, thought, believed, understood, assumed, suspected, feared, held, argued, estimated, speculated, presumed, supposed, hoped, asserted, suggested, whispered',
);

export const hearsay: readonly string[] = [
  ...doubtWords.hearsay,
  'supposed(?= (?:link|tie|plot|spy|crime|author|evidence|victim|sighting|discovery)s?)',
  'suspected(?= (?!of |that |to |an? |the |him |her |them |it |by |in |on |from |at )\\p{L}+)(?<!(?:^|[^\\p{L}])(?:he|she|they|who|had|has|have|police|we|i|\\p{L}+s) suspected)',
  `${BE}${ADVERBS} (?:${REPORTED})(?= to(?![\\p{L}-])| dead| missing| killed)|${BE} supposed to have`,
  `it (?:is|was|has been|had been)${ADVERBS} (?:${THAT_IS})(?! (?:to|in|at|by)(?![\\p{L}-]))|so it is said|as is (?:often |widely |generally |commonly )?(?:said|believed|thought|reported)`,
  '(?:by|on) (?:some|many|most|several|various|other|all|certain|contemporary) (?:accounts?|reports?|estimates?|tellings?)|(?:conflicting|early|initial|anonymous) (?:press |media |news )?reports?',
  'there (?:are|were|is|was|have been) (?:\\p{L}+ )?(?:reports?|claims?|allegations?|suspicions?|talk)(?= (?:that|of)(?![\\p{L}-]))',
  '(?:rumou?r|legend|word|tradition|gossip|folklore|popular belief|local lore) (?:has|had) it|(?:the )?word is|the story goes|or so (?:it|they|he|she|the) (?:\\p{L}+ )?(?:is|was|said|says?|claims?|claimed|goes)|people say|some say|(?:is|are|was|were) credited with',
];

/** Where those words express no doubt. */
const PLACES = any(
  'at, in, on, before, from, with, near, for, among, amid, again, alongside, outside, inside, under, over, beside, behind, by, during, since, after, when, where, while, and, or, only, together, twice, once, online, live, daily, weekly, regularly, everywhere, there, here, out, above, below, beyond, across, along, around, through, between, within, as, off, without, suddenly, briefly, publicly, late, early, first, last, next',
);
const RISKS = any(
  'assessments?, management, factors?, premiums?, appetite, averse, analys[ie]s, managers?, ratings?, registers?, takers?, departments?, committees?, officers?, models?, teams?, profiles?, maps?',
);

export const notDoubt: readonly string[] = [
  // “appear” for coming into sight, and “apparent” for plain to see.
  `(?<!(?:it|there|would|this|that|what) )appear(?:s|ed|ing)?(?= (?:${PLACES})(?![\\p{L}-])|[.,;:!?)]|$)`,
  '(?:become|becomes|became|becoming|made|make|makes) (?:\\p{L}+ )?apparent|(?:is|are|was|were|be) (?:\\p{L}+ly |soon |all too |more |most |already )?apparent(?= (?:to|from|in|that|when|by)(?![\\p{L}-])|[.,;]|$)|heirs? apparent|(?:no|without) apparent|apparent (?:to|from|in|that)(?![\\p{L}-])',
  // “possible” for as much as can be done.
  '(?:as|if|where|whenever|wherever|everything|anything|nothing|all|best|worst|earliest|highest|lowest|shortest|only|every|made|makes?|making) (?:\\p{L}+ )?possible(?! (?:that|to))|as (?:\\p{L}+ ){1,3}as possible|(?:makes?|made|making) (?:\\p{L}+ ){0,4}possible|possible (?:only|to)(?![\\p{L}-])|not possible',
  `(?:at|take|took|taken|takes|taking|ran?|running|own|calculated|without|reduce[sd]?|bears?|worth the|assumed?|credit|fire|flood|health|security) (?:(?:a|the|great|big|no|this|that|any|such|considerable|every|their|his) )?(?:\\p{L}+ )?risks?(?! (?:that|of)(?![\\p{L}-]))|risk[ -](?:${RISKS})|risk-\\p{L}+|risk(?:ed|ing|s)? (?:his|her|their|its|everything|life|lives|all)`,
  // What could not be is denied, not doubted; and “could” for what somebody was able to do.
  "(?:could|might)(?: not| never| no longer| hardly| barely|n[’']t)(?! (?:only )?(?:have|be (?:due|because|ruled|excluded|discounted|dismissed)))|could(?= (?:see|hear|read|smell|feel|remember|afford|speak|swim|only just)(?![\\p{L}-]))|so that (?:\\p{L}+ ){1,3}could",
  "(?:\\p{L}+[’']s|\\p{L}+s[’']) might|(?:military|naval|economic|industrial|imperial|financial|full|all|whole|with|by|of|and|the|their|its|his|her|our|air|sea|sheer|political|armed|combined|divine) might(?= (?:of|and|was|is|to|in|had|has|at|on)(?![\\p{L}-])|[.,;:]|$)",
  '(?:by|last|second|another|the|no|his|her|their|its|every|missed) chances?(?! (?:that|of))|(?:the|every|an?|his|her|their) chance (?:to|meeting|encounter|remark|find|event|discovery)',
  // Questions that are asked, not left open.
  '(?:beyond|without|in|into|no|rhetorical|examination|beg(?:s|ged)? the|answer(?:ed|s)?(?: a| the| all| his| her| their)?) questions?(?! (?:of )?whether)|out of the question|a question of (?:time|money|taste|days|hours|weeks|principle|cost)(?![\\p{L}-])',
  'open (?:to|from|at|on|until|for|fire|air|sea|source|society|market|roads?|doors?|windows?|gates?|daily|letter|country|plain|water|and)(?![\\p{L}-])|(?:wide|the|thrown?|swung|broke|in the|stay(?:s|ed)?|kept|keeps?) open(?! (?:question|issue|matter|problem|point|verdict|whether))|(?:is|are|was|were|lies|lay|lie|stood|stands?) open(?! (?:whether|how|why|who|what|when|question|to question))',
  'suggest(?:s|ed|ing)? \\p{L}+ing(?![\\p{L}-])|suggest(?:ed|s)? (?:to (?:him|her|them|me|us|the)|an? (?:meeting|ceasefire|truce|date|walk|compromise|solution|vote))(?![\\p{L}-])|suggest(?:s|ed)?(?= (?:that )?(?:he|she|they|we|you|it|the \\p{L}+) should)',
  'point(?:s|ed|ing)? to (?:himself|herself|where|(?:a|the|his|her|their) (?:map|door|chart|picture|board|sign|bay|clock|sky))|danger of (?:his|her|their)|(?:traffic|road|street|warning|shop|stop) signs? (?:that|of)|signs? of the (?:cross|zodiac|times)',
];

/** Names and titles: the month, unless a question begins with the verb; the Question of Palestine; the United States. */
export const names: readonly string[] = [
  'May(?! (?:I|we|he|she|it|they|you|the|an?|this|that|his|her|its|their|one|there|no|not) [^.]*\\?)',
  '(?<=\\p{L} |“)Questions?|States?|Speaker|Might|Risks?(?= (?:Board|Committee|Assessment|Register))',
];
