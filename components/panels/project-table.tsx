import { useLocale, useTranslations } from 'next-intl';
import type { ProjectRow } from '@/geo/domain/project';
import { DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { pageAddress } from './page-address';

/** Every infrastructure project in a table, each leading to its page. */
export function ProjectTable({ projects }: { projects: readonly ProjectRow[] }) {
  const language = useLocale();
  const t = useTranslations('pages');
  const words = useTranslations('words');
  return (
    <DataTable
      caption={t('projects')}
      headings={[t('name'), t('type'), t('district'), t('status')]}
      rows={projects.map((project) => ({
        key: project.slug,
        cells: [
          <Link
            key="name"
            href={pageAddress(language, 'project', project.slug)}
            className="font-semibold text-accent hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            {project.names[language]}
          </Link>,
          words(`projectTypes.${project.type}`),
          project.region_names?.[language] ?? '—',
          words(`projectStatuses.${project.status}`),
        ],
      }))}
    />
  );
}
