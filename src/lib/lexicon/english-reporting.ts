/** English words that attribute a statement to somebody: verbs in all their forms, and nouns. */
import { anyFormOf, formsOf } from './english-verb.ts';
import { splitList } from './exception.ts';

/** Verbs that attribute a statement however the sentence continues. Irregular past forms come after a slash. */
const VERBS = splitList(`
  say/said, tell/told, argue, announce, assess, believe, warn, deny, admit, predict, insist, testify, assert, allege, claim,
  contend, acknowledge, affirm, aver, avow, caution, comment, concede, confess, confirm, describe, disclose, dispute,
  emphasise, emphasize, estimate, explain, foresee/foresaw/foreseen, forecast/forecast/forecasted, imply, inform, lament,
  mention, opine, proclaim, profess, quip, reaffirm, reckon, recall, remind, repeat, reiterate, remark, reply, report, retort, reveal,
  speculate, stress, surmise, suspect, think/thought, underline, underscore, vouch, blame, accuse,
  praise, hail, endorse, criticise, criticize, complain, boast, brag, deplore, denounce, condemn, refute, rebut, repudiate,
  attest, hypothesise, hypothesize, theorise, theorize, postulate, posit, deem, wonder, cite, quote, tweet, hint, intimate,
  divulge, concur, point out, decry, gainsay/gainsaid, protest, swear/swore/sworn, vow, make/made clear,
  make/made the case, take/took/taken the view, put/put it, play/played down, talk of, doubt,
  fear, guess, infer, interpret, conjecture, presume, suppose, assume, bemoan, enthuse, exclaim, recommend, urge, advise,
  reassure, assure, brief, downplay, talk/talked up, go/went/gone on record, allude, clarify, pronounce, narrate,
  expect, ask, characterise, characterize, portray, depict, question, suggest, advocate, express, voice, share/shared the view,
  liken, label, brand, dub, apologise, apologize, joke, muse, object, disagree, agree, deduce, recount, diagnose, certify, chronicle`);

/** Verbs that also have everyday meanings. They attribute a statement only before “that” and the like, or after a remark. */
const CLAUSE_VERBS = splitList(`
  write/wrote/written, state, note, find/found, conclude, hold/held, observe, show/showed/shown, maintain, add, declare, determine, indicate,
  judge, establish, relate, respond, see/saw/seen, signal, perceive, calculate, project, propose, feel/felt, understand/understood,
  promise, pledge, threaten, hope, learn/learnt/learned, hear/heard, record, document, discover, demonstrate, recognise,
  recognize, reason, counter, worry, decide, rule, stipulate, specify, plead, reflect,
  remember, anticipate, envisage, imagine, regret, notify, advertise, publish, read/read, post, document, detail, elaborate, sense, teach/taught, verify, accept, consider, regard, call, view, issue`);

/** Nouns for what somebody said; other uses of some are among the exceptions. */
const NOUNS = splitList(`
  account, accusation, admission, allegation, analysis, announcement, assertion, assessment, claim, contention,
  denial, endorsement, estimate, forecast, insinuation, insistence, prediction, rumour, rumor, statement, suspicion, testimony,
  finding, recollection, complaint, warning, criticism, assurance, reassurance, version of events`);

/** Nouns that attribute a statement only before “that”. */
const CLAUSE_NOUNS = splitList(`
  argument, belief, view, opinion, conclusion, hope, fear, impression, conviction, judgement, judgment, assumption,
  theory, hypothesis, perception, confirmation, declaration, remark, comment, note, verdict, observation, reminder,
  promise, pledge, threat, boast, speculation, story, suggestion, acknowledgement, acknowledgment, charge, hint, idea,
  notion, position, stance, message, word, news, thesis, diagnosis, expectation, consensus, evidence, guess, feeling, worry, concern`);

function plural(noun: string): string {
  if (noun.endsWith('sis')) return noun.replace(/is$/, 'es');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  if (noun.endsWith('ss')) return `${noun}es`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}
const withPlural = (noun: string): string => `${noun}|${plural(noun)}`;

const verbs = [...new Set(VERBS.flatMap(formsOf))].join('|');
const clauseVerbs = [...new Set(CLAUSE_VERBS.flatMap(formsOf))].join('|');
const nouns = NOUNS.map(withPlural).join('|');
const clauseNouns = CLAUSE_NOUNS.map(withPlural).join('|');

/** The plain forms: “to say”, “may reject”. */
export const plainVerbs = VERBS.map((verb) => verb.replace(/\/\S+/, '')).join('|');

/** What may come between a verb and its “that”: “noted on Monday that”, “told reporters that”. */
const BETWEEN = String.raw`(?: (?:\p{L}+ly|also|then|later|earlier|today|yesterday|again|further|once|first|repeatedly|too|(?:in|on|to|at|with|by|for|from|of) (?:(?:an?|the|its|his|her|their) )?[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}][\p{L}\p{N}’'-]*)?)){0,2}`;
/** The speaker, if it comes before the verb: “, as the report notes”. */
const SPEAKER = String.raw`(?:[\p{L}\p{N}’'-]+ ){1,6}`;

/** Whose view: “the ministry’s”, “their”, “one officer’s own”. */
const WHOSE = String.raw`(?:his|her|its|their|my|our|your|(?:(?:an?|the|one|some|many) )?(?:[\p{L}\p{N}-]+ ){0,3}[\p{L}\p{N}-]+[’'](?:s|(?<=s[’'])))(?: own)?(?: \p{L}+)?`;
const VIEW =
  '(?:views?|opinions?|words?|telling|accounts?|assessments?|judge?ment|estimation|estimates?|eyes|reckoning|reading|minds?|thinking|version|portrayal|description|phrase|analysis|calculations?|understanding|interpretation|experience|memoirs?|letters?|speech|diar(?:y|ies)|testimony|findings?|admission|count|version of events)';

const STATEMENT =
  '(?:claims?|reports?|allegations?|accusations?|suggestions?|ideas?|charges?|fears?|rumou?rs?|concerns?|findings?|views?|arguments?|criticisms?|notions?|complaints?|conclusions?|theor(?:y|ies)|objections?|talk|it|this|as)(?![\\p{L}-])';

/** Expressions for all words of attribution. */
export const reporting: readonly string[] = [
  'according to|as per|attributed to|ascribed to|credited (?:to|with)|on the (?:word|evidence|authority|testimony) of|on record|off the record|quoted as|has it that|had it that|ha[sd] it|words? of warning|so far as to (?:say|claim|suggest)',
  `(?:in|to|on|by|from|with|at) (?:the )?${VIEW}(?= of(?! (?:the )?(?:law|land|sea|coast|river|valley|harbou?r|city|town|bay|mountains?|hills?)))`,
  `(?:in|to|on|by|from|with) ${WHOSE} ${VIEW}|${WHOSE} point of view|from the (?:perspective|standpoint|point of view|viewpoint) of|by the account of`,
  "(?:as|the way) (?:[\\p{L}\\p{N}’'-]+ ){1,6}(?:puts?|sees?|saw|tells?|told) it|spokes(?:man|woman|person|people)",
  'in an? (?:\\p{L}+ )?(?:interview|statement|speech|letter|report|memo|briefing|memoir|press (?:release|conference)|sermon|lecture|tweet|post|broadcast|communiqué|dispatch|telegram|cable)(?= to(?! (?:be|the (?:north|south)))|,| (?:on|in|last|this) )',
  '(?:is|are|was|were) of the (?:opinion|view)|(?:is|are|was|were|remains?) (?:\\p{L}+ly )?(?:convinced|adamant|confident|certain|sure|sceptical|skeptical|persuaded|unconvinced|afraid|worried|concerned)(?= that(?![\\p{L}-]))',
  '(?:media|press|news|police|intelligence|newspaper|eyewitness|witness) (?:reports?|accounts?|statements?)|issued?(?= (?:[\\p{L}-]+ ){0,3}(?:statements?|warnings?|denials?|declarations?|communiqués?|endorsements?|appeals?|apolog(?:y|ies)|reports?))|(?:speak(?:s|ing)?|spoke)(?= (?:of|about|against|out|up|on condition|to)(?![\\p{L}-]))|(?:lays?|laid) the blame|call(?:s|ed)? (?:it|this|him|her|them|for)',
  // Verbs with a statement or a number as their object.
  `(?:${anyFormOf('dismiss, reject, rule out, wave away')})(?= (?:[\\p{L}’'-]+ ){0,3}${STATEMENT})`,
  'put(?:s|ting)?(?= (?:the|its|their|his|her) (?:[\\p{L}-]+ ){1,5}at(?! (?:risk|work|ease|sea|stake|home|once|all|the))(?![\\p{L}-]))|(?:sees?|saw)(?= (?:an?|no|little|some|every) (?:\\p{L}+ )?(?:risk|chance|danger|sign|threat|need|reason|prospect)s?)',
  // What somebody regards something as.
  `(?<!(?:with|in|without|tax) )(?:${anyFormOf('regard, view')})(?= (?!(?:to|of) )(?:[\\p{L}’'-]+ ){1,6}as (?!it|they|he|she|soon|long|well|if|though|usual|the|a whole)[\\p{L}])`,
  `(?:${anyFormOf('credit')})(?= (?:the|an?|his|her|its|their|him|them|\\p{Lu}[\\p{L}’'-]*) (?:[\\p{L}’'-]+ ){0,3}with(?![\\p{L}-]))`,
  // “Demands” is a noun too, and so is “demand” alone.
  `(?:demanded|demanding|(?<=(?:^|[^\\p{L}])\\p{L}+ )demands)(?=${BETWEEN},? that (?!(?:year|month|week|day|were|was|are|is|could|can|cannot|would|will|had|have|has|may|might|must)(?![\\p{L}-])))`,
  verbs,
  nouns,
  `(?:${clauseVerbs})(?=${BETWEEN},? (?:that|whether|how|why)(?![\\p{L}-])|${BETWEEN}[:,]? ?[“‘"])`,
  `(?:${clauseNouns})(?=,? (?:(?:is|was|has been|had been) )?that(?![\\p{L}-]))`,
  // “, the report finds.”, “as the report finds,”
  `(?:${clauseVerbs})(?=[.,;:?!]|$| (?:in|on|at|to) )(?<=(?:,|[”"]) (?:as )?${SPEAKER}\\p{L}+)`,
  `(?:${clauseVerbs})(?<=[,”"’] \\p{L}+)(?= (?:an?|the|one|two|his|her|their|its|some|several|\\p{L}+s?[.,]))`,
  `(?:${clauseVerbs})(?=[.,;:?!]|$)(?<=(?:^|[^\\p{L}])as ${SPEAKER}\\p{L}+)`,
];
