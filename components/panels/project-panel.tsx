import { useLocale, useTranslations } from 'next-intl';
import type { ProgressRow, ProjectProfile } from '@/geo/domain/project';
import { formatDate, formatNumber } from '../ui/format';
import { Section } from '../ui/section';
import { SourceMark } from '../ui/source-mark';
import { numberSources } from '../ui/source-numbers';
import { FeatureLink } from './feature-link';
import { FigureList } from './figure-list';
import { ProjectLinks } from './link-lists';
import { NearSection } from './near-list';
import { OverlayLink } from './overlay-link';
import { Notes } from './panel-parts';
import { Title } from './title';

/** An infrastructure project or programme: how far it is built, what the sources say. */
export function ProjectPanel({ profile }: { profile: ProjectProfile }) {
  const { project, progress, facts, segments, near, notes } = profile;
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const segmentProgress = segments.flatMap((segment) => (segment.progress ? [segment.progress] : []));
  const numberOf = numberSources([...progress, ...segmentProgress, ...facts]);
  return (
    <article>
      <Title
        eyebrow={[words(`projectTypes.${project.type}`), project.region_names?.[language]]
          .filter(Boolean)
          .join(' · ')}
        name={project.names[language]}
        otherNames={project.other_names.slice(0, 3)}
      >
        <p className="mt-2 text-muted">
          {words(`projectStatuses.${project.status}`)}
          {project.start_date && ` · ${t('started')}: ${formatDate(project.start_date, language)}`}
          {project.end_date && ` · ${t('ends')}: ${formatDate(project.end_date, language)}`}
        </p>
        {project.programme_slug && project.programme_names && (
          <p>
            <FeatureLink kind="project" slug={project.programme_slug}>
              {t('partOf', { programme: project.programme_names[language] })}
            </FeatureLink>
          </p>
        )}
      </Title>
      {project.summary && <p className="mt-3">{project.summary[language]}</p>}
      {project.type !== 'programme' && (
        <Section title={t('progress')} aside={progress.length > 0 ? t('progressNote') : null}>
          <ProgressList progress={progress} numberOf={numberOf} />
        </Section>
      )}
      {segments.length > 0 && (
        <Section title={t('segments')}>
          <ProjectLinks projects={segments} numberOf={numberOf} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={t('facts')}>
          <FigureList figures={facts} numberOf={numberOf} />
        </Section>
      )}
      {project.schematic && project.accuracy_m !== null && (
        <p className="mt-4 text-xs text-muted">{t('schematic', { km: project.accuracy_m / 1_000 })}</p>
      )}
      <NearSection near={near} />
      {project.accuracy_m !== null && <OverlayLink kind="project" slug={project.slug} />}
      <Notes notes={notes} />
    </article>
  );
}

function ProgressList({
  progress,
  numberOf,
}: {
  progress: readonly ProgressRow[];
  numberOf: ReturnType<typeof numberSources>;
}) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  if (progress.length === 0) return <p className="text-muted">{t('noProgress')}</p>;
  return (
    <ul className="space-y-2">
      {progress.map((step) => (
        <li key={step.claim_id}>
          <div className="flex justify-between gap-3">
            <span>
              {step.as_of && formatDate(step.as_of, language)}{' '}
              <span className="text-muted">· {words(`measures.${step.measure}`)}</span>
            </span>
            <span>
              <span className="font-semibold">{formatNumber(step.percent, language)} %</span>{' '}
              <SourceMark figure={step} number={numberOf(step)} />
            </span>
          </div>
          <div className="mt-1 h-2 rounded-full bg-line" aria-hidden>
            <div
              className={`h-2 rounded-full ${step.measure === 'works' ? 'bg-accent' : 'bg-muted'}`}
              style={{ width: `${step.percent}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
