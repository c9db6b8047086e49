import type { LicenceRow } from './deposit';

/** Kinds of statement that give a right to somebody; the others announce, plan, rule or give a right back. */
export const GIVES_A_RIGHT: ReadonlySet<string> = new Set([
  'contract_by_order',
  'contract_signed',
  'transfer',
  'decree',
  'psa',
  'psa_extension',
  'psa_amendment',
  'operating_licence',
  'geological_research',
  'exploration_contract',
  'auction_won',
]);

/** The kind of statement that gives a right back. */
export const GIVES_BACK = 'relinquished';

/** The statements that name somebody who was given a right and has not given it back, oldest first as they come. */
export function holdersOf(licences: readonly LicenceRow[]): LicenceRow[] {
  const givenBack = new Set(
    licences.filter((licence) => licence.licence_type === GIVES_BACK).map(holderName),
  );
  return licences.filter(
    (licence) =>
      licence.organisation_names !== null &&
      GIVES_A_RIGHT.has(licence.licence_type) &&
      !givenBack.has(holderName(licence)),
  );
}

function holderName(licence: LicenceRow): string | undefined {
  return licence.organisation_names?.en;
}
