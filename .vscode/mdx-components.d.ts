// Written by npm run schemas from the schemas of the components. Tools for MDX look for this name.

interface MDXProvidedComponents {
  /** One proposition, from one source set, at one certainty. Contains the prose, then its annotations. */
  Claim: (props: {
    /**
     * Which sentence of the original it restates: `7.3`, or `8.2b` if a sentence contains several claims.
     *
     * A claim, unique within its commentary: paragraph.sentence of the original and, if a sentence contains several, a letter (`7.3`, `8.2b`).
     */
    id: string;
    /**
     * What kind of statement it is.
     *
     * - `report`: An event or state of affairs given as information.
     * - `assessment`: Somebody’s judgement of a situation, a motive or a quality.
     * - `inference`: A conclusion whose grounds the text gives.
     * - `forecast`: A statement about the future.
     * - `distinction`: Separates or defines concepts.
     * - `question`: Raised and not answered.
     * - `recommendation`: Says what ought to be done.
     */
    type: 'report' | 'assessment' | 'inference' | 'forecast' | 'distinction' | 'question' | 'recommendation';
    /**
     * A noun phrase of at most ten words that names the matter and asserts nothing (“Why the light was out”). It is used wherever the claim is named; unique in its commentary. Required once the claim is written.
     */
    label?: string;
    /**
     * How firmly the wording makes it.
     *
     * - `stated`: The source says it without a hedge. This does not mean that it is true.
     * - `probable`: Hedged as more likely than not: likely, seems, appears, apparent, suggests.
     * - `possible`: Hedged as a possibility: may, might, a risk.
     * - `open`: The source raises the matter and does not commit itself.
     */
    certainty: 'stated' | 'probable' | 'possible' | 'open';
    /**
     * The original’s words that carry the hedge. Required unless the claim is `stated`.
     */
    cue?: string;
    /**
     * The claim denies what its events and relations say (“have not pledged”).
     */
    negated?: true;
    /**
     * Words of the prose that look like a hedge but are not (“appeared at the border”), separated by commas.
     */
    unhedged?: string;
    /**
     * Why the prose need not say whose statement it is (“the sentence before quotes the same letter”). Only for a claim that is attributed to somebody other than the author and has no words of attribution.
     */
    unattributed?: string;
    /**
     * Up to five words or phrases of at most three words each, separated by commas: what people remember of the original and type into a search.
     */
    find?: string;
    children?: unknown;
  }) => never;

  /** A mention of an entity, around the words that name it. */
  Entity: (props: {
    /**
     * The entity’s id.
     */
    id: string;
    children?: unknown;
  }) => never;

  /** Who says it. Several in a claim say it together. */
  Attribution: (props: {
    /**
     * The source’s id.
     */
    source: string;
    /**
     * How many speak, as the article words it.
     *
     * - `one`: A single source.
     * - `at-least-one`: One source or more.
     * - `plural`: A plural, without a number.
     */
    count?: 'one' | 'at-least-one' | 'plural';
    /**
     * How the author presents what the source says.
     *
     * - `own`: The author speaks in their own right.
     * - `neutral`: The author reports it without vouching for it (“say”, “according to”).
     * - `endorses`: The author’s verb presents it as established (“confirmed”).
     * - `distances`: The author keeps a distance, for instance with quotation marks.
     */
    stance: 'own' | 'neutral' | 'endorses' | 'distances';
    /**
     * The original’s words of attribution. Absent if the sentence has none.
     */
    cue?: string;
    /**
     * The earlier claim of the same commentary that this attribution continues, if the sentence continues a report without a cue of its own.
     *
     * A claim, unique within its commentary: paragraph.sentence of the original and, if a sentence contains several, a letter (`7.3`, `8.2b`).
     */
    carried?: string;
    /**
     * The sources that this source quotes, outermost first, with the original’s cues: `envoy: told; eyewitnesses: saw`.
     */
    through?: string;
    /**
     * When the statement was made, in EDTF; not when what it says happened.
     *
     * A date in the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2020-11`, `2019-22` (summer 2019), `2021-05/2021-07`.
     */
    stated?: string;
    children?: unknown;
  }) => never;

  /** Support or dispute that the article itself asserts. */
  Corroboration: (props: {
    /**
     * What it amounts to.
     *
     * - `confirmed`: The article says that another source confirmed it.
     * - `several-agree`: The article says that several sources agree.
     * - `data-agree`: The article says that data point the same way.
     * - `disputed`: The article says that another source disputes it.
     */
    kind: 'confirmed' | 'several-agree' | 'data-agree' | 'disputed';
    /**
     * Who confirms, agrees or disputes.
     */
    source: string;
    /**
     * How many do, as the article words it.
     *
     * - `one`: A single source.
     * - `at-least-one`: One source or more.
     * - `plural`: A plural, without a number.
     */
    count?: 'one' | 'at-least-one' | 'plural';
    /**
     * What is confirmed, if it is less than the whole claim (“authenticity”).
     */
    of?: string;
    /**
     * The original’s words that say so.
     */
    cue: string;
    children?: unknown;
  }) => never;

  /** Something that happens in the claim; the other props say who plays which role. */
  Event: (props: {
    /**
     * What kind of event it is.
     *
     * - `agreement`: Terms are proposed, accepted, refused or signed.
     * - `negotiation`: Parties talk about terms.
     * - `attack`: Violence is used.
     * - `accusation`: Somebody is held responsible for something.
     * - `killing`: Somebody is killed.
     * - `movement`: Somebody goes, or is taken, from one place to another.
     * - `publication`: Something is made public or said in public.
     * - `decision`: Somebody with the power to do so settles something.
     * - `enactment`: A law, rule or resolution is made: proposed, adopted or rejected.
     * - `amendment`: A law, rule or resolution is changed.
     * - `repeal`: A law, rule or resolution is ended.
     * - `ruling`: A court or tribunal decides a case.
     * - `vote`: Members of a body vote on a matter, or the public does in a referendum.
     * - `election`: Somebody is chosen for a seat or an office by vote.
     * - `appropriation`: Money is set aside for a purpose; whether it was spent is not said.
     * - `payment`: Money is paid.
     */
    type:
      | 'agreement'
      | 'negotiation'
      | 'attack'
      | 'accusation'
      | 'killing'
      | 'movement'
      | 'publication'
      | 'decision'
      | 'enactment'
      | 'amendment'
      | 'repeal'
      | 'ruling'
      | 'vote'
      | 'election'
      | 'appropriation'
      | 'payment';
    /**
     * The event’s own entity, if it has a page.
     */
    event?: string;
    /**
     * Which stage it has reached, according to the claim.
     *
     * - `proposed`: Put forward.
     * - `agreed-to-sign`: Consented to; a signature is not asserted.
     * - `signed`: Signed.
     * - `refused`: Turned down.
     * - `adopted`: Passed by those who decide on it.
     * - `rejected`: Voted down or dismissed by those who decide on it.
     * - `stalled`: Drawn out or held up.
     * - `announced`: Made known as settled or to come; whether it took place is not said.
     * - `suspended`: Broken off for a time.
     * - `deferred`: Put off to a later time.
     * - `resumed`: Taken up again.
     * - `sought`: Wanted or worked for; whether it was reached is not said.
     */
    status?:
      | 'proposed'
      | 'agreed-to-sign'
      | 'signed'
      | 'refused'
      | 'adopted'
      | 'rejected'
      | 'stalled'
      | 'announced'
      | 'suspended'
      | 'deferred'
      | 'resumed'
      | 'sought';
    /**
     * Who does it.
     */
    agent?: string;
    /**
     * Whom it is done to.
     */
    target?: string;
    /**
     * Who takes part on equal footing.
     */
    party?: string;
    /**
     * What it is about.
     */
    topic?: string;
    /**
     * What it is done with.
     */
    instrument?: string;
    /**
     * Where it happens.
     */
    place?: string;
    /**
     * Where a movement starts.
     */
    origin?: string;
    /**
     * Where a movement ends.
     */
    destination?: string;
    /**
     * Roles for which the article names nobody (`unstated="agent"`).
     */
    unstated?: string;
    children?: unknown;
  }) => never;

  /** A lasting relation between two entities that the claim asserts. */
  Relation: (props: {
    /**
     * What connects them; read as “subject type object”.
     *
     * - `member-of`: Belongs to.
     * - `part-of`: Is a component of.
     * - `leads`: Heads or commands.
     * - `allied-with`: Works with, to shared ends.
     * - `hosts`: Gives shelter or protection to.
     * - `opposes`: Works against.
     * - `negotiates-with`: Is in talks with.
     * - `located-in`: Is in or at.
     * - `elected-to`: Holds a seat or an office in, by election.
     * - `funds`: Gives money to.
     * - `regulates`: Sets rules for.
     */
    type:
      | 'member-of'
      | 'part-of'
      | 'leads'
      | 'allied-with'
      | 'hosts'
      | 'opposes'
      | 'negotiates-with'
      | 'located-in'
      | 'elected-to'
      | 'funds'
      | 'regulates';
    /**
     * The entity or entities it starts from.
     */
    subject: string;
    /**
     * The entity or entities it leads to.
     */
    object: string;
    /**
     * Where it holds.
     */
    place?: string;
    /**
     * Which stage it has reached, according to the claim.
     *
     * - `proposed`: Put forward.
     * - `agreed-to-sign`: Consented to; a signature is not asserted.
     * - `signed`: Signed.
     * - `refused`: Turned down.
     * - `adopted`: Passed by those who decide on it.
     * - `rejected`: Voted down or dismissed by those who decide on it.
     * - `stalled`: Drawn out or held up.
     * - `announced`: Made known as settled or to come; whether it took place is not said.
     * - `suspended`: Broken off for a time.
     * - `deferred`: Put off to a later time.
     * - `resumed`: Taken up again.
     * - `sought`: Wanted or worked for; whether it was reached is not said.
     */
    status?:
      | 'proposed'
      | 'agreed-to-sign'
      | 'signed'
      | 'refused'
      | 'adopted'
      | 'rejected'
      | 'stalled'
      | 'announced'
      | 'suspended'
      | 'deferred'
      | 'resumed'
      | 'sought';
    children?: unknown;
  }) => never;

  /** How this claim bears on another claim, of the same commentary or of another. */
  Relates: (props: {
    /**
     * In which way.
     *
     * - `supports`: Is a ground for the other claim.
     * - `challenges`: Is evidence or argument against the other claim, or limits it.
     * - `restates`: Says what the other claim says, in other words.
     * - `elaborates`: Gives more detail on what the other claim says.
     */
    rel: 'supports' | 'challenges' | 'restates' | 'elaborates';
    /**
     * The other claim; if of another commentary, with its folder before it: `harbour/7.4`.
     *
     * A claim: `7.3` or, if of another commentary, with its folder: `harbour/7.3`.
     */
    to: string;
    /**
     * The reason, in a sentence.
     */
    why?: string;
    /**
     * Who relates the two.
     *
     * - `article`: The article’s wording asserts the relation.
     * - `editors`: The editors read the relation from the text; the article does not word it.
     */
    by?: 'article' | 'editors';
    children?: unknown;
  }) => never;

  /** When what is claimed happened, as far as the article says. Never when it was said. */
  When: (props: {
    /**
     * The date in EDTF level 0 or 1.
     *
     * A date in the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2020-11`, `2019-22` (summer 2019), `2021-05/2021-07`.
     */
    edtf?: string;
    /**
     * Part of that span (TIMEX3 `mod`): “early 2021” is `2021` with `START`.
     */
    mod?: 'START' | 'MID' | 'END';
    /**
     * An entity that it came after.
     */
    after?: string;
    /**
     * An entity that it came before.
     */
    before?: string;
    /**
     * Counted from the article’s publication (“now”, “just days ago”).
     */
    ref?: 'publication';
    /**
     * The article’s own words for it.
     */
    text: string;
    children?: unknown;
  }) => never;

  /** A number that the claim gives, with its unit and date. Several are possible. */
  Figure: (props: {
    /**
     * The number, in plain digits: `1200`, `62.5`.
     */
    value?: string;
    /**
     * The least it can be: alone for “at least”, with `high` for a range.
     */
    low?: string;
    /**
     * The most it can be: alone for “at most”, with `low` for a range.
     */
    high?: string;
    /**
     * The article gives it as a rough number (“about”, “some”, “nearly”).
     */
    approximate?: true;
    /**
     * What it is counted in, as a word or a code: `people`, `%`, `USD`.
     */
    unit: string;
    /**
     * What is counted or measured, in the language of the site (“turnout”).
     */
    of?: string;
    /**
     * The day or period that the number is for, as far as the article says.
     *
     * A date in the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2020-11`, `2019-22` (summer 2019), `2021-05/2021-07`.
     */
    on?: string;
    children?: unknown;
  }) => never;

  /** How the editors read a sentence that can be read in more than one way. Contains prose. */
  ScopeNote: (props: { children?: unknown }) => never;

  /** What the editors add, in their own voice. Contains prose. */
  EditorNote: (props: {
    /**
     * What it does for the reader.
     *
     * - `differs`: Another published account differs from the article.
     * - `conflict`: Other published accounts disagree among themselves.
     * - `imprecise`: The article leaves something open that a reader may want settled.
     * - `context`: Background that the article does not give.
     * - `since`: Something that happened after the article was published.
     */
    kind: 'differs' | 'conflict' | 'imprecise' | 'context' | 'since';
    /**
     * When it happened, in EDTF: required for the kind `since`, and for no other.
     *
     * A date in the Extended Date/Time Format (ISO 8601-2), level 0 or 1: `2020-11`, `2019-22` (summer 2019), `2021-05/2021-07`.
     */
    happened?: string;
    /**
     * The day it was written.
     */
    date: string;
    /**
     * The references it rests on.
     */
    references: string;
    /**
     * The entities it concerns, which show it on their pages as well.
     */
    entities?: string;
    children?: unknown;
  }) => never;
}
