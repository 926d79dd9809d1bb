import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';
import type { PairRow } from '../../../desk/pair/pair-row';
import { stateOf } from './matrix-of';

/** The fields of a part for the editor: the page's own language beside the one that is written. */
export function usePairRows({ rows, version }: PageResponse, part: string, target: string): PairRow[] {
  const { t } = useTranslation('desk-pavilion');
  const source = version.source_locale;
  return rows
    .filter((row) => row.part === part)
    .flatMap(({ field, max, multiline, required, cells }) => {
      const own = cells.find(({ locale }) => locale === source);
      const cell = cells.find(({ locale }) => locale === target);
      if (!own || !cell) return [];
      return {
        ...{ key: `${part} ${field}`, max, multiline, required },
        label: t(`field.${field}`),
        ...(multiline && { hint: t('paragraphs') }),
        source: { value: own.value, locale: source },
        target: { value: cell.value, locale: target, state: stateOf(cell), sourceValue: cell.source_value },
      };
    });
}
