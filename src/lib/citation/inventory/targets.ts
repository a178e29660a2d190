/** Everything that documentation elsewhere can refer to: claims, entities and sources, under every id they have had. */
import { claimPath, entityPath, sourcePath } from '../../address/url.ts';
import type { Commentary, Edition } from '../../edition/model.ts';
import { saidInWords } from '../../wording/attribution.ts';
import { claimName } from '../../wording/claim-name.ts';
import { countOf } from '../../wording/list.ts';
import { claimLabel, entityLabel, sourceLabel } from './labels.ts';
import { claimsXrefPage, claimsXrefPath, entitiesXrefPath, sourcesXrefPath } from './paths.ts';

/** Something to refer to. */
export interface Target {
  readonly label: string;
  /** The page, from the site’s root. */
  readonly path: string;
  readonly name: string;
  /** What it says, in paragraphs. */
  readonly about: readonly string[];
  /** The file that has the same for MyST. */
  readonly file: string;
}

/** All of them, those of today before those of yesterday. */
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
        label: entityLabel(each),
        path: entityPath(id),
        name,
        about: [...(summary ? [summary.text] : []), `${countOf(claims.length, 'claim')} about it.`],
        file: entitiesXrefPath(id.charAt(0)),
      })),
    ),
    ...sources.flatMap(({ id, formerly, name, description, claims }) =>
      [id, ...formerly].map((each) => ({
        label: sourceLabel(each),
        path: sourcePath(id),
        name,
        about: [description, `${countOf(claims.length, 'claim')} of it.`],
        file: sourcesXrefPath,
      })),
    ),
  ];
}

function claimTargets({ slug, claims, withdrawn }: Commentary): Target[] {
  const target = (id: (typeof claims)[number]['id'], paragraph: number) => ({
    label: claimLabel(slug, id),
    path: claimPath(slug, id),
    file: claimsXrefPath(slug, claimsXrefPage(paragraph)),
  });
  return [
    ...claims.map((claim) => ({
      ...target(claim.id, claim.paragraph),
      name: claimName(claim),
      about: [claim.text, saidInWords(claim)],
    })),
    ...withdrawn.map(({ id, paragraph, wording, reason }) => ({
      ...target(id, paragraph),
      name: `¶${id}, withdrawn`,
      about: [`It said: ${wording}`, `Withdrawn: ${reason}`],
    })),
  ];
}
