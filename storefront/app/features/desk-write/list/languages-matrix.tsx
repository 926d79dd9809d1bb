import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import type { ListingLine, MatrixResponse } from '@caravanserai/contracts/desk-write';
import { LOCALES, localeInfo, type Locale } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { CompletenessMatrix, type MatrixCell, type MatrixLine } from '../../../desk/pair/matrix';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { useLanguageWord } from '../parts/language-word';
import { shownState } from '../texts/pair-rows';
import { LineHead } from './line-head';

/** Listings by the six languages of the shop; a cell leads to the texts in that language. */
export function LanguagesMatrix({ matrix }: { matrix: MatrixResponse }) {
  const { t } = useTranslation('desk-write');
  const cellOf = useLanguageCell();
  const lines = matrix.listings.map((line): MatrixLine => {
    const states = LOCALES.map((locale) => line.languages.find((one) => one.locale === locale));
    return {
      key: line.id,
      head: <LineHead line={line} />,
      cells: LOCALES.map((locale, index) => cellOf(line, locale, states[index])),
    };
  });
  const columns = LOCALES.map((locale) => {
    const sum = matrix.languages.find((one) => one.locale === locale);
    return {
      key: locale,
      head: <bdi lang={locale}>{localeInfo(locale).autonym}</bdi>,
      note: sum && t('part', { done: sum.done, of: sum.done + sum.old + sum.missing }),
    };
  });
  return (
    <CompletenessMatrix
      caption={t('matrix.by_language')}
      corner={t('column.goods')}
      columns={columns}
      lines={lines}
    />
  );
}

function useLanguageCell() {
  const { t } = useTranslation(['desk-write', 'desk-pair']);
  const locale = useLocale();
  const languageWord = useLanguageWord();
  return ({ id, title }: ListingLine, language: Locale, found: LanguageState | undefined): MatrixCell => {
    const state = found ? shownState(found.state) : 'missing';
    const { missing = [], old = [] } = found ?? {};
    const words = [
      missing.length > 0 && t('cell.missing', { n: missing.length }),
      old.length > 0 && t('cell.old', { n: old.length }),
    ].filter((word) => word !== false);
    const said = words.length > 0 ? words.join(t('list_separator')) : t(`desk-pair:state.${state}`);
    return {
      state,
      words: said,
      label: `${title.value}, ${languageWord(language)}: ${said}`,
      to: localePath(locale, `/merchant/listings/${id}/texts?language=${language}`),
    };
  };
}
