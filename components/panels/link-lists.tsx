import { useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import type { ParkRow } from '@/geo/domain/park';
import type { ProjectWithProgress } from '@/geo/domain/project';
import type { RegionRow } from '@/geo/domain/region';
import { formatDate, formatNumber } from '../ui/format';
import { Row, Rows } from '../ui/rows';
import { SourceMark } from '../ui/source-mark';
import { FeatureLink } from './feature-link';

function None() {
  const t = useTranslations('panels');
  return <p className="text-muted">{t('none')}</p>;
}

/** Deposits as links, each with its commodities. */
export function DepositLinks({ deposits }: { deposits: readonly DepositRow[] }) {
  const language = useLocale();
  if (deposits.length === 0) return <None />;
  return (
    <Rows>
      {deposits.map((deposit) => (
        <Row
          key={deposit.slug}
          label={
            <FeatureLink kind="deposit" slug={deposit.slug}>
              {deposit.names[language]}
            </FeatureLink>
          }
        >
          <span className="text-[13px] text-muted">
            {deposit.commodities.map((commodity) => commodity.names[language]).join(', ')}
          </span>
        </Row>
      ))}
    </Rows>
  );
}

interface ProjectLinksProps {
  projects: readonly ProjectWithProgress[];
  numberOf: (figure: Figure) => number;
}

/** Projects as links, each with its type, status and latest published progress. */
export function ProjectLinks({ projects, numberOf }: ProjectLinksProps) {
  const language = useLocale();
  const words = useTranslations('words');
  if (projects.length === 0) return <None />;
  return (
    <Rows>
      {projects.map(({ project, progress }) => (
        <Row
          key={project.slug}
          label={
            <FeatureLink kind="project" slug={project.slug}>
              {project.names[language]}
            </FeatureLink>
          }
          detail={`${words(`projectTypes.${project.type}`)} · ${words(`projectStatuses.${project.status}`)}`}
        >
          {progress && (
            <>
              <span className="font-semibold">{formatNumber(progress.percent, language)} %</span>{' '}
              <SourceMark figure={progress} number={numberOf(progress)} />
              <div className="text-xs text-muted">
                {progress.as_of && formatDate(progress.as_of, language)}
              </div>
            </>
          )}
        </Row>
      ))}
    </Rows>
  );
}

/** Parks as links, each with its type. */
export function ParkLinks({ parks }: { parks: readonly ParkRow[] }) {
  const language = useLocale();
  const words = useTranslations('words');
  if (parks.length === 0) return <None />;
  return (
    <Rows>
      {parks.map((park) => (
        <Row
          key={park.slug}
          label={
            <FeatureLink kind="park" slug={park.slug}>
              {park.names[language]}
            </FeatureLink>
          }
          detail={words(`parkTypes.${park.type}`)}
        />
      ))}
    </Rows>
  );
}

/** Districts as a line of links. */
export function DistrictLinks({ districts }: { districts: readonly Pick<RegionRow, 'code' | 'names'>[] }) {
  const language = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 pointer-coarse:gap-y-0">
      {districts.map((district) => (
        <li key={district.code} className="py-1 pointer-coarse:py-0">
          <FeatureLink kind="region" slug={district.code}>
            {district.names[language]}
          </FeatureLink>
        </li>
      ))}
    </ul>
  );
}
