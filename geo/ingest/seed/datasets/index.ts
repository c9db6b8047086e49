import type { SeedDataset } from '../dataset';
import { agenda } from './agenda';
import { commodities, depositCommodities, deposits, licences, resourceEstimates } from './deposits';
import { exerciseHazardAreas, exerciseLandReleases, exerciseReleaseCorrections } from './exercise';
import { dataNotes, facts, paperFacts } from './facts';
import {
  incentives,
  industrialParks,
  infrastructureProjects,
  infrastructureWaypoints,
  parkObservations,
  projectProgress,
  tradeFlows,
} from './infrastructure';
import { casualtyReports, clearanceBreakdowns, clearanceReports, hazardAreas } from './mine-action';
import { countries, places, regions, regionVintages, waterLines } from './regions';
import { slugAliases } from './slug-aliases';
import { indicators, organisations, sources } from './sources';
import { observations, paperTable, resettlement } from './statistics';
import { stories } from './stories';

/** Every seed file, in the order in which it must be loaded: what is pointed at before what points. */
export const SEED_DATASETS: readonly SeedDataset[] = [
  sources,
  indicators,
  countries,
  waterLines,
  regions,
  regionVintages,
  places,
  organisations,
  commodities,
  deposits,
  depositCommodities,
  infrastructureProjects,
  infrastructureWaypoints,
  industrialParks,
  hazardAreas,
  resourceEstimates,
  licences,
  projectProgress,
  parkObservations,
  incentives,
  tradeFlows,
  clearanceReports,
  clearanceBreakdowns,
  casualtyReports,
  observations,
  paperTable,
  resettlement,
  ...facts,
  paperFacts,
  agenda,
  dataNotes,
  slugAliases,
  stories,
];

/** Invented areas, for learning and trying out; an atlas may be seeded without them. */
export const EXERCISE_DATASETS: readonly SeedDataset[] = [
  exerciseHazardAreas,
  exerciseLandReleases,
  exerciseReleaseCorrections,
];

/** Every table the seed fills, in an order in which no row points at one that is not there yet. */
export const SEED_TABLES = [
  'source',
  'indicator',
  'country',
  'water_line',
  'region',
  'region_vintage',
  'place',
  'organisation',
  'commodity',
  'deposit',
  'deposit_commodity',
  'infrastructure_project',
  'infrastructure_waypoint',
  'industrial_park',
  'hazard_area',
  'land_release',
  'land_release_correction',
  'claim',
  'claim_text',
  'resource_estimate',
  'licence',
  'licence_deposit',
  'project_progress',
  'park_observation',
  'incentive',
  'trade_flow',
  'clearance_report',
  'clearance_breakdown',
  'casualty_report',
  'observation',
  'resettlement_report',
  'agenda_item',
  'data_note',
  'slug_alias',
  'story',
  'deposit_facet_row',
  'deposit_facet',
] as const;
