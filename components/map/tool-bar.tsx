'use client';

import { Columns2, Ellipsis, FileDown, type IconNode, Printer, Ruler, Share2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AUDIENCES, type Audience } from '@/geo/domain/audience';
import { formatComparison, OLDEST_YEAR, parseComparison } from '@/geo/domain/map-address';
import { Icon } from '../ui/icon';
import type { useMapAddress } from './use-map-address';

interface ToolBarProps {
  address: ReturnType<typeof useMapAddress>;
  isMeasuring: boolean;
  onMeasure: () => void;
  onPrint: () => void;
  onExport: () => void;
  onShare: () => void;
}

/** Whom the map is set up for, and what can be done with it; on a phone behind one button. */
export function ToolBar({ address, isMeasuring, onMeasure, onPrint, onExport, onShare }: ToolBarProps) {
  const t = useTranslations('map');
  const [isOpen, setOpen] = useState(false);
  return (
    // Open on a phone, it reaches over the panel.
    <div
      className={`absolute top-20 right-16 md:right-auto md:left-[436px] min-[1180px]:top-4 ${isOpen ? 'z-15' : 'z-10'}`}
    >
      <button
        type="button"
        aria-label={t('tools')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="ml-auto flex size-11 items-center justify-center rounded-card bg-paper shadow-card md:hidden"
      >
        <Icon of={Ellipsis} size={18} />
      </button>
      <div
        className={`${isOpen ? 'max-md:mt-2' : 'max-md:hidden'} flex flex-col gap-1 rounded-card bg-paper p-1 shadow-card md:flex-row md:py-0`}
      >
        <Audiences chosen={address.audience} onChoose={address.setAudience} />
        <CompareChoice address={address} />
        <Tool name={t('measure')} icon={Ruler} isOn={isMeasuring} onUse={onMeasure} />
        <Tool name={t('print')} icon={Printer} onUse={onPrint} />
        <Tool name={t('export')} icon={FileDown} onUse={onExport} />
        <Tool name={t('share')} icon={Share2} onUse={onShare} />
      </div>
    </div>
  );
}

interface ToolProps {
  name: string;
  icon: IconNode;
  isOn?: boolean;
  onUse: () => void;
}

function Tool({ name, icon, isOn, onUse }: ToolProps) {
  return (
    <button
      type="button"
      onClick={onUse}
      aria-label={name}
      aria-pressed={isOn}
      title={name}
      className={`flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg ${isOn ? 'bg-accent-soft text-accent' : 'text-muted hover:text-ink'}`}
    >
      <Icon of={icon} size={18} />
      <span className="md:hidden">{name}</span>
    </button>
  );
}

function Audiences({ chosen, onChoose }: { chosen: Audience; onChoose: (audience: Audience) => void }) {
  const t = useTranslations('map');
  return (
    <fieldset className="flex max-md:flex-col">
      <legend className="sr-only">{t('audience')}</legend>
      {AUDIENCES.map((audience) => (
        <label
          key={audience}
          className="flex min-h-11 cursor-pointer items-center rounded-lg px-3 text-muted hover:text-ink has-checked:bg-accent has-checked:font-bold has-checked:text-on-accent has-focus-visible:outline-2"
        >
          <input
            type="radio"
            name="audience"
            value={audience}
            checked={audience === chosen}
            onChange={() => onChoose(audience)}
            className="sr-only"
          />
          {t(`audiences.${audience}`)}
        </label>
      ))}
    </fieldset>
  );
}

function CompareChoice({ address: { compare, audience, year, setCompare } }: Pick<ToolBarProps, 'address'>) {
  const t = useTranslations('map');
  const compared = compare ? formatComparison(compare) : '';
  const years = Array.from(
    { length: new Date().getUTCFullYear() - OLDEST_YEAR + 1 },
    (_, index) => OLDEST_YEAR + index,
  );
  // A year to come stands in no list, but may in the address.
  if (compare && 'year' in compare && !years.includes(compare.year)) years.push(compare.year);
  return (
    <label
      title={t('compareWith')}
      className={`relative flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg has-focus-visible:outline-2 ${compare ? 'bg-accent-soft text-accent' : 'text-muted hover:text-ink'}`}
    >
      <Icon of={Columns2} size={18} />
      <span className="md:hidden">{t('compare')}</span>
      <select
        aria-label={t('compareWith')}
        value={compared}
        onChange={(event) => setCompare(event.target.value ? parseComparison(event.target.value) : null)}
        className="absolute inset-0 cursor-pointer opacity-0"
      >
        <option value="">{t('compareOff')}</option>
        {/* What is compared stays on the list when the left side comes to show the same: else nothing could end it. */}
        {AUDIENCES.filter((other) => other !== audience || other === compared).map((other) => (
          <option key={other} value={other}>
            {t(`audiences.${other}`)}
          </option>
        ))}
        {years
          .filter((other) => other !== year || formatComparison({ year: other }) === compared)
          .map((other) => (
            <option key={other} value={formatComparison({ year: other })}>
              {other}
            </option>
          ))}
      </select>
    </label>
  );
}
