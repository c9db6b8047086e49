import { cellRule, repeatsCellRule } from './cells';
import { coefficientRule } from './coefficients';
import type { PaperClaim, PaperTable } from './evidence';
import { forecastRule } from './future';
import type { Rule } from './judgement';
import { describedModelRule, modelPRule, rSquaredRule, significanceRule } from './model';
import {
  commoditiesRule,
  districtRule,
  goldBuyerRule,
  goldInDistrictRule,
  goldRule,
  parksRule,
  regionNameRule,
} from './places';
import { companiesRule, directionRule, lastYearRule, miningInvestmentRule, readingRule } from './prose';
import { groupOf, untestedRule } from './untested';
import { caveatRule, countRule, fewYearsRule, positiveRule, veryWeakRule, volatileRule } from './wording';

const rowCount = ({ rows }: PaperTable) => rows.size;
const yearCount = ({ years }: PaperTable) => years.length;
const valueCount = (table: PaperTable) => rowCount(table) * yearCount(table);

// In the order in which results are shown.
const RULES: Record<string, Rule> = {
  'paper-published-r-enterprises': coefficientRule('paper_enterprises'),
  'paper-published-r-wage': coefficientRule('paper_avg_wage'),
  'paper-published-r-foreign-investment': coefficientRule('paper_foreign_investment'),
  'paper-published-r-technology-spending': coefficientRule('paper_technology_innovation_spending'),
  'paper-published-r2': rSquaredRule,
  'paper-published-p': modelPRule,
  'paper-published-forecast-2025': forecastRule,
  'paper-dependent-variable': describedModelRule,
  'paper-result-significant': significanceRule,
  'paper-result-technology-very-weak': veryWeakRule,
  'paper-result-positive-effects': positiveRule([
    'paper_avg_wage',
    'paper_enterprises',
    'paper_foreign_investment',
    'paper_domestic_investment',
  ]),
  'paper-result-domestic-positive': positiveRule([
    'paper_avg_wage',
    'paper_enterprises',
    'paper_domestic_investment',
  ]),
  'paper-result-no-effect-few-years': fewYearsRule,
  'paper-result-caveat': caveatRule,
  'paper-indicator-count': countRule(rowCount),
  'paper-year-count': countRule(yearCount),
  'paper-data-limit': countRule(yearCount),
  'paper-table-1': countRule(valueCount),
  'paper-tech-spending-2020': repeatsCellRule('paper_technology_innovation_spending'),
  'paper-tech-spending-2022': repeatsCellRule('paper_technology_innovation_spending'),
  'paper-tech-spending-source': volatileRule,
  'paper-national-mining-employees-2019': readingRule,
  'paper-national-mining-employees-2023': directionRule('fell'),
  'paper-national-metal-ore-employees-2019': readingRule,
  'paper-national-metal-ore-employees-2023': directionRule('rose'),
  'paper-national-other-mining-employees-2019': readingRule,
  'paper-national-other-mining-employees-2023': directionRule('rose'),
  'paper-national-mining-services-employees-2019': readingRule,
  'paper-national-mining-services-employees-2023': directionRule('fell'),
  'paper-mining-investment-2022': miningInvestmentRule,
  'paper-mining-investment-2023': miningInvestmentRule,
  'paper-mining-companies': companiesRule,
  'paper-mining-workers': lastYearRule('paper_employees'),
  'paper-mining-wage': lastYearRule('paper_avg_wage'),
  'paper-vejneli-gold-6-5-t': goldRule,
  'paper-qizilbulaq-location': districtRule('AZ-KAL'),
  'paper-demirli-location': districtRule('AZ-TAR'),
  'paper-kelbecer-gold': goldInDistrictRule,
  'paper-lacin-gold': goldInDistrictRule,
  'paper-commodities': commoditiesRule,
  'paper-parks-agdam': parksRule,
  'paper-parks-cebrayil': parksRule,
  'paper-parks-fuzuli': parksRule,
  'paper-export-gold-copper-sweden': goldBuyerRule('SE'),
  'paper-region-name': regionNameRule,
};

const ORDER = Object.keys(RULES);

/** The test of a statement of the paper. */
export function ruleOf(claim: PaperClaim): Rule {
  return RULES[claim.claim_id] ?? (groupOf(claim) === 'table' ? cellRule : untestedRule);
}

/** Where a statement stands among those of its group: tested ones first, in the order of the rules. */
export function placeOf({ claim_id }: PaperClaim): number {
  const place = ORDER.indexOf(claim_id);
  return place === -1 ? ORDER.length : place;
}
