import { useLocale, useTranslations } from 'next-intl';
import type { LicenceRow } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { formatDate } from '../ui/format';
import { Row, Rows } from '../ui/rows';
import { SourceMark } from '../ui/source-mark';

interface LicenceListProps {
  licences: readonly LicenceRow[];
  numberOf: (figure: Figure) => number;
}

/** What is published about rights: holder, kind of right as published, dates. */
export function LicenceList({ licences, numberOf }: LicenceListProps) {
  const language = useLocale();
  const words = useTranslations('words');
  return (
    <Rows>
      {licences.map((licence) => (
        <Row
          key={licence.claim_id}
          label={
            <>
              {licence.organisation_names?.[language] ?? '—'}{' '}
              <SourceMark figure={licence} number={numberOf(licence)} />
            </>
          }
          detail={words(`licenceTypes.${licence.licence_type}` as 'licenceTypes.auction')}
        >
          {[licence.start_date, licence.end_date]
            .filter((date) => date !== null)
            .map((date) => formatDate(date, language))
            .join(' – ')}
        </Row>
      ))}
    </Rows>
  );
}
