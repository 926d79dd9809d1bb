import { textRows } from '../texts/rows';
import type { Content } from '../texts/content';

/** Languages in which some text is another than the one that shoppers read. */
export const changedLocales = (content: Content): string[] => [
  ...new Set(
    textRows(content).flatMap(({ cells }) =>
      cells.filter(({ changed }) => changed).map(({ locale }) => locale),
    ),
  ),
];
