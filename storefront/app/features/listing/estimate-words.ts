const TRANSPORTS = ['air', 'sea', 'rail', 'road'] as const;

/** True for a transport that the messages have a word for. */
export const isTransport = (word: string): word is (typeof TRANSPORTS)[number] =>
  (TRANSPORTS as readonly string[]).includes(word);
