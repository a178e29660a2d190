import { expect, test } from 'playwright/test';
import type { Claim, Commentary } from '../../edition/model.ts';
import { assertedBy, citeRelation, listRelations, relationName, relationOf } from '../relations.ts';

function pair(): [Claim, Claim, Commentary] {
  const commentary = {
    slug: 'harbour',
    original: { title: 'The harbour' },
    sentences: [{ id: '2.1' }],
    editions: [{ number: 3, date: '2026-11-29' }],
    claims: [] as Claim[],
    records: [],
  } as unknown as Commentary;
  const [ground, end] = ['1.2', '2.1a'].map((id) => ({ id, commentary, links: [], incoming: [] }) as unknown as Claim);
  if (!ground || !end) throw new Error('There are no claims.');
  (ground.links as object[]).push({ rel: 'supports', claim: end, why: 'It says so.', by: 'editors' });
  (ground.links as object[]).push({ rel: 'elaborates', claim: end });
  (end.incoming as object[]).push({ rel: 'supports', claim: ground });
  (commentary.claims as Claim[]).push(ground, end);
  return [ground, end, commentary];
}

test('a relation has its own address, and says who asserts it and why; so does a further one', () => {
  const [, , commentary] = pair();
  const relations = listRelations(commentary);
  expect(relations.map(({ path }) => path)).toEqual([
    '/harbour/argument/#r-1-2-2-1a',
    '/harbour/argument/#r-1-2-2-1a-elaborates',
  ]);
  expect(relations.map(relationName)).toEqual(['¶1.2 supports ¶2.1a', '¶1.2 elaborates ¶2.1a']);
  expect(relations.map(assertedBy)).toEqual(['The editors’ reading', undefined]);
  expect(relations[0]?.why).toBe('It says so.');
});

test('a relation to a renamed commentary keeps the anchor with its former name', () => {
  const [ground, end] = pair();
  (end as { commentary: unknown }).commentary = { ...end.commentary, slug: 'quays', formerly: ['piers'] };
  const relations = listRelations({ claims: [ground] });
  expect(relations.map(({ anchor, formerAnchors }) => [anchor, ...formerAnchors])).toEqual([
    ['r-1-2-quays-2-1a', 'r-1-2-piers-2-1a'],
    ['r-1-2-quays-2-1a-elaborates', 'r-1-2-piers-2-1a-elaborates'],
  ]);
});

test('relations keep their anchors when another between the two claims is removed, added or put before them', () => {
  const anchorsAfter = (published: readonly (readonly string[])[], ...present: readonly number[]): string[][] => {
    const [ground, end, commentary] = pair();
    const records = published.map((kinds) => {
      const links = kinds.map((rel) => ({ rel, to: end.id }));
      return { value: { claims: [{ id: ground.id, authored: { links } }] } };
    });
    (commentary as { records: unknown }).records = records;
    const links = present.flatMap((index) => ground.links[index] ?? []);
    return listRelations({ claims: [{ ...ground, links }] }).map((one) => [one.anchor, ...one.formerAnchors]);
  };
  const [supports, elaborates] = [0, 1];
  const both = [['supports', 'elaborates']];
  expect(anchorsAfter(both, elaborates)).toEqual([['r-1-2-2-1a', 'r-1-2-2-1a-elaborates']]);
  expect(anchorsAfter(both, elaborates, supports)).toEqual([['r-1-2-2-1a-elaborates'], ['r-1-2-2-1a']]);
  // The kind of the only relation was corrected, which kept its anchor.
  const corrected = [['supports'], ['elaborates']];
  expect(anchorsAfter(corrected, elaborates)).toEqual([['r-1-2-2-1a']]);
  expect(anchorsAfter(corrected, supports, elaborates)).toEqual([['r-1-2-2-1a-supports'], ['r-1-2-2-1a']]);
});

test('both ends of a link lead to the same relation', () => {
  const [ground, end] = pair();
  const [out, back] = [ground.links[0], end.incoming[0]];
  if (!out || !back) throw new Error('There is no link.');
  expect(relationOf(end, back, true).path).toBe(relationOf(ground, out, false).path);
});

test('a reference names the relation, the original, the edition and the address', () => {
  const [, , commentary] = pair();
  const [relation] = listRelations(commentary);
  if (!relation) throw new Error('There is no relation.');
  expect(
    citeRelation(relation, { editors: 'The editors', site: 'Harbour, Annotated', url: 'https://h.example/#r' }),
  ).toBe(
    'The editors, “¶1.2 supports ¶2.1a”, argument of “The harbour”, Harbour, Annotated, edition 3, 2026-11-29, https://h.example/#r',
  );
});
