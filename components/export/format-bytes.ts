import type { Language } from '@/geo/domain/languages';
import { formatNumber } from '../ui/format';

const UNITS = ['B', 'kB', 'MB', 'GB'];

/** A number of bytes as readers know it: `2.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1_000 ** power, language, power === 0 ? 0 : 1)} ${UNITS[power]}`;
}
