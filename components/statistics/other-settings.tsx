import { formatSettings, type StatisticsSettings } from '@/geo/statistics/settings';

interface OtherSettingsProps {
  settings: StatisticsSettings;
  /** The parameters the form sets itself. */
  without: readonly string[];
}

/** The settings of the other parts of the page, so that a form keeps them. */
export function OtherSettings({ settings, without }: OtherSettingsProps) {
  const query = new URLSearchParams(formatSettings(settings));
  return (
    <>
      {[...query.entries()]
        .filter(([name]) => !without.includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
    </>
  );
}
