import type { FullDossier } from './dossier';
import type { Language } from './languages';
import { sourceJsonLd } from './thing-json-ld';

/** A deposit's dossier as schema.org data: a data set about a place, each estimate a value with its class and source. */
export function depositJsonLd(dossier: FullDossier, language: Language, dataAddress: string): object {
  const { deposit, estimates, edition } = dossier;
  return {
    '@type': 'Dataset',
    name: deposit.names[language],
    description: deposit.summary?.[language] ?? deposit.names[language],
    inLanguage: language,
    version: edition.version,
    dateModified: edition.loaded_on,
    isAccessibleForFree: true,
    keywords: deposit.commodities.map((commodity) => commodity.names[language]),
    spatialCoverage: placeOf(dossier, language),
    variableMeasured: estimates.map((estimate) => ({
      '@type': 'PropertyValue',
      name: [estimate.commodity_names[language], estimate.category].filter(Boolean).join(' '),
      ...amountOf(estimate),
      unitText: estimate.estimate_unit,
      propertyID: estimate.claim_id,
    })),
    citation: [...new Map(estimates.map(({ source }) => [source.id, source])).values()].map(sourceJsonLd),
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: dataAddress },
  };
}

/** One value, an open lower end or a range; schema.org has no word for "about", so an approximate value says it in words. */
function amountOf({ low, high, bound, estimate_unit }: FullDossier['estimates'][number]): object {
  if (high !== null) return { minValue: low, maxValue: high };
  if (bound === 'at_least') return { minValue: low };
  return bound === 'exact' ? { value: low } : { value: low, description: `~ ${low} ${estimate_unit}` };
}

function placeOf({ deposit }: FullDossier, language: Language): object {
  const { longitude, latitude } = deposit;
  return {
    '@type': 'Place',
    name: deposit.names[language],
    alternateName: [...new Set([...Object.values(deposit.names), ...deposit.other_names])],
    ...(longitude !== null &&
      latitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(deposit.region_names && {
      containedInPlace: { '@type': 'AdministrativeArea', name: deposit.region_names[language] },
    }),
  };
}
