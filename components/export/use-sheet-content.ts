'use client';

import { useTranslations } from 'next-intl';
import { encode } from 'uqr';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { layersOfBoth, type MapSide } from '@/geo/domain/divided-map';
import type { Language } from '@/geo/domain/languages';
import { isYearlyLayer } from '@/geo/domain/layers';
import { sceneOf, sceneQuery } from '@/geo/domain/share-scene';
import type { ViewContents } from '@/geo/domain/view-export';
import { legendEntries, legendNotes } from '@/geo/style/legend';
import { PALETTES } from '@/geo/style/palette';
import type { Row } from '@/geo/style/sheet/flow';
import type { SheetContent } from '@/geo/style/sheet/layout';
import { scaleDenominator } from '@/geo/style/sheet/scale-bar';
import { useSideNames } from '../map/use-side-names';
import { formatDate, formatNumber } from '../ui/format';
import type { ExportedMap } from './export-props';
import { rightOf } from './right-of';

const HAZARD_LAYERS: readonly string[] = ['hazard_areas', 'exercise', 'clearance'];
const MOST_SOURCES = 12;
const QUIET_MODULES = 0; // the paper around it is white

/** Whether invented areas are drawn, which a sheet says across it. */
export function hasExercise(exported: ExportedMap): boolean {
  const layers = [...exported.address.layers, ...(rightOf(exported)?.address.layers ?? [])];
  return layers.some(({ id }) => id === 'exercise');
}

/** What stands on a sheet beside its map, in the reader's language. */
export function useSheetContent(exported: ExportedMap) {
  const t = useTranslations();
  const { language, address, seen, withSurveyed } = exported;
  const number = (value: number) => formatNumber(value, language);
  const right = rightOf(exported)?.address;
  const layers = layersOfBoth(address.layers, (right ?? address).layers);
  const isHazard =
    layers.some(({ id }) => HAZARD_LAYERS.includes(id)) || address.selection?.kind === 'hazard';
  const sides = useSideNames(address);

  const legend = layers.toReversed().flatMap(({ id, onlyOn }): Row[] => [
    {
      kind: 'heading',
      text: [t(`map.layerNames.${id}`), ...(onlyOn && sides ? [sides[onlyOn]] : [])].join(' · '),
    },
    ...legendEntries(id, PALETTES.light, language, withSurveyed).map(
      ({ picture, message, values }): Row => ({
        kind: 'sign',
        svg: picture,
        text: t(message as 'map.layers', values),
      }),
    ),
    ...legendNotes(id, withSurveyed).map((note) => asText(t(note))),
  ]);

  const sourcesOf = (contents: readonly ViewContents[]): Row[] => {
    const named = t('map.attribution');
    const sources = contents.flatMap((one) => one.sources);
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))].filter(
      (one) => !named.includes(one),
    );
    const more = publishers.length - MOST_SOURCES;
    return [
      { kind: 'heading', text: t('viewExport.sheet.sources') },
      asText(named),
      asText(publishers.slice(0, MOST_SOURCES).join(' · ')),
      ...(more > 0 ? [asText(t('viewExport.sheet.more', { count: more }))] : []),
    ];
  };

  const versionOf = ([contents]: readonly ViewContents[]): string[] =>
    contents
      ? [
          t('viewExport.sheet.data', { version: `v${contents.version}` }),
          ...(contents.loaded_on
            ? [t('viewExport.sheet.loaded', { date: formatDate(contents.loaded_on, language) })]
            : []),
        ]
      : [];

  const stateOf = ({ time, year, layers: shown }: MapSide) =>
    [
      t('viewExport.sheet.state', { date: time.on ? formatDate(time.on, language) : today(language) }),
      ...(time.known ? [t('viewExport.sheet.known', { date: formatDate(time.known, language) })] : []),
      ...(shown.some(({ id }) => isYearlyLayer(id))
        ? [t('viewExport.sheet.year', { year: String(year) })]
        : []),
    ].join(' · ');
  const subtitle =
    sides && right
      ? `${sides.left}: ${stateOf(address)} | ${sides.right}: ${stateOf(right)}`
      : stateOf(address);

  const link = `${location.origin}/${language}${sceneQuery(sceneOf({ ...address, view: seen.view }))}`;

  return (title: string, contents: readonly ViewContents[], metresPerMm: number): SheetContent => ({
    title,
    subtitle,
    sides,
    exercise: hasExercise(exported) ? t('viewExport.exercise') : null,
    warning: isHazard ? `${t('pages.safety')} ${t('viewExport.warning')}` : t('pages.safety'),
    isHazard,
    legend: [{ kind: 'heading', text: t('viewExport.sheet.legend') }, ...legend],
    sources: sourcesOf(contents),
    notes: [
      t('viewExport.sheet.projection'),
      t('map.accuracy'),
      [...versionOf(contents), t('viewExport.sheet.drawnOn', { date: today(language) })].join(' · '),
    ],
    scale: t('viewExport.sheet.scale', { scale: number(scaleDenominator(metresPerMm)) }),
    northLetter: t('viewExport.sheet.north'),
    pageLabel: t('viewExport.sheet.page'),
    address: link,
    qr: encode(link, { border: QUIET_MODULES }).data,
    units: { metres: t('map.metres'), kilometres: t('map.kilometres') },
    number,
  });
}

const asText = (text: string): Row => ({ kind: 'text', text });

function today(language: Language): string {
  return formatDate(dayInBaku(new Date()), language);
}
