import { typedWhole } from '@caravanserai/locales/typed-number';
import { formatNumber } from '@caravanserai/money/number-style';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';

export interface WholeRange {
  readonly least?: number;
  readonly most: number;
}

interface Whole {
  /** Undefined for what is no whole number of the range. */
  readonly value?: number;
  /** What is wrong with it. Nothing is wrong with an empty field here. */
  readonly error?: string;
  /** How it is read, where that could be doubted. */
  readonly note?: string;
}

/** The whole number somebody typed; undefined outside of the range. */
export function readWhole(text: string, { least = 0, most }: WholeRange): number | undefined {
  const value = typedWhole(text)?.value;
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** What somebody typed into a field for a whole number, and what is to be said about it. */
export function useWhole(text: string, { least = 0, most }: WholeRange): Whole {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const value = readWhole(text, { least, most });
  const said = (number: number) => formatNumber(number, locale);
  if (text.trim() === '') return {};
  if (value === undefined) return { error: t('number.whole', { least: said(least), most: said(most) }) };
  const doubtful = typedWhole(text)?.doubtful;
  return { value, ...(doubtful && { note: t('number.read_as', { number: said(value) }) }) };
}
