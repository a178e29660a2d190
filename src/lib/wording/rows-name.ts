/** The name of an entity within a sentence, with the article and the capital that the prose gives it. */
import type { Entity, Inline } from '../edition/model.ts';
import { type Piece, text } from './piece.ts';

/** How many claims are looked at: enough to know, and never all of them. */
const SEEN = 12;

/** “the Taliban”, “Al-Qa’ida”, “foreign jihadists”: as the claims that mention it by its name mostly do. */
export function nameWithin(entity: Entity): Piece[] {
  const { id, name } = entity;
  const uses = entity.claims.slice(0, SEEN).flatMap(({ claim }) => [...usesOf(claim.body, id, name)]);
  const lower = mostly(uses.map(({ isLower }) => isLower));
  return [
    ...(mostly(uses.map(({ hasArticle }) => hasArticle)) ? [text('the ')] : []),
    { kind: 'entity', entity, ...(lower && { text: lowerFirst(name) }) },
  ];
}

/** Names as a sentence lists them. */
export function namesWithin(entities: readonly Entity[]): Piece[] {
  return entities.flatMap((entity, index) => [
    ...(index === 0 ? [] : [text(index === entities.length - 1 ? ' and ' : ', ')]),
    ...nameWithin(entity),
  ]);
}

/** How the name is used: with “the” before it, and without its capital. */
interface Use {
  readonly hasArticle: boolean;
  readonly isLower: boolean;
}

/** Each mention by the name itself. */
function* usesOf(nodes: readonly Inline[], id: string, name: string): Generator<Use> {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'entity' && node.id === id) {
      const words = plainText(node.children);
      const bare = words.replace(/^the /i, '');
      if (lowerFirst(bare) !== lowerFirst(name)) continue;
      const hasArticle = bare !== words || /\bthe\s$/i.test(plainText(nodes.slice(0, index)));
      yield { hasArticle, isLower: bare !== name };
    } else if (node.type === 'emphasis' || node.type === 'strong') {
      yield* usesOf(node.children, id, name);
    }
  }
}

function mostly(marks: readonly boolean[]): boolean {
  return marks.length > 0 && marks.filter(Boolean).length * 2 >= marks.length;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('en') + words.slice(1);
}

function plainText(nodes: readonly Inline[]): string {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : node.value)).join('');
}
