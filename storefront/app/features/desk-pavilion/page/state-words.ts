import { useTranslation } from 'react-i18next';
import type { CellState } from '../../../desk/pair/pair-row';

/** States of texts in words. */
export function useStateWords(): (state: CellState) => string {
  const { t } = useTranslation('desk-pair');
  return (state) => t(`state.${state}`);
}
