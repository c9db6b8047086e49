import { getTranslations } from 'next-intl/server';
import { ProjectTable } from '@/components/panels/project-table';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listProjects } from '@/geo/atlas/lists';

interface ProjectsProps {
  params: Promise<{ locale: string }>;
}

export default async function ProjectsPage({ params }: ProjectsProps) {
  await pageLanguage(params);
  const [projects, t] = await Promise.all([listProjects(), getTranslations('pages')]);
  return (
    <PageShell>
      <PageTitle title={t('projects')} lead={t('projectsLead', { count: projects.length })} />
      <ProjectTable projects={projects} />
    </PageShell>
  );
}
