// The card and the line on the map come together or not at all.
export { MeasureCard } from './measure-card';
export { MeasuredLine } from './measured-line';
