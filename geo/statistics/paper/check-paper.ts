import { type Forecast, forecast, type YearValue } from '../forecast';
import { isRefusal } from '../refusal';
import { amountOf, type PaperClaim, type PaperEvidence, paperTableOf } from './evidence';
import { MILLION, miningSeries } from './future';
import { type Judgement, VERDICTS, type Verdict } from './judgement';
import { allCandidates } from './model-search';
import { placeOf, ruleOf } from './rules';
import { groupOf, type PaperGroup } from './untested';

/** A statement of the paper with what the data say of it. */
export interface PaperRow extends Judgement {
  claim: PaperClaim;
  group: PaperGroup;
}

/** The paper put to the test: every statement, judged by the data as they stand now. */
export interface PaperCheck {
  rows: PaperRow[];
  counts: Record<Verdict, number>;
  /** Mining value in million manats: the known years, the linear trend with its interval, and the printed forecast. */
  trend: { known: YearValue[]; forecast: Forecast | null; printed: YearValue | null };
}

/** Judges every statement of the paper by the evidence. */
export function checkPaper(evidence: PaperEvidence): PaperCheck {
  const table = paperTableOf(evidence.claims);
  const bench = { evidence, table, candidates: allCandidates(table) };
  const rows = evidence.claims
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map((claim) => ({ claim, group: groupOf(claim), ...ruleOf(claim)(claim, bench) }));
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  return { rows, counts, trend: trendOf(evidence, miningSeries(table)) };
}

function trendOf({ claims }: PaperEvidence, known: YearValue[]): PaperCheck['trend'] {
  const claim = claims.find(({ indicator }) => indicator === 'paper_forecast_2025');
  const printed =
    claim && claim.value !== null ? { year: Number(claim.as_of), value: amountOf(claim) / MILLION } : null;
  const answer = printed ? forecast(known, 'linear', printed.year) : undefined;
  return { known, forecast: answer && !isRefusal(answer) ? answer : null, printed };
}
