import type { Metadata } from 'next';
import { FeaturePage } from '@/components/panels/feature-page';
import { ProjectPanel } from '@/components/panels/project-panel';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { projectProfile } from '@/geo/atlas/project-profile';

interface ProjectProps {
  params: Promise<{ locale: string; slug: string }>;
}

const read = async (params: ProjectProps['params']) =>
  foundOr404(projectProfile(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: ProjectProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  return { title: (await read(params)).project.names[language] };
}

export default async function ProjectPage({ params }: ProjectProps) {
  await pageLanguage(params);
  const profile = await read(params);
  return (
    <FeaturePage kind="project" slug={profile.project.slug}>
      <ProjectPanel profile={profile} />
    </FeaturePage>
  );
}
