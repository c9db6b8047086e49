// One word with every letter the four languages need, so that each part of the font is there before labels are drawn.
const LETTERS = 'Əəğışçöüİ Ёжщъы';

let isLoaded = false;

/** Whether the font of the labels is there, or is known not to come. */
export function hasLabelFont(): boolean {
  return isLoaded;
}

/** Loads the font of the labels in both weights; done also where one could not be loaded. */
export async function loadLabelFont(): Promise<void> {
  const weights = ['400', '600'].map((weight) =>
    document.fonts.load(`${weight} 16px "Noto Sans Variable"`, LETTERS),
  );
  await Promise.allSettled(weights);
  isLoaded = true;
}
