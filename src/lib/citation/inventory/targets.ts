/**
 * Everything that documentation elsewhere can refer to: claims, entities and sources, under every id that they have had; and the
 * addresses of the files for Sphinx and MyST. These tools fix the names and places of the files.
 */
import { toClaimSlug, type ClaimId } from '../../address/id.ts';
import { annotationPageOf, claimPath, commentaryPath, entityPath, paths, sourcePath } from '../../address/url.ts';
import type { Commentary, Edition } from '../../edition/model.ts';
import { saidInWords } from '../../wording/attribution.ts';
import { claimName } from '../../wording/location.ts';
import { countOf } from '../../wording/list.ts';

export const inventoryPaths = { sphinx: '/objects.inv', myst: '/myst.xref.json' } as const;

/** A target of references. */
export interface Target {
  /** Unique. An entity and a source can have the same id, so the kind comes before the id. */
  readonly label: string;
  /** The page, from the site’s root. */
  readonly path: string;
  readonly name: string;
  /** Its text, in paragraphs. A function, because only some files need it. */
  readonly about: () => readonly string[];
  /** The file with its preview for MyST. Files of claims cover the same paragraphs as pages of annotations. */
  readonly file: string;
  /** For a claim: its commentary, which is the only one in the file. */
  readonly commentary?: Commentary;
}

/** All targets, under current ids first. */
export function listTargets({ commentaries, entities, sources }: Edition): Target[] {
  return [
    ...commentaries.flatMap(claimTargets),
    ...commentaries.flatMap((commentary) =>
      commentary.formerly.flatMap((former) =>
        claimTargets(commentary).map((target) => ({ ...target, label: target.label.replace(commentary.slug, former) })),
      ),
    ),
    ...entities.flatMap(({ id, formerly, name, summary, claims }) =>
      [id, ...formerly].map((each) => ({
        label: `entity-${each}`,
        path: entityPath(id),
        name,
        about: () => [...(summary ? [summary.text] : []), `${countOf(claims.length, 'claim')} about it.`],
        file: `${paths.entities}xref-${id.charAt(0)}.json`,
      })),
    ),
    ...sources.flatMap(({ id, formerly, name, description, claims }) =>
      [id, ...formerly].map((each) => ({
        label: `source-${each}`,
        path: sourcePath(id),
        name,
        about: () => [description, `${countOf(claims.length, 'claim')} from it.`],
        file: `${paths.sources}xref.json`,
      })),
    ),
  ];
}

/** The label of a claim: `safe-haven-c7-3`. */
export const claimLabel = (commentary: string, id: ClaimId): string => `${commentary}-${toClaimSlug(id)}`;

function claimTargets(commentary: Commentary): Target[] {
  const { slug, claims, withdrawn } = commentary;
  const target = (id: ClaimId, paragraph: number) => ({
    label: claimLabel(slug, id),
    path: claimPath(slug, id),
    file: `${commentaryPath(slug)}xref-${annotationPageOf(paragraph)}.json`,
    commentary,
  });
  return [
    ...claims.map((claim) => ({
      ...target(claim.id, claim.paragraph),
      name: claimName(claim),
      about: () => [claim.text, saidInWords(claim)],
    })),
    ...withdrawn.map(({ id, paragraph, wording, reason }) => ({
      ...target(id, paragraph),
      name: `¶${id}, withdrawn`,
      about: () => [`It said: ${wording}`, `Withdrawn: ${reason}`],
    })),
  ];
}
