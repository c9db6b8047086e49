import { NextIntlClientProvider, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import type { OverlayReport } from '@/geo/domain/overlay';
import type { OverlayChoice } from '@/geo/domain/overlay-choice';
import { PageShell } from '../ui/page-shell';
import { PageTitle } from '../ui/page-title';
import { AskForm } from './ask-form';
import { DrawIsland } from './draw-island';
import { HazardNotice } from './hazard-notice';
import '../dossier/dossier.css';
import './overlay.css';
import { OverlayPages } from './overlay-pages';
import { ReportView } from './report-view';

interface OverlayPageProps {
  language: Language;
  report: OverlayReport | null;
  problem: keyof typeof MESSAGES.en.overlay.addressProblems | null;
  choices: readonly OverlayChoice[];
  tileVersion: string;
}

/** The page of reports: what may be asked, a shape of one's own, and the report. */
export function OverlayPage({ language, report, problem, choices, tileVersion }: OverlayPageProps) {
  const t = useTranslations('overlay');
  const { overlay, map, pages, panels, words } = MESSAGES[language];
  const { units, multipliers, qualifiers, sourceKinds, confidences, hazardTypes } = words;
  const listPages = {
    deposits: pages.deposits,
    regions: pages.regions,
    projects: pages.projects,
    parks: pages.parks,
  };
  return (
    <PageShell>
      <div className="printable">
        <OverlayPages current="overlay" />
        <PageTitle title={t('title')} lead={t('lead')} />
        <HazardNotice />
        <div className="print-hidden">
          <AskForm choices={choices} place={report?.place ?? null} />
        </div>
        <NextIntlClientProvider
          messages={{
            overlay,
            map,
            pages: listPages, // where the facts are when the map cannot be drawn
            panels,
            words: { units, multipliers, qualifiers, sourceKinds, confidences, hazardTypes },
          }}
        >
          <DrawIsland tileVersion={tileVersion} />
          {problem && (
            <p role="alert" className="mt-4 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">
              {t(`addressProblems.${problem}`)}
            </p>
          )}
          {report && <ReportView report={report} tileVersion={tileVersion} />}
        </NextIntlClientProvider>
      </div>
    </PageShell>
  );
}
