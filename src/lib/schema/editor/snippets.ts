/** Snippets for VS Code: what is typed most, with the closed lists to choose from. */
import {
  claimTypes,
  claimLinks,
  corroborations,
  counts,
  entityTypes,
  eventTypes,
  keysOf,
  noteKinds,
  relations,
  stances,
  statuses,
  type Term,
  voices,
} from '../../vocabulary/index.ts';
import { strengths } from '../reference.ts';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly scope: 'mdx' | 'yaml';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** All snippets by name. */
export function listSnippets(): Readonly<Record<string, Snippet>> {
  return {
    Section: mdx('section', 'The head of a section', [
      '---',
      'title: ${1:Its heading}',
      `original: ${choose(2, ['true', 'false'])}`,
      '---',
      '',
      '$0',
    ]),
    Claim: mdx('claim', 'A claim without a hedge', [
      `<Claim id="\${1:1.1}" type="${terms(2, claimTypes)}" certainty="stated">`,
      '  ${3:The claim in words of your own.}',
      '  <Attribution source="${4:author}" stance="own" />',
      '</Claim>$0',
    ]),
    'Hedged claim': mdx('hedged', 'A claim that is less than certain, passed on from a source', [
      `<Claim id="\${1:1.2}" type="${terms(2, claimTypes)}" certainty="${choose(3, ['probable', 'possible', 'open'])}" cue="\${4:likely}">`,
      '  ${5:They say that it is likely.}',
      `  <Attribution source="\${6:source-id}" count="${terms(7, counts)}" stance="${choose(8, others())}" cue="\${9:said}" />`,
      '</Claim>$0',
    ]),
    Mention: mdx('entity', 'A mention of an entity', ['<Entity id="${1:entity-id}">${2:name}</Entity>$0']),
    Attribution: mdx('attribution', 'Who says it', [
      `<Attribution source="\${1:source-id}" count="${terms(2, counts)}" stance="${choose(3, others())}" cue="\${4:said}" />$0`,
    ]),
    Corroboration: mdx('corroboration', 'Support or dispute that the article asserts', [
      `<Corroboration kind="${terms(1, corroborations)}" source="\${2:source-id}" cue="\${3:confirmed}" />$0`,
    ]),
    Event: mdx('event', 'Something that happens in the claim', [
      `<Event type="${terms(1, eventTypes)}" status="${terms(2, statuses)}" agent="\${3:entity-id}" target="\${4:entity-id}" />$0`,
    ]),
    Relation: mdx('relation', 'A lasting relation that the claim asserts', [
      `<Relation type="${terms(1, relations)}" subject="\${2:entity-id}" object="\${3:entity-id}" />$0`,
    ]),
    'Link to a claim': mdx('relates', 'How this claim bears on another', [
      `<Relates rel="${terms(1, claimLinks)}" to="\${2:1.1}" />$0`,
    ]),
    Date: mdx('when', 'When the thing claimed happened', ['<When edtf="${1:2021-05}" text="${2:in May 2021}" />$0']),
    'Scope note': mdx('scope', 'How the sentence is read', ['<ScopeNote>${1:How it is read, and why.}</ScopeNote>$0']),
    'Editor’s note': mdx('note', 'What the editors add, with what it rests on', [
      `<EditorNote kind="${terms(1, noteKinds)}" date="$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE" references="\${2:reference-id}">`,
      '  ${3:What a reader may want to know.}',
      '</EditorNote>$0',
    ]),
    'Entity file': yaml('entity', 'A person, group, place, agreement, document or event', [
      'name: ${1:Name as the article prints it}',
      `type: ${terms(2, entityTypes)}`,
      'summary:',
      '  text: ${3:What it is, in one sentence.}',
      '  references: [${4:reference-id}]',
      '$0',
    ]),
    'Source file': yaml('source', 'A voice that the article lets speak', [
      'name: ${1:Short name}',
      'subject: ${2:One official}',
      `plural: ${choose(3, ['false', 'true'])}`,
      `voice: ${choose(
        4,
        keysOf(voices).filter((voice) => voice !== 'author'),
      )}`,
      'asWorded: [${5:as the article words it}]',
      'description: ${6:What the article says of it.}',
      '$0',
    ]),
    'Reference file': yaml('reference', 'A work that a fact or note rests on', [
      'title: ${1:Title, publisher, date}',
      'url: ${2:https://example.org/}',
      `strength: ${choose(3, Object.keys(strengths))}`,
      '$0',
    ]),
    Alias: yaml('alias', 'Another name of an entity', [
      '- text: ${1:Another name}',
      '  references: [${2:reference-id}]',
      '$0',
    ]),
    Withdrawal: yaml('withdrawn', 'A published claim that is taken out', [
      "- id: '${1:1.1}'",
      '  reason: ${2:Why it goes.}',
      "  successors: ['${3:1.2}']",
      '$0',
    ]),
  };
}

/** A place where one of several values is chosen. */
function choose(place: number, values: readonly string[]): string {
  return `\${${place}|${values.join(',')}|}`;
}

function terms(place: number, list: Readonly<Record<string, Term>>): string {
  return choose(place, keysOf(list));
}

/** How the author may stand to somebody else. */
function others(): string[] {
  return keysOf(stances).filter((stance) => stance !== 'own');
}

function mdx(prefix: string, description: string, body: readonly string[]): Snippet {
  return { scope: 'mdx', prefix, description, body };
}

function yaml(prefix: string, description: string, body: readonly string[]): Snippet {
  return { scope: 'yaml', prefix, description, body };
}
