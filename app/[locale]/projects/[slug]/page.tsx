import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { pagePath } from '@/components/panels/page-address';
import { ProjectPanel } from '@/components/panels/project-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { featureHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { projectProfile } from '@/geo/atlas/project-profile';
import { MESSAGES } from '@/geo/domain/messages';
import { placeJsonLd } from '@/geo/domain/thing-json-ld';

interface ProjectProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: ProjectProps['params']) =>
  foundOr404(projectProfile(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: ProjectProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { slug, names, summary } = (await read(params)).project;
  return featureHead({
    language,
    selection: { kind: 'project', slug },
    path: pagePath('project', slug),
    title: names[language],
    description: summary?.[language] ?? MESSAGES[language].preview.pages.projects,
  });
}

export default async function ProjectPage({ params }: ProjectProps) {
  const language = await pageLanguage(params);
  const profile = await read(params);
  const { project } = profile;
  return (
    <FeaturePage kind="project" slug={profile.project.slug}>
      <PageJsonLd
        language={language}
        page="projects"
        thing={{
          path: pagePath('project', project.slug),
          name: project.names[language],
          told: placeJsonLd(language, {
            type: 'Place',
            names: project.names,
            description: project.summary?.[language],
            bounds: project.bounds,
            within: project.region_names?.[language],
          }),
        }}
      />
      <ProjectPanel profile={profile} />
    </FeaturePage>
  );
}
