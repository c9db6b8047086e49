import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectTable } from '@/components/panels/project-table';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listProjects } from '@/geo/atlas/lists';

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
      <PageJsonLd language={language} page="projects" />
      <PageTitle title={t('projects')} lead={t('projectsLead', { count: projects.length })} />
      <ProjectTable projects={projects} />
    </PageShell>
  );
}
