import { quantity, say } from '../sentence';
import { judge, type Rule, roundsTo } from './judgement';

const PAPER_COMMODITIES = ['gold', 'copper', 'marble', 'travertine'];
const POLYMETAL = ['lead', 'zinc'];
const PARKS = ['industrial_park', 'economic_zone', 'agropark'];

/** Tests the gold of Vejnəli: another source must give the same tonnes. */
export const goldRule: Rule = (claim, { evidence }) => {
  const same = evidence.goldEstimates.find(({ tonnes }) => roundsTo(tonnes, claim.value ?? -1));
  const [other] = evidence.goldEstimates;
  if (same) {
    return judge(
      'reproduced',
      say('goldAgrees', { tonnes: quantity(same.tonnes, 1), category: same.category ?? '—' }),
      {
        recomputed: say('tonnes', { tonnes: quantity(same.tonnes, 1) }),
        basis: [same.claimId],
      },
    );
  }
  if (!other) return judge('not_checkable', say('noSecondSource'));
  return judge('contradicted', say('goldDiffers', { tonnes: quantity(other.tonnes, 1) }), {
    basis: [other.claimId],
  });
};

/** Tests the district the paper puts a deposit in. */
export function districtRule(printedDistrict: string): Rule {
  return (claim, { evidence }) => {
    const deposit = evidence.deposits.find(({ slug }) => slug === claim.subject_id);
    if (!deposit?.regionNames) return judge('not_checkable', say('noSecondSource'));
    const holds = deposit.regionCode === printedDistrict;
    const values = { district: { texts: deposit.regionNames } };
    return judge(
      holds ? 'reproduced' : 'contradicted',
      say(holds ? 'districtAgrees' : 'districtDiffers', values),
      {
        recomputed: say('district', values),
      },
    );
  };
}

/** Tests that gold is known in a district by other sources. */
export const goldInDistrictRule: Rule = (claim, { evidence }) => {
  const count = evidence.deposits.filter(
    ({ regionCode, commodities }) => regionCode === claim.subject_id && commodities.includes('gold'),
  ).length;
  return judge(
    count > 0 ? 'reproduced' : 'not_reproduced',
    say(count > 0 ? 'goldKnown' : 'goldUnknown', { count: quantity(count) }),
    {
      recomputed: say('depositCount', { count: quantity(count) }),
    },
  );
};

/** Tests that each commodity the paper names has a deposit in the atlas. */
export const commoditiesRule: Rule = (_, { evidence }) => {
  const has = (codes: readonly string[]) =>
    evidence.deposits.some(({ commodities }) => codes.some((code) => commodities.includes(code)));
  const held = [...PAPER_COMMODITIES.map((code) => [code]), POLYMETAL].filter(has).length;
  const all = PAPER_COMMODITIES.length + 1;
  const values = { held: quantity(held), all: quantity(all) };
  return judge(
    held === all ? 'reproduced' : 'not_reproduced',
    say(held === all ? 'commoditiesHeld' : 'commoditiesMissing', values),
    {
      recomputed: say('commodityCount', values),
    },
  );
};

/** Tests that a district has parks. */
export const parksRule: Rule = (claim, { evidence }) => {
  const count = evidence.parks.filter(
    ({ regionCode, type }) => regionCode === claim.subject_id && PARKS.includes(type),
  ).length;
  return judge(
    count > 0 ? 'reproduced' : 'not_reproduced',
    say(count > 0 ? 'parksKnown' : 'parksUnknown', { count: quantity(count) }),
    {
      recomputed: say('parkCount', { count: quantity(count) }),
    },
  );
};

/** Tests a buyer of gold against official figures. */
export function goldBuyerRule(country: string): Rule {
  return (_, { evidence }) => {
    const { goldBuyers } = evidence;
    if (goldBuyers.length === 0) return judge('not_checkable', say('noSecondSource'));
    const holds = goldBuyers.some((flow) => flow.country === country);
    const basis = goldBuyers.map(({ claimId }) => claimId);
    return judge(holds ? 'reproduced' : 'contradicted', say(holds ? 'buyerKnown' : 'buyerUnknown'), {
      basis,
    });
  };
}

/** Tests the name the paper gives to the two regions. */
export const regionNameRule: Rule = (_, { evidence }) => {
  const official =
    evidence.regions.length > 0 && evidence.regions.every(({ isEconomicRegion }) => isEconomicRegion);
  return judge(
    official ? 'contradicted' : 'not_checkable',
    say(official ? 'economicRegions' : 'noSecondSource'),
  );
};
