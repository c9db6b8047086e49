import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { HazardAreaPanel } from '@/components/panels/hazard-area-panel';
import { pagePath } from '@/components/panels/page-address';
import { foundOr404 } from '@/components/ui/found-or-404';
import { featureHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { hazardAreaProfile } from '@/geo/atlas/hazard-area-profile';
import { MESSAGES } from '@/geo/domain/messages';
import { placeJsonLd } from '@/geo/domain/thing-json-ld';

interface HazardAreaProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: HazardAreaProps['params']) =>
  foundOr404(hazardAreaProfile(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: HazardAreaProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { slug, dataset, names, type, region_names } = (await read(params)).area;
  const { share, words, pages } = MESSAGES[language];
  const isExercise = dataset === 'exercise';
  return featureHead({
    language,
    selection: { kind: 'hazard', slug },
    path: pagePath('hazard', slug),
    title: isExercise ? `${share.exercise} · ${names[language]}` : names[language],
    description: [
      isExercise && share.exerciseText,
      `${words.hazardTypes[type]}, ${region_names[language]}.`,
      pages.safety,
    ]
      .filter(Boolean)
      .join(' '),
    isPrivate: isExercise, // what is invented is not for search engines
  });
}

export default async function HazardAreaPage({ params }: HazardAreaProps) {
  const language = await pageLanguage(params);
  const profile = await read(params);
  const { slug, dataset, names, region_names } = profile.area;
  return (
    <FeaturePage kind="hazard" slug={slug}>
      {dataset === 'real' && (
        <PageJsonLd
          language={language}
          page="clearance"
          thing={{
            path: pagePath('hazard', slug),
            name: names[language],
            told: placeJsonLd(language, {
              type: 'Place',
              names,
              description: MESSAGES[language].pages.safety,
              within: region_names[language],
            }),
          }}
        />
      )}
      <HazardAreaPanel profile={profile} />
    </FeaturePage>
  );
}
