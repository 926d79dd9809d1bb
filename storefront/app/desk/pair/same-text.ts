const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Whether two texts differ by nothing but blanks at their ends and ways of writing the same letters. */
export function sameText(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}
