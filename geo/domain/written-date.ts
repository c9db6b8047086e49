import type { Language } from './languages';

/** A date as precise as it is known: a year, a month, a quarter, a day, or a range of them. */
export function formatDate(text: string, language: Language): string {
  return text
    .split('/')
    .map((part) => formatOne(part, language))
    .join(' – ');
}

// Browsers claim Azerbaijani and write its months as English, so servers and browsers would differ.
const AZERBAIJANI_MONTHS = 'yan fev mar apr may iyn iyl avq sen okt noy dek'.split(' ');

function formatOne(text: string, language: Language): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.test(text);
  const month = /^(\d{4})-(\d{2})$/.test(text);
  if (!day && !month) return text.replace('-', ' ');
  if (language === 'az') {
    const [year, monthNumber, dayNumber] = text.split('-').map(Number);
    return [dayNumber, AZERBAIJANI_MONTHS[(monthNumber ?? 1) - 1], year].filter(Boolean).join(' ');
  }
  return dateFormat(language, day).format(new Date(day ? text : `${text}-01`));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withDay}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...(withDay && { day: 'numeric' }),
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  dateFormats.set(key, format);
  return format;
}
