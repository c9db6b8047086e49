import { OctagonX } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { AccessAnswer, Objection } from '@/geo/domain/access-check';
import type { Language } from '@/geo/domain/languages';
import { formatFixed, writtenCount } from '../ui/format';
import { Icon } from '../ui/icon';

/** Whether a route or plot is refused, and why; without an objection it says only that no open record was met. */
export function AccessBox({ access }: { access: AccessAnswer }) {
  const t = useTranslations('overlay.access');
  const isRefused = access.verdict === 'refused';
  return (
    <section
      data-verdict={access.verdict}
      className={`mt-4 rounded-block border-l-4 px-4 py-3 ${isRefused ? 'border-hazard bg-hazard-soft' : 'border-doubt bg-doubt-soft'}`}
    >
      <h3 className="eyebrow">{t('title')}</h3>
      <p className="mt-1 flex items-center gap-2 font-bold">
        {isRefused && <Icon of={OctagonX} size={18} className="shrink-0 text-hazard" />} {t(access.verdict)}
      </p>
      {isRefused && (
        <ul className="mt-1 list-disc pl-5">
          {access.objections.map((objection) => (
            <Reason key={objection.reason} objection={objection} />
          ))}
        </ul>
      )}
      {access.inExercise && <p className="mt-2">{t('inExercise')}</p>}
      <p className="mt-2 text-xs text-muted">
        {t('rule')} {isRefused && t('marked')}
      </p>
    </section>
  );
}

function Reason({ objection: { reason, areas, areaHa } }: { objection: Objection }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay.access');
  if (reason === 'not_surveyed')
    return <li data-reason={reason}>{t(reason, { ha: formatFixed(areaHa ?? 0, language, 2) })}</li>;
  const names = areas.flatMap((area) => (area.names ? [area.names[language]] : []));
  return (
    <li data-reason={reason}>
      {t(reason, writtenCount(areas.length, language))}
      {names.length > 0 && (
        <span className="text-muted">
          {' '}
          {names.slice(0, 5).join(', ')}
          {names.length > 5 && ' …'}
        </span>
      )}
    </li>
  );
}
