/** A sentence, and where it begins in its text (UTF-16). */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** The sentences of a text as its language ends them, without the spaces around. */
export function sentences(text: string, locale: string): Sentence[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return [...segments].flatMap(({ segment, index }) => {
    const trimmed = segment.trim();
    if (trimmed === '') return [];
    return [{ text: trimmed, at: index + segment.indexOf(trimmed) }];
  });
}

/** A sentence and what it became. */
export interface SentencePair {
  readonly source: string;
  readonly target: string;
}

/**
 * What a translation tells of single sentences: where both have as many, each goes with its own; the whole goes with
 * the whole in any case.
 */
export function alignedSentences(
  source: { readonly text: string; readonly locale: string },
  target: { readonly text: string; readonly locale: string },
): SentencePair[] {
  const [from, to] = [sentences(source.text, source.locale), sentences(target.text, target.locale)];
  const whole = { source: source.text.trim(), target: target.text.trim() };
  if (whole.source === '' || whole.target === '') return [];
  const single = from.length === to.length && from.length > 1;
  const pairs = single ? from.map((one, index) => ({ source: one.text, target: to[index]?.text ?? '' })) : [];
  return [whole, ...pairs];
}
