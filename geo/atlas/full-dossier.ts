import { run, runOne } from '@/geo/database/run';
import type { AccessAnswer } from '@/geo/domain/access';
import type { DepositDossier } from '@/geo/domain/deposit';
import { type FullDossier, keyIndicators, parkInReach } from '@/geo/domain/dossier';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { holdersOf } from '@/geo/domain/licence-holder';
import { notKnown } from '@/geo/domain/not-known';
import { problemsThatApply } from '@/geo/domain/problem-rules';
import { seriesOf } from '@/geo/domain/series';
import { exportMarkets, type TradeFlowRow } from '@/geo/domain/trade-flow';
import { paperProblems } from '@/geo/queries/agenda';
import { miniMapOf } from '@/geo/queries/mini-map';
import { noteById } from '@/geo/queries/notes';
import { observationsOf } from '@/geo/queries/observations';
import { incentiveList, parksAround } from '@/geo/queries/parks';
import { hazardSummaryOf } from '@/geo/queries/regions';
import { currentData } from '@/geo/queries/tiles';
import { exportsOf } from '@/geo/queries/trade-flows';
import { depositDossier } from './deposit-dossier';
import { criteriaOfDeposit } from './judged-deposits';

const PARKS_SHOWN = 3;

// Says why the paper's market and the statistics' differ; it stands beside a doubtful market.
const MARKET_NOTE = 'paper-export-sweden';

/** Answers: all that the atlas can say of this deposit and of what decides about it? Throws not_found. */
export async function fullDossier(slug: string): Promise<FullDossier> {
  const [dossier, map, criteria, flows, problems, parks, incentives, edition] = await Promise.all([
    depositDossier(slug),
    runOne(miniMapOf(slug)),
    criteriaOfDeposit(slug),
    run(exportsOf(slug)),
    run(paperProblems),
    run(parksAround(slug, PARKS_SHOWN)),
    run(incentiveList),
    runOne(currentData),
  ]);
  const { region_code, parent_code } = dossier.deposit;
  const [hazard, observations, marketNotes] = await Promise.all([
    region_code ? runOne(hazardSummaryOf(region_code, EVERYONE)) : undefined,
    parent_code && !dossier.deposit.context ? run(observationsOf(parent_code)) : [],
    flows.some(isDoubtful) ? run(noteById(MARKET_NOTE)) : [],
  ]);
  const markets = exportMarkets(flows);
  const mineActionInDistrict = hazard !== undefined || dossier.clearance.length > 0;
  return {
    ...dossier,
    map: map ?? null,
    criteria: criteria ?? null,
    mineActionInDistrict,
    indicators: keyIndicators(seriesOf(observations)),
    problems: problemsThatApply(problems, { ...problemFacts(dossier), mineActionInDistrict, markets }),
    markets,
    marketNotes,
    parks: parks.map(parkInReach),
    incentives: parks.length > 0 ? incentives : [],
    notKnown: notKnown(dossier),
    edition: edition ?? { version: '0', loaded_on: '' },
  };
}

function problemFacts({ deposit, access, licences }: DepositDossier) {
  return {
    accessBehind: access.some(isBehind),
    hasHolder: holdersOf(licences).length > 0,
    inOperation: deposit.status === 'in_operation',
    inTheTwoRegions: !deposit.context,
  };
}

function isBehind({ now, afterProjects }: AccessAnswer): boolean {
  return afterProjects !== null && (now === null || afterProjects.distance.km < now.distance.km);
}

function isDoubtful(flow: TradeFlowRow): boolean {
  return flow.qualifier === 'suspicious';
}
