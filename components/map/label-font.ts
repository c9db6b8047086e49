// One word with every letter the four languages need, so that each part of the font is there before labels are drawn.
const LETTERS = 'Əəğışçöüİ Ёжщъы';

/** Loads the font of the labels in both weights; done also where one could not be loaded. */
export function loadLabelFont(): Promise<unknown> {
  const weights = ['400', '600'].map((weight) =>
    document.fonts.load(`${weight} 16px "Noto Sans Variable"`, LETTERS),
  );
  return Promise.allSettled(weights);
}
