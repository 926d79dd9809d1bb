/** The length people count: characters, not the halves that some of them take up in memory. */
export function lengthOf(text: string): number {
  return [...text].length;
}
