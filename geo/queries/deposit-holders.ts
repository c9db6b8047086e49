import { GIVES_A_RIGHT, GIVES_BACK } from '@/geo/domain/licence-holder';

/** Who holds a right to which deposit, each pair once: was given one by a statement and has not given it back, as `holdersOf` has it. */
export const DEPOSIT_HOLDERS = `
  select distinct given_to.deposit_slug, given.organisation_slug
  from licence_deposit given_to join licence given using (claim_id)
  where given.organisation_slug is not null
    and given.licence_type in (${[...GIVES_A_RIGHT].map((type) => `'${type}'`).join(', ')})
    and not exists (
      select from licence_deposit back_from join licence back using (claim_id)
      where back_from.deposit_slug = given_to.deposit_slug and back.organisation_slug = given.organisation_slug
        and back.licence_type = '${GIVES_BACK}'
    )`;
