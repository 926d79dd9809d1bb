/** The sum of digits (or values) times their weights. */
export const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);

/** The characters' values as registers of numbers count them: their ASCII code less that of `0`. */
export const valuesOf = (text: string): number[] =>
  [...text].map((character) => character.charCodeAt(0) - '0'.charCodeAt(0));
