import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Selected } from '@/geo/domain/map-screen';
import { CloseSelection } from './close-selection';
import { DepositPanel } from './deposit-panel';
import { OverviewPanel } from './overview-panel';
import { PanelActions } from './panel-actions';
import { ParkPanel } from './park-panel';
import { ProjectPanel } from './project-panel';
import { RegionPanel } from './region-panel';

/** What stands beside the map: the panel of what is selected, or the two regions. */
export function MapPanel({ selected }: { selected: Selected }) {
  const t = useTranslations('panels');
  switch (selected.kind) {
    case 'overview':
      return (
        <Sheet short>
          <OverviewPanel regions={selected.regions} />
        </Sheet>
      );
    case 'deposit':
      return (
        <Sheet actions={<PanelActions kind="deposit" slug={selected.profile.deposit.slug} />} closable>
          <DepositPanel profile={selected.profile} />
        </Sheet>
      );
    case 'region':
      return (
        <Sheet actions={<PanelActions kind="region" slug={selected.profile.region.code} />} closable>
          <RegionPanel profile={selected.profile} />
        </Sheet>
      );
    case 'project':
      return (
        <Sheet actions={<PanelActions kind="project" slug={selected.profile.project.slug} />} closable>
          <ProjectPanel profile={selected.profile} />
        </Sheet>
      );
    case 'park':
      return (
        <Sheet actions={<PanelActions kind="park" slug={selected.profile.park.slug} />} closable>
          <ParkPanel profile={selected.profile} />
        </Sheet>
      );
    case 'missing':
      return (
        <Sheet short closable>
          <h1 className="text-lg font-bold">{t('notFoundTitle')}</h1>
          <p className="mt-1">{t('notFoundText', { name: selected.selection.slug })}</p>
        </Sheet>
      );
    case 'unavailable':
      return (
        <Sheet short>
          <p role="alert">{t('unavailable')}</p>
        </Sheet>
      );
  }
}

interface SheetProps {
  children: ReactNode;
  actions?: ReactNode;
  closable?: boolean;
  short?: boolean;
}

function Sheet({ children, actions, closable = false, short = false }: SheetProps) {
  return (
    <aside
      className={`absolute inset-x-0 bottom-10 flex flex-col overflow-hidden rounded-t-card bg-paper shadow-card md:inset-x-auto md:top-20 md:bottom-auto md:left-4 md:max-h-[calc(100dvh-8rem)] md:w-[404px] md:rounded-card ${short ? 'max-h-[34dvh]' : 'max-h-[46dvh]'}`}
    >
      {closable && <CloseSelection />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section tabIndex={0} className="grow overflow-y-auto overscroll-contain px-5 pt-5 pb-6">
        {children}
      </section>
      {actions && <div className="shrink-0 border-t border-line">{actions}</div>}
    </aside>
  );
}
