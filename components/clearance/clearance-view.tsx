import { useLocale, useTranslations } from 'next-intl';
import type { ClearanceAnswer } from '@/geo/domain/clearance-answer';
import { clearanceFigures } from '@/geo/domain/clearance-figures';
import { Notes } from '../panels/panel-parts';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { numberSources } from '../ui/source-numbers';
import { CasualtyPart, CumulativePart, ReturnPart, SuspectedPart } from './history-parts';
import { DistrictPart, KeyPart } from './part-part';
import { PeriodPart } from './period-part';
import { DevicePart, YearPart } from './year-part';

/** The clearance page: periods, districts, operators, purposes, finds, casualties, share, returns, and where sources disagree. */
export function ClearanceView({ answer }: { answer: ClearanceAnswer }) {
  const t = useTranslations('clearance');
  const numberOf = numberSources(clearanceFigures(answer));
  const urgent = answer.notes.filter(({ kind }) => kind === 'conflict' || kind === 'not_found');
  const others = answer.notes.filter((note) => !urgent.includes(note));
  return (
    <div data-hazard>
      <PageTitle title={t('title')} lead={t('lead')} />
      <p className="mt-2 max-w-3xl rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-2">
        {t('notSafety')}
      </p>
      <PageLinks />
      <div className="mt-4 grid grid-cols-1 gap-6 lg:grid-cols-2">
        <YearPart years={answer.years} plans={answer.plans} numberOf={numberOf} />
        <DevicePart years={answer.years} numberOf={numberOf} />
        <div className="min-w-0 lg:col-span-2">
          <DistrictPart answer={answer} numberOf={numberOf} />
        </div>
        <KeyPart parts={answer.parts} dimension="operator" numberOf={numberOf} />
        <KeyPart parts={answer.parts} dimension="purpose" numberOf={numberOf} />
        <PeriodPart
          kind="months"
          periods={answer.months}
          years={answer.monthsByYear}
          undated={answer.undated.filter(({ period_kind }) => period_kind === 'month')}
          numberOf={numberOf}
        />
        <PeriodPart
          kind="weeks"
          periods={answer.weeks}
          years={answer.weeksByYear}
          undated={answer.undated.filter(({ period_kind }) => period_kind === 'week')}
          numberOf={numberOf}
        />
        <div className="min-w-0 lg:col-span-2">
          <CumulativePart answer={answer} numberOf={numberOf} />
        </div>
        <CasualtyPart answer={answer} numberOf={numberOf} />
        <ReturnPart answer={answer} numberOf={numberOf} />
        <SuspectedPart answer={answer} numberOf={numberOf} />
      </div>
      <Notes notes={urgent} />
      <details>
        <summary className="mt-4 min-h-11 cursor-pointer content-center font-semibold text-accent">
          {t('otherNotes', { count: others.length })}
        </summary>
        <Notes notes={others} />
      </details>
    </div>
  );
}

function PageLinks() {
  const t = useTranslations();
  const language = useLocale();
  const addresses = {
    'clearance.showOnMap': `/${language}?audience=planner`,
    'overlay.link': `/${language}/clearance/overlay`,
    'overlay.blockedLink': `/${language}/clearance/blocked`,
    'clearance.orderLink': `/${language}/clearance/order`,
  } as const;
  return (
    <p className="flex flex-wrap gap-x-6">
      {(Object.keys(addresses) as (keyof typeof addresses)[]).map((link) => (
        <Link
          key={link}
          href={addresses[link]}
          className="min-h-11 content-center font-semibold text-accent underline"
        >
          {t(link)}
        </Link>
      ))}
    </p>
  );
}
