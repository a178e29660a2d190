/** What the card beside a link to an entity shows: a few hundred bytes, fetched when somebody points at the link. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toEntityCard } from '../../../components/prose/entity-card.ts';
import { getEdition } from '../../../edition.ts';
import type { Entity } from '../../../lib/edition/model.ts';

export const getStaticPaths = (async () => {
  const { entities } = await getEdition();
  return entities.map((entity) => ({ params: { entity: entity.id }, props: { entity } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Entity }> = ({ props }) => Response.json(toEntityCard(props.entity));
