import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectTable } from '@/components/panels/project-table';
import { JsonLd } from '@/components/ui/json-ld';
import { publicPageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { pageOrigin } from '@/components/ui/page-request';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listProjects } from '@/geo/atlas/lists';
import { datasetJsonLd } from '@/geo/domain/page-json-ld';

interface ProjectsProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: ProjectsProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'projects');
}

export default async function ProjectsPage({ params }: ProjectsProps) {
  const language = await pageLanguage(params);
  const [projects, t] = await Promise.all([listProjects(), getTranslations('pages')]);
  return (
    <PageShell>
      <JsonLd json={datasetJsonLd(language, await pageOrigin(), 'projects')} />
      <PageTitle title={t('projects')} lead={t('projectsLead', { count: projects.length })} />
      <ProjectTable projects={projects} />
    </PageShell>
  );
}
