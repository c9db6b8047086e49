import { z } from 'zod';
import { type DistanceInterval, distanceInterval } from './distance';
import { type Figure, textsSchema } from './figure';
import type { ProgressRow, ProjectRow } from './project';

/** What a deposit needs around it. */
export const ACCESS_KINDS = ['railway', 'road', 'airport', 'power', 'park', 'border_crossing'] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];

/** As things stand, or when the projects under way are done. */
export const ACCESS_STATES = ['now', 'after_projects'] as const;

export type AccessState = (typeof ACCESS_STATES)[number];

/**
 * Which project types serve which kind. A programme owns lines and is none itself; a tunnel is part of its road. No project type is a
 * border crossing: the sources name places on the border, but none of them as an open crossing, so that kind has no data.
 */
export const PROJECT_TYPES_OF: Partial<Record<AccessKind, readonly ProjectRow['type'][]>> = {
  railway: ['railway'],
  road: ['highway', 'road'],
  airport: ['airport'],
  power: ['hydropower', 'solar', 'wind', 'substation', 'energy_hub'],
};

/**
 * Which project statuses (OC4IDS) count in which state. Now: only what is in use; `completion` means built but not handed over.
 * After projects: also what is being built or prepared; `identification` is an idea that nobody has decided, so it never counts.
 */
export const PROJECT_STATUSES_IN: Record<AccessState, readonly ProjectRow['status'][]> = {
  now: ['completed'],
  after_projects: ['completed', 'completion', 'implementation', 'preparation'],
};

/** Which parks count, in both states, for a park has no status: a smart village is a settlement without residents' incentives. */
export const ACCESS_PARK_TYPES = ['industrial_park', 'economic_zone', 'agropark'] as const;

/** The nearest feature of a kind in a state: the distance and the accuracy of both ends together, in metres. */
export const accessSchema = z.object({
  kind: z.enum(ACCESS_KINDS),
  state: z.enum(ACCESS_STATES),
  feature_kind: z.enum(['project', 'park']),
  feature_slug: z.string(),
  names: textsSchema,
  status: z.string().nullable(),
  schematic: z.boolean(),
  end_date: z.string().nullable(),
  distance_m: z.number(),
  accuracy_m: z.number(),
});

export type AccessRow = z.output<typeof accessSchema>;

/** The nearest feature of a kind, how far it is in a straight line, how far it has been built and when it is expected. */
export interface AccessFeature {
  featureKind: AccessRow['feature_kind'];
  slug: string;
  names: AccessRow['names'];
  /** Status after OC4IDS; null for a park. */
  status: string | null;
  /** True when the course is drawn from a few places and not surveyed. */
  schematic: boolean;
  distance: DistanceInterval;
  /** The last year of the published target of a project that is not in use; null when none is published. */
  expectedYear: number | null;
  /** The claim that gives the target. */
  target: Figure | null;
  /** The latest published progress of the works. */
  progress: ProgressRow | null;
}

/** What is near of one kind; a side is null when nothing of the kind is known there, or the deposit has no point. */
export interface AccessAnswer {
  kind: AccessKind;
  now: AccessFeature | null;
  afterProjects: AccessFeature | null;
}

/** What is published about the projects that are near. */
export interface AccessClaims {
  progress: readonly ProgressRow[];
  targets: readonly (Figure & { project_slug: string })[];
}

/** One answer for each kind, in the order of `ACCESS_KINDS`; a kind without rows answers with null on both sides. */
export function accessAnswers(rows: readonly AccessRow[], claims: AccessClaims): AccessAnswer[] {
  return ACCESS_KINDS.map((kind) => {
    const feature = (state: AccessState) => {
      const row = rows.find((one) => one.kind === kind && one.state === state);
      return row ? accessFeature(row, claims) : null;
    };
    return { kind, now: feature('now'), afterProjects: feature('after_projects') };
  });
}

function accessFeature(row: AccessRow, { progress, targets }: AccessClaims): AccessFeature {
  const isAwaited = row.feature_kind === 'project' && row.status !== 'completed';
  return {
    featureKind: row.feature_kind,
    slug: row.feature_slug,
    names: row.names,
    status: row.status,
    schematic: row.schematic,
    distance: distanceInterval(row.distance_m, [row.accuracy_m]),
    expectedYear: isAwaited ? lastYear(row.end_date) : null,
    target: isAwaited
      ? (targets.find((claim) => claim.project_slug === row.feature_slug && claim.as_of === row.end_date) ??
        null)
      : null,
    progress:
      progress.find((step) => step.project_slug === row.feature_slug && step.measure === 'works') ?? null,
  };
}

function lastYear(period: string | null): number | null {
  const years = period?.match(/\b\d{4}\b/g);
  return years ? Number(years.at(-1)) : null;
}

/** Every claim that stands behind access answers, for numbering their sources. */
export function accessFigures(answers: readonly AccessAnswer[]): Figure[] {
  const features = answers.flatMap(({ now, afterProjects }) => [now, afterProjects]);
  return features.flatMap((feature) =>
    [feature?.progress, feature?.target].filter((figure) => figure != null),
  );
}
