import type { MarketState } from '@caravanserai/contracts/desk-markets';
import type { MatrixResponse } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { CompletenessMatrix, type MatrixLine } from '../../../desk/pair/matrix';
import type { MarkState } from '../../../desk/pair/state-mark';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { useCountryWord } from '../parts/country-word';
import { useLanguageWord } from '../parts/language-word';
import { LineHead } from './line-head';

export const MARKET_MARKS: Readonly<Record<MarketState['state'], MarkState>> = {
  ready: 'done',
  sellable: 'partial',
  blocked: 'blocked',
};

/** Listings by country, each in the language read there; a cell leads to what is missing for it. */
export function MarketsMatrix({ matrix }: { matrix: MatrixResponse }) {
  const { t } = useTranslation('desk-write');
  const locale = useLocale();
  const country = useCountryWord();
  const languageWord = useLanguageWord();
  const lines = matrix.listings.map((line): MatrixLine => ({
    key: line.id,
    head: <LineHead line={line} />,
    cells: matrix.markets.map((market) => {
      const found = line.markets.find((one) => one.country === market.country);
      const state = found?.state ?? 'blocked';
      const blocking = found?.causes.filter(({ blocks }) => blocks).length ?? 0;
      const texts = (found?.causes.length ?? 0) - blocking;
      const words = {
        ready: t('cell.sold'),
        sellable: t('cell.open', { n: texts }),
        blocked: t('cell.causes', { n: blocking }),
      }[state];
      return {
        state: MARKET_MARKS[state],
        words,
        label: `${line.title.value}, ${country(market.country)}: ${t(`market.${state}`)}`,
        to: localePath(locale, `/merchant/listings/${line.id}?country=${market.country}#markets`),
      };
    }),
  }));
  const columns = matrix.markets.map(({ country: iso2, language, sold, not }) => ({
    key: iso2,
    head: country(iso2),
    note: (
      <>
        {languageWord(language)}
        <br />
        {t('part', { done: sold, of: sold + not })}
      </>
    ),
  }));
  return (
    <CompletenessMatrix
      caption={t('matrix.by_market')}
      corner={t('column.goods')}
      columns={columns}
      lines={lines}
    />
  );
}
