/** The functions of jStat that are used; the package has no types of its own. */
declare module 'jstat' {
  interface Distributions {
    /** The regularised incomplete beta function I_x(a, b). */
    ibeta(x: number, a: number, b: number): number;
    studentt: { inv(probability: number, degreesOfFreedom: number): number };
    normal: { inv(probability: number, mean: number, deviation: number): number };
  }
  const library: Distributions;
  // biome-ignore lint/style/noDefaultExport: the package has no other export
  export default library;
}
