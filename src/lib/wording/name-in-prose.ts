/** The name of an entity within a sentence, with the article and capital letter that claims use. */
import type { Entity, Inline } from '../edition/model.ts';
import { entityTypes, type EntityType } from '../vocabulary/index.ts';
import { plainText } from './mentions.ts';
import { type Piece, text } from './piece.ts';

/** How many claims are examined, which is enough to decide. */
const EXAMINED_CLAIMS = 12;

/** The name as most claims that mention it by its name write it: “the Taliban”, “Al-Qa’ida”, “foreign jihadists”. */
export function nameInProse(entity: Entity): Piece[] {
  const { name } = entity;
  const all = entity.claims.slice(0, EXAMINED_CLAIMS).flatMap(({ claim }) => [...usesOf(claim.body, entity)]);
  if (name.startsWith('The ')) return [{ kind: 'entity', entity, text: lowerFirst(name) }];
  const exact = all.filter(({ isName }) => isName);
  const uses = exact.length > 0 ? exact : all;
  const lower = mostly(uses.map(({ isLower }) => isLower)) || isDescription(entity);
  const article = mostly(uses.map(({ hasArticle }) => hasArticle));
  return [
    ...(article || (exact.length === 0 && takesArticle(entity)) ? [text('the ')] : []),
    { kind: 'entity', entity, ...(lower && { text: lowerFirst(name) }) },
  ];
}

/** Whether a name that no claim uses needs “the”: “killing of …”, “US withdrawal”, “Russian government”. */
function takesArticle({ name, type }: Pick<Entity, 'name' | 'type'>): boolean {
  if (isDescription({ name, type })) return !PLURAL_HEAD.test(name);
  if (type === 'event' && ARTICLE_NAME.test(name)) return true;
  // “Jo’s break with the crew” needs no article.
  return isDescribed(type) && !/[’']s /u.test(name) && / \p{Ll}*[^\P{Ll}s]$/u.test(name);
}

/** Whether names of a type can be descriptions. */
function isDescribed(type: EntityType): boolean {
  return type === 'government' || entityTypes[type].nature === 'happening';
}

/** Whether a name begins with a common noun or adjective: “Fall of …”, “New terms with …”. */
function isDescription({ name, type }: Pick<Entity, 'name' | 'type'>): boolean {
  return isDescribed(type) && COMMON_OPENING.test(name);
}

const COMMON_OPENING =
  /^(?:(?:New|Old|Draft|Planned|Proposed|Prospective|Unpublished|Violent|Joint) |\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} (?:of|between) )/u;
const PLURAL_HEAD = /^(?:\p{Lu}\p{Ll}+ )?\p{L}*s (?!of)/u;
const ARTICLE_NAME = /^(?:\d+|\p{Lu}{2,}) /u;

/** How a mention uses the name. */
interface Use {
  readonly hasArticle: boolean;
  readonly isLower: boolean;
  /** Whether the mention is the name itself. */
  readonly isName: boolean;
}

/** The mentions of an entity by its name, or by other words that show how its name is used. */
function* usesOf(nodes: readonly Inline[], entity: Entity): Generator<Use> {
  const { id, name } = entity;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'entity' && node.id === id) {
      const words = plainText(node.children);
      const bare = words.replace(/^the /i, '');
      const isName = lowerFirst(bare) === lowerFirst(name);
      if (!isName && !isNameToo(bare, entity)) continue;
      const hasArticle = bare !== words || /\bthe\s$/i.test(plainText(nodes.slice(0, index)));
      yield { hasArticle, isLower: isName ? bare !== name : opensLower(name, bare), isName };
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      yield* usesOf(node.children, entity);
    }
  }
}

function mostly(marks: readonly boolean[]): boolean {
  return marks.length > 0 && marks.filter(Boolean).length * 2 >= marks.length;
}

/** Whether other words show if the name takes an article: “the US”, “the moderate and ‘pragmatic’ crew”; not “the group”. */
function isNameToo(words: string, { name, type }: Pick<Entity, 'name' | 'type'>): boolean {
  if (!/\p{Lu}/u.test(words)) return false;
  const own = new Set(name.split(' '));
  return type === 'government' || words.split(' ').some((word) => own.has(word));
}

/** Whether the first word of the name is a common one, because a mention has it in lower case. */
function opensLower(name: string, words: string): boolean {
  const [first = ''] = name.split(' ');
  return lowerFirst(first) !== first && words.split(' ').includes(lowerFirst(first));
}

/** Words with their first letter, which may follow a quotation mark, in lower case. */
function lowerFirst(words: string): string {
  return words.replace(/^\P{L}*\p{Lu}/u, (opening) => opening.toLocaleLowerCase('en'));
}
