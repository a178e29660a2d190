/** Where English words of attribution mean something else. */
import { type Exception, toExpressions } from './exception.ts';
import { plainVerbs } from './english-reporting.ts';
import { anyFormOf as forms } from './english-verb.ts';

/** What comes before a noun that looks like a verb: in the singular, and in the plural (“many doubt it”, “many doubts”). */
const BEFORE_ONE =
  "an?, the, his, her, its, their, our, my, [\\p{L}]+[’']s, no, any, every, each, this, that, another, of, new, old, own, first, last, main";
const BEFORE_MANY = `${BEFORE_ONE}, these, those, other, some, many, several, both, two, three, all`;
const PERSONS = 'him, her, them, us, me, it, themselves, himself, herself';

/** Exceptions for a word that is a noun after a determiner and the like. */
const noun = (one: string, after = ''): Exception[] => {
  const also = after === '' ? '' : `, ${after}`;
  return [
    { word: one, after: BEFORE_ONE + also },
    { word: /(?:s|sh|ch)$/.test(one) ? `${one}es` : `${one}s`, after: BEFORE_MANY + also },
  ];
};

const EXCEPTIONS: readonly Exception[] = [
  {
    word: 'thought|presumed|assumed|supposed|feared|estimated|reckoned|deemed|suspected',
    after: 'is, are, was, were, be, been, widely, generally, still, long, now, once',
  },
  { word: 'accounts?(?! (?:of|by|from|that|given|says?|differs?)(?![\\p{L}-]))', after: 'an?, new, opens?, opened' },
  {
    word: forms('recall'),
    before: '(?:the |its |his |her |all |two )?(?:ambassadors?|envoys?|products?|troops|cars?|vehicles?|goods)',
  },
  // What may be said has not been said, and what is “believed to be so” is doubt, not somebody’s statement.
  {
    word: plainVerbs,
    after:
      "may, might, could, can, must, should, will, shall, cannot, (?:may|might|could|can|must|should|will|shall|do|does|did)(?: not|n[’']t), please, (?<!(?:goe?s?|went|on|used|continue[sd]?|as|far as|chose|was quick|were quick|is quick|came|rushed|hastened) )to",
  },
  {
    word: "(?:is|are|was|were|be|been|being|[’']s|[’']re)(?: \\p{L}+ly| still| now| also| once| then| long| often)* (?:\\p{L}+ed|thought|told|held|understood|said)",
    before: 'to',
  },
  { word: 'be \\p{L}+ed(?: out| down| away)?', after: 'cannot, can, could, may, might, must, should, will, not, to' },
  {
    word: 'accounts?',
    after:
      'bank, current, savings, joint, deposit, expense, user, email, online, offshore, secret, trust, on, into, taken into, of no, to, hold to, call to',
    before: 'for, holders?, numbers?, departments?, books?, at, with, at the bank',
  },
  { word: forms('account'), before: 'for' },
  {
    word: 'say',
    after: 'have, has, had, having, a, the, no, any, more, greater, final, last, his, her, their',
    before: 'in, on, over',
  },
  { word: 'say', after: 'that is to, needless to, nothing to' },
  { word: 'saying', before: 'so', after: 'goes without, without, an? old, the old, the' },
  {
    word: 'claims?',
    after:
      'land, mining, insurance, territorial, maritime, rival, competing, legal, property, pension, compensation, staked a, stake a, lay, laid, lays, the floods?, fishing',
  },
  {
    word: forms('claim'),
    before:
      'the throne, the crown, the island, the land, the territory, the title, the prize, the reward, his seat, her seat, benefits?, asylum, damages, compensation, expenses, [\\p{N}]+ lives, (?:\\p{L}+ ){0,2}lives, victims, victory, refunds?, to the throne, against, for damages, for compensation, for loss, forms?',
  },
  { word: 'claims?', before: 'on, upon' },
  { word: 'report(?! (?:of|by|about|on|from)(?![\\p{L}-]))', after: `${BEFORE_ONE}, annual, school, weather, book` },
  { word: 'reports', after: 'annual, school, weather, book, these, the', before: 'is due, are due, must' },
  ...noun('recount'),
  {
    word: forms('report'),
    before:
      'to the, to an?, to his, to her, to its, to their, directly to, for duty, for work, for training, back, sick',
  },
  {
    word: forms('deny'),
    before: `access, entry, permission, bail, visas?, leave, passage, admission, food, water, asylum, membership, credit, ${PERSONS}, the enemy, anyone, everyone, (?:\\p{L}+ ){1,3}(?:access|entry|permission|rights?|visas?|passage|bail|asylum|admission|the right|use)`,
  },
  {
    word: forms('admit'),
    before: `to (?:the )?(?:hospital|school|university|practice|membership|bar|union|club), [\\p{N}]+, new, no, more, only, some, women, men, children, students, patients, visitors, members, light, air, water, (?:\\p{L}+ )?(?:patients|visitors|students|pupils|members), ${PERSONS} to`,
  },
  { word: 'admitted', after: 'is, are, was, were, been', before: 'to, into, as, in' },
  {
    word: 'admissions?',
    after: 'hospital, free, school, university, college',
    before: 'to, fees?, charges?, office, price, tickets?, policy, is free, was free, desk',
  },
  {
    word: 'warnings?',
    after: 'early, without, without any, storm, flood, gale, weather, early-',
    before: 'shots?, lights?, signs?, systems?, lamps?, bells?, sirens?, labels?',
  },
  {
    word: forms('tell/told'),
    before: 'the time, the difference, time, apart, (?:\\p{L}+ ){1,4}(?:apart|from), the two apart',
  },
  {
    word: 'tell|told|telling',
    after: 'could not, cannot, can, could, all, a',
    before: 'apart, the difference, how, which, whether, blow, sign, detail',
  },
  { word: 'told', after: 'all' },
  { word: forms('believe'), before: 'in' },
  { word: 'believed', after: 'is, are, was, were, widely, been, be, now, once', before: 'to' },
  {
    word: 'think(?:ing)?|thoughts?',
    after:
      'wishful, strategic, critical, free, forward, way of, without, school of, lines? of, trains? of, food for, second, lost in, deep in, no',
    before: 'tanks?',
  },
  { word: 'thinking', before: 'of, about' },
  { word: 'thought', before: 'experiments?, to be, to have' },
  { word: 'thoughts?', after: 'an?, the, his, her, their, no, any, every, of, first, last' },
  {
    word: forms('assess'),
    before:
      'the damage, damage, the taxes, tax, needs?, the needs?, the value, the costs?, students, pupils, candidates, the risks?, the impact, whether',
  },
  { word: 'assessments?', after: 'risk, tax, needs, impact, self, continuous, environmental' },
  { word: forms('confirm'), before: '(?:his|her|the|their|our|my|your|a) (?:booking|reservation|appointment|order)s?' },
  ...noun(
    'question',
    'raises?, raised, raising, answers?, answered, in, into, beyond, without, open, moot, key, big, ask, asks, asked, asking, exam, more',
  ),
  {
    word: forms('question'),
    before:
      '(?:\\p{L}+ )?suspects?, the witness(?:es)?, witnesses, prisoners, the prisoners?, him, her, them, time, marks?, papers?',
  },
  ...noun('suspect', 'prime, chief, murder, usual, arrested, suspected, four, five, terrorism'),
  { word: 'suspect', before: 'packages?, bags?, devices?, parcels?' },
  { word: forms('quote'), before: 'prices?, the price, a price, on the' },
  { word: 'hail', after: 'of, the, heavy, and, large', before: 'storms?, fell, damaged' },
  { word: forms('hail'), before: 'from, a taxi, a cab' },
  { word: forms('express'), before: 'trains?, delivery, post, mail, lanes?, services?, himself, herself, themselves' },
  ...noun('express', 'night, orient, morning, by'),
  ...noun('voice', 'one, loud, low, human, with, singing, in, single, more, hostile, different'),
  { word: 'voice', before: 'mail, boxes, box, recordings?, control, actors?, training' },
  ...noun('object', 'physical, foreign, sharp, whose, metal, sacred, direct'),
  ...noun('label', 'record, price, wine, food, warning, private, with'),
  { word: 'labels?', before: 'on, of, for' },
  { word: forms('label'), before: 'bottles, boxes, jars, each, every' },
  ...noun('brand', 'famous, luxury, global, known'),
  { word: 'brands?', before: 'new, name, names' },
  ...noun('joke', 'practical, inside, standing, cruel'),
  { word: forms('agree'), before: 'on, to, upon, in, terms, a, an, the, prices?, rates?' },
  { word: 'agreed', after: 'as, the, an, previously', before: 'prices?, rates?, terms, dates?, limits?, routes?' },
  { word: forms('disagree'), before: 'on, about, over' },
  { word: forms('expect'), before: 'a baby, a child, visitors, guests, company, a delivery, a visitor' },
  {
    word: 'expected|expecting',
    after:
      'as, than, life, is, are, was, were, be, been, being, widely, generally, the, an, more, least, long, still, now, not, much, then, originally',
  },
  { word: forms('ask'), before: 'for, (?:\\p{L}+ ){1,3}(?:for|to), permission, after, prices?' },
  ...noun('urge', 'sudden, strong'),
  { word: 'urges?', before: 'to \\p{L}+' },
  {
    word: forms('advise'),
    before: 'the king, the queen, the crown, the court, the board, the bank, the company, clients, on',
  },
  { word: 'advised', after: 'well, ill, well-, ill-' },
  ...noun('brief', 'very, in, how, for, too, but, be, was, were, is, unusually'),
  {
    word: 'brief',
    before:
      'visits?, periods?, history, stay, time, moments?, war, look, pause, meetings?, summary, talks?, note, ceremony, truce, introduction, battle, life, spell',
  },
  ...noun('fear', 'in, for, with, without, by, and, from, widespread, growing, sheer, constant'),
  { word: 'fears?', before: 'of, for' },
  ...noun('guess', 'best, good, lucky, wild, educated, by'),
  ...noun(
    'doubt',
    'without, beyond, in, reasonable, little, serious, casts?, with, room for, self, grave, have, had, has, much, and',
  ),
  { word: 'doubts?', before: 'about, as to' },
  { word: 'forecasts?', after: 'weather, shipping, the weather' },
  { word: forms('swear/swore/sworn'), before: 'words?, in, an oath, allegiance, at' },
  ...noun('vow', 'marriage, wedding, religious, monastic, took, take, takes, taking'),
  ...noun('protest'),
  {
    word: 'protests?',
    after: `in, street, mass, student, peaceful, violent, under, and, national, public, popular, during, after, large, more, before, against`,
    before: 'march(?:es)?, movements?, songs?, votes?, camps?, rally, in the streets, outside, groups?',
  },
  { word: forms('protest'), before: 'in, outside, on the streets?, against, for' },
  { word: 'mention', after: 'no, any, not to, honourable, honorable, without' },
  { word: 'comments?', after: 'no, for, without, declined to, declines to, decline to, refused to, not' },
  { word: 'estates?', after: 'real' },
  {
    word: forms('find/found'),
    before: `a, an, the, his, her, its, their, new, work, water, food, jobs?, shelter, ways?, ${PERSONS}, peace, fault, enough, more, some, no, any`,
  },
  { word: 'findings?', before: 'a, an, the, his, her, work, water, food, jobs?, shelter, ways?, enough, it, them' },
  {
    word: 'analys[ei]s',
    after:
      'data, chemical, statistical, spectral, dna, blood, cost, systems, isotope, regression, soil, laboratory, cluster, carbon',
    before: 'of (?:the )?(?:blood|water|soil|samples?|dna|data|wood|bones?|metal|pigments?|ice|cores?)',
  },
  { word: 'statements?', after: 'financial, bank, mission, income', before: 'of account, of accounts, of income' },
  { word: 'estimates?', after: 'cost' },
  {
    word: forms('conclude'),
    before:
      '(?:(?:an?|the|its|his|her|their|two|several) )?(?:\\p{L}+ )?(?:agreements?|deals?|treaty|treaties|talks|visits?|pacts?|tour|peace|contracts?|business)',
  },
  {
    word: 'states?',
    evenThat: true,
    after: `${BEFORE_MANY}, member, gulf, baltic, arab, islamic, failed, weak, neighbouring, neighboring, client, city, nation, solid, rogue, united, police, buffer, most, sovereign, small, larger?, independent, \\p{L}+an, european, western, southern, northern, eastern, strong, modern, federal, home, coastal, successor, border, three, into`,
  },
  {
    word: 'notes?',
    evenThat: true,
    after: 'an?, bank, high, low, musical, promissory, diplomatic, ransom, wrong, suicide, cover, one, of, the',
    before: 'that (?:is|are|was|were|had|has|fell|came|said)',
  },
  { word: forms('hold/held'), evenThat: true, before: 'that (?:land|title|office|position|rank|record|post)' },
  {
    word: 'rules?|records?|documents?|decisions?|projects?|reasons?|views?|calls?|signals?|senses?|details?|issues?|posts?|ruling',
    evenThat: true,
    after: 'a, an, every, one, any, its, this, no, first, old, new',
    before: 'that (?:is|are|was|were|had|has|governs?|made|makes|would|will|can|could|bears?|lists?), why',
  },
  {
    word: forms(
      'show/showed/shown, see/saw/seen, find/found, learn/learnt/learned, teach/taught, decide, calculate, consider, remember, understand/understood, determine, specify, imagine, discover, hear/heard, read/read, call, judge, view, regard, feel/felt, sense, verify, accept, establish, plead, worry',
    ),
    before: '(?:out )?(?:how|why|whether), it that, to it that',
  },
];

/** Expressions for all exceptions. */
export const attributionExceptions: readonly string[] = EXCEPTIONS.flatMap(toExpressions);
