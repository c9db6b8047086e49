import type { Language } from '@/geo/domain/languages';

/** Words that could call land safe, and free of mines. */
const SAFE: Record<Language, RegExp> = {
  az: /təhlükəsiz|minasız|minadan azad/i,
  en: /\bsafe(ly|r|st)?\b|mine-free|free of mines|no mines/i,
  ru: /безопасн|свободн\w* от мин|нет мин\b|без мин\b/i,
  tr: /güvenli|mayınsız|mayın yok/i,
};

/**
 * The only phrases that may hold such a word, each a negation of that very word. They are taken out first: what is left of a sentence
 * may not hold one, so "not surveyed, but safe" is found.
 */
const NEGATED: Record<Language, RegExp> = {
  az: /təhlükəsizlik (qərarları üçün|vədi) deyil|təhlükəsiz (olması demək |olduğuna vəd )?deyil|təhlükəsizliyi haqqında heç nə demir|təhlükəsiz olduğunu demir|minasız olduğu demək deyil|heç bir yeri təhlükəsiz kimi çəkmir/giu,
  en: /(does not mean|never means|does not say|not a statement|never a promise) that (the |a )?(land|place|ground there) (is|was) (safe|free of mines)|says nothing about whether its land is safe|makes no land safe|draws no place as safe|not surveyed, not safe/gi,
  ru: /не для навигации и решений о безопасности|не (гарантия|обещание) безопасности|не (значит|означает), что земля безопасна|не говорит, что там безопасно|о безопасности земли это ничего не говорит|не обследована, а не безопасна|не обещание, что место безопасно|не утверждение, что на земле нет мин|не обозначает ни одно место безопасным/giu,
  tr: /güvenlik (kararları için|vaadi|sözü) değildir|(güvenli|mayınsız) olduğu anlamına gelmez|güvenli olduğunu söylemez|güvenli değil(dir)?|güvenli olduğu sözü değildir|hiçbir yeri güvenli olarak çizmez/giu,
};

/** Whether a text calls land safe, in one language. */
export const callsSafe = (text: string, language: Language) =>
  SAFE[language].test(text.replaceAll(NEGATED[language], ''));
