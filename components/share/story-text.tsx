import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { FigureValue } from '../ui/figure-value';

interface StoryTextProps {
  text: string;
  /** The claims that the text may name as `{id}`. */
  claims: readonly string[];
  figures: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
}

/** Paragraphs of plain text; where it names a claim of its step, the claim's figure with its source. */
export function StoryText({ text, claims, figures, numberOf }: StoryTextProps) {
  const t = useTranslations('share');
  const partOf = (part: string) => {
    const id = /^\{([a-z0-9-]+)\}$/.exec(part)?.[1];
    if (id === undefined || !claims.includes(id)) return part;
    const figure = figures.get(id);
    return figure ? <FigureValue key={id} figure={figure} number={numberOf(figure)} /> : t('figureGone');
  };
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and never change places
      <p key={index} className="mt-3 text-[15px] leading-6 break-words whitespace-pre-line">
        {paragraph.split(/(\{[a-z0-9-]+\})/).map(partOf)}
      </p>
    ));
}
