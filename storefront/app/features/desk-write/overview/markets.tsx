import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import type { MarketState } from '@caravanserai/contracts/desk-markets';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { StateMark } from '../../../desk/pair/state-mark';
import { SelectField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { MARKET_MARKS } from '../list/markets-matrix';
import { Causes } from '../parts/causes';
import { useCountryWord } from '../parts/country-word';
import { useLanguageWord } from '../parts/language-word';

interface MarketsProps {
  readonly listing: ListingEdit;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** The country that was asked about; null for none. */
  readonly asked: MarketState | null;
}

/** Where it can be bought, each country in the language read there; and of any country why not, cause by cause. */
export function Markets({ listing, countries, asked }: MarketsProps) {
  const { t } = useTranslation(['desk-write', 'desk']);
  const others = asked && !listing.markets.some(({ country }) => country === asked.country) ? [asked] : [];
  return (
    <section className="panel" id="markets" aria-labelledby="markets-head">
      <h2 id="markets-head">{t('markets.title')}</h2>
      <div className="markets">
        {[...others, ...listing.markets].map((market) => (
          <Market key={market.country} market={market} open={market.country === asked?.country} />
        ))}
      </div>
      <Form method="get" className="ask" preventScrollReset action="#markets">
        <SelectField label={t('markets.ask')} name="country" defaultValue={asked?.country ?? ''}>
          <option value="">{t('markets.choose')}</option>
          {countries.map(({ iso2, name }) => (
            <option key={iso2} value={iso2}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button type="submit" look="plain">
          {t('markets.show')}
        </Button>
      </Form>
    </section>
  );
}

function Market({ market, open }: { market: MarketState; open: boolean }) {
  const { t } = useTranslation('desk-write');
  const country = useCountryWord();
  const languageWord = useLanguageWord();
  const { causes, state } = market;
  const head = (
    <>
      <StateMark state={MARKET_MARKS[state]} />
      <span className="where">
        <strong>{country(market.country)}</strong>{' '}
        <span className="small muted">{languageWord(market.language)}</span>
      </span>
      <span className="small">{t(`market.${state}`)}</span>
    </>
  );
  if (causes.length === 0) return <div className="market">{head}</div>;
  return (
    <details className="market" open={open}>
      <summary>
        {head}
        <span className="small todo-count">{t('markets.todo', { n: causes.length })}</span>
      </summary>
      <Causes causes={causes} />
    </details>
  );
}
