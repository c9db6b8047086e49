import { run, runOne } from '@/geo/database/run';
import type { CasualtyReport, ClearanceReport, ResettlementReport } from '@/geo/domain/clearance';
import type { ClearanceAnswer } from '@/geo/domain/clearance-answer';
import { cumulativeSeries, figuresUpTo, suspectedShare } from '@/geo/domain/clearance-history';
import {
  type ClearedPeriod,
  clearedPeriods,
  clearedYears,
  undatedReports,
} from '@/geo/domain/clearance-periods';
import type { Figure } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import { claimsAbout } from '@/geo/queries/claims';
import {
  casualtyReports,
  clearanceParts,
  clearanceReports,
  resettlementReports,
} from '@/geo/queries/clearance';
import { atlasBounds } from '@/geo/queries/clearing';
import { notesAbout } from '@/geo/queries/notes';
import { atlasDistrictShapes } from '@/geo/queries/regions';

/** Answers: what was cleared of mines, when, where, by whom and for what; who was hurt; who came back? */
export async function clearance(): Promise<ClearanceAnswer> {
  const [reports, parts, casualties, resettled, claims, notes, districts, extent] = await Promise.all([
    run(clearanceReports),
    run(clearanceParts),
    run(casualtyReports),
    run(resettlementReports),
    run(claimsAbout('topic', 'mine-action')),
    run(notesAbout('topic', 'mine-action')),
    run(atlasDistrictShapes),
    runOne(atlasBounds),
  ]);
  return {
    ...periodsOf(reports),
    parts,
    ...casualtiesOf(casualties),
    suspected: suspectedOf(claims, cumulativeSeries(reports).all_operators.at(-1)?.chosen),
    ...returnsOf(resettled),
    plans: claims.filter(
      ({ indicator, qualifier }) => indicator === 'area_cleared_ha' && qualifier === 'plan',
    ),
    notes,
    districts,
    bounds: extent?.bounds ?? null,
  };
}

function periodsOf(reports: readonly ClearanceReport[]) {
  const [weeks, months, years] = (['week', 'month', 'year'] as const).map((kind) =>
    clearedPeriods(reports, kind),
  ) as [ClearedPeriod[], ClearedPeriod[], ClearedPeriod[]];
  return {
    weeks,
    weeksByYear: clearedYears(weeks, 'week'),
    months,
    monthsByYear: clearedYears(months, 'month'),
    years,
    undated: undatedReports(reports),
    cumulative: cumulativeSeries(reports),
  };
}

function casualtiesOf(casualties: CasualtyReport[]) {
  const since2020 = casualties.filter(
    ({ scope, killed, injured }) => scope === 'since 2020-11-10' && killed !== null && injured !== null,
  );
  return { casualties, casualtiesSince2020: figuresUpTo(since2020, ({ as_of }) => as_of) };
}

function suspectedOf(claims: readonly Figure[], cleared: Figure | undefined) {
  const of = (indicator: string) => claims.filter((claim) => claim.indicator === indicator);
  const hectares = of('hazardous_area_ha');
  return {
    hectares,
    published: of('hazardous_area_cleared_share'),
    computed: suspectedShare(cleared, hectares[0]),
  };
}

// The name of all places together, as the data print it.
const EVERYWHERE = '(bütün azad edilmiş ərazilər)';

function returnsOf(reports: readonly ResettlementReport[]) {
  const people = reports.filter((report) => report.people !== null);
  const everywhere = people.filter(({ settlement }) => settlement === EVERYWHERE);
  const placed = people.filter(({ settlement }) => settlement !== EVERYWHERE);
  const latest = [
    ...groupBy(placed, ({ region_code, settlement }) => `${region_code} ${settlement}`).values(),
  ].flatMap((ofPlace) => figuresUpTo(ofPlace, ({ as_of }) => as_of).at(-1)?.chosen ?? []);
  return {
    returned: figuresUpTo(everywhere, ({ as_of }) => as_of),
    returnedByPlace: latest.toSorted((one, other) => (other.people ?? 0) - (one.people ?? 0)),
  };
}
