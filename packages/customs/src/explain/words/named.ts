/** The name of a code in a list of words; a code that a later rule brought along stays a code. */
export function named(words: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code;
}
