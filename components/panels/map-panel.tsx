import { useTranslations } from 'next-intl';
import type { Audience } from '@/geo/domain/audience';
import type { DepositRow } from '@/geo/domain/deposit';
import type { Selected } from '@/geo/domain/map-screen';
import { ShortlistToggle } from '../shortlist/shortlist-toggle';
import { CompareLink } from './compare-link';
import { DepositPanel } from './deposit-panel';
import { HazardAreaPanel } from './hazard-area-panel';
import { OverviewPanel } from './overview-panel';
import { PanelActions } from './panel-actions';
import { ParkPanel } from './park-panel';
import { ProjectPanel } from './project-panel';
import { RegionPanel } from './region-panel';
import { Sheet } from './sheet';

const PANEL_ACTION =
  'flex min-h-12 items-center justify-center gap-1.5 font-bold text-accent hover:bg-accent-soft';

/** What stands beside the map: the panel of what is selected, or the two regions. */
export function MapPanel({ selected, audience }: { selected: Selected; audience: Audience }) {
  const t = useTranslations('panels');
  const pages = useTranslations('pages');
  switch (selected.kind) {
    case 'overview':
      return (
        <Sheet of="overview" short>
          <OverviewPanel overview={selected.overview} />
        </Sheet>
      );
    case 'deposit':
      return (
        <Sheet
          of={selected.profile.deposit.slug}
          actions={<DepositActions deposit={selected.profile.deposit} />}
          closable
        >
          <DepositPanel profile={selected.profile} audience={audience} />
        </Sheet>
      );
    case 'region':
      return (
        <Sheet
          of={selected.profile.region.code}
          actions={<PanelActions kind="region" slug={selected.profile.region.code} />}
          closable
        >
          <RegionPanel profile={selected.profile} audience={audience} />
        </Sheet>
      );
    case 'project':
      return (
        <Sheet
          of={selected.profile.project.slug}
          actions={<PanelActions kind="project" slug={selected.profile.project.slug} />}
          closable
        >
          <ProjectPanel profile={selected.profile} />
        </Sheet>
      );
    case 'park':
      return (
        <Sheet
          of={selected.profile.park.slug}
          actions={<PanelActions kind="park" slug={selected.profile.park.slug} />}
          closable
        >
          <ParkPanel profile={selected.profile} />
        </Sheet>
      );
    case 'hazard':
      return (
        <Sheet
          of={selected.profile.area.slug}
          actions={<PanelActions kind="hazard" slug={selected.profile.area.slug} />}
          closable
        >
          <HazardAreaPanel profile={selected.profile} />
        </Sheet>
      );
    case 'missing':
      return (
        <Sheet of={selected.selection.slug} short closable>
          <h1 className="text-lg font-bold">{t('notFoundTitle')}</h1>
          <p className="mt-1">{t('notFoundText', { name: selected.selection.slug })}</p>
        </Sheet>
      );
    case 'unavailable':
      return (
        <Sheet of="unavailable" short>
          <div role="alert">
            <p>{t('unavailable')}</p>
            {/* biome-ignore lint/a11y/useValidAnchor: an empty reference is the page itself, with scripts and without */}
            <a href="" className="inline-flex min-h-11 items-center font-bold text-accent">
              {pages('retry')}
            </a>
          </div>
        </Sheet>
      );
  }
}

function DepositActions({ deposit: { slug, names } }: { deposit: DepositRow }) {
  return (
    <PanelActions kind="deposit" slug={slug}>
      <CompareLink slugs={[slug]} className={PANEL_ACTION} />
      <ShortlistToggle slug={slug} names={names} />
    </PanelActions>
  );
}
