/** What a measure is a part of, for the same region and period. */
export const WHOLES: Record<string, string> = {
  paper_mining_value: 'industrial_output',
  paper_foreign_investment: 'fixed_investment',
  paper_domestic_investment: 'fixed_investment',
  fixed_investment_constr: 'fixed_investment',
  inv_agri: 'fixed_investment',
  inv_industry: 'fixed_investment',
  inv_construction: 'fixed_investment',
  inv_transport: 'fixed_investment',
  inv_trade: 'fixed_investment',
  budget_restoration_spent: 'budget_restoration',
};

const ADDITIVE = new Set([
  'industrial_output',
  'fixed_investment',
  'fixed_investment_constr',
  'new_jobs',
  'new_enterprises',
  'new_entrepreneurs',
  'population',
  'grain_output',
  'meat_output',
  'milk_output',
  'land_agri',
  'housing_commissioned',
  'gold_output',
  'silver_output',
  'copper_conc_output',
  'gold_export_kg',
  'gold_export_usd',
  'gold_import_kg',
  'gold_import_usd',
  'silver_export_kg',
]);

/** True for a measure whose figures for districts, or for months, add up to that of the region or the year. */
export function isAdditive(measure: string): boolean {
  return ADDITIVE.has(measure);
}

const SLOW = new Set(['area', 'gold_reserve', 'silver_reserve', 'copper_reserve', 'deposits_on_balance']);

/** True for what does not change from year to year, so that figures of different dates can be compared. */
export function isSlow(measure: string): boolean {
  return SLOW.has(measure);
}

const SEVERAL = new Set(['hpp_plant_capacity', 'hpp_annual_potential', 'hpp_generation', 'resettlement']);

/** True for a measure of which one place has several things, such as plants: two figures are then no disagreement. */
export function countsSeveralThings(measure: string): boolean {
  return SEVERAL.has(measure);
}

const STOCKS = new Set(['population', 'employees']);

/** True for a number of people that changes slowly and without leaps. */
export function isStock(measure: string): boolean {
  return STOCKS.has(measure);
}

const ALIASES: Record<string, string> = { area_km2: 'area', official_population: 'population' };

/** The one code of measures that are the same under several codes. */
export function measureOf(indicator: string): string {
  return ALIASES[indicator] ?? indicator;
}

/** What one text tells twice, under two headings: the first is compared with the latest of the second. */
export const TOLD_TWICE: readonly (readonly [string, string])[] = [
  ['paper_mining_workers_liberated', 'paper_employees'],
  ['paper_mining_wage_liberated', 'paper_avg_wage'],
];

/** Forecasts, and the series they continue. */
export const CONTINUES: Record<string, string> = { paper_forecast_2025: 'paper_mining_value' };
