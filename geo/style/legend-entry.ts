/** One line of the legend: a picture (SVG text) and the message that names it. */
export interface LegendEntry {
  picture: string;
  /** A key of the messages: `words.<group>.<code>` or `map.<key>`. */
  message: string;
  /** The images or style layers (their ends) any of which draws it: where none is drawn, it need not be explained. */
  drawnBy: readonly string[];
  /** What the message must be told: numbers as the language writes them. */
  values?: Record<string, string>;
}
