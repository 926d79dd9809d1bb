import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { SelectField } from '../ui/fields';

type Word = 'title' | 'published' | 'country' | 'language' | 'currency' | 'show' | 'back';

export interface PreviewBarProps {
  /** Of the goods. */
  readonly id: string;
  readonly tenant: string;
  /** The language of the bar, and of the page below it. */
  readonly desk: Locale;
  readonly locale: Locale;
  /** ISO 3166-1 alpha-2 and ISO 4217. */
  readonly country: string;
  readonly currency: string;
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  readonly currencies: readonly string[];
  readonly languages: readonly { readonly code: Locale; readonly name: string }[];
  readonly words: Readonly<Record<Word, string>>;
}

/** For whom the page below is shown, in the language of whoever looks, not in that of the page. */
export function PreviewBar(props: PreviewBarProps) {
  const { id, tenant, desk, locale, country, currency, countries, currencies, languages, words } = props;
  const path = `/merchant/listings/${id}`;
  return (
    <header className="preview-bar" lang={desk} dir={localeInfo(desk).dir}>
      <title>{`${words.title} · ${tenant} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <div>
        <a href={localePath(desk, path)}>
          <Icon name="next" className="ic back" /> {words.back}
        </a>
        <p>
          <strong>{words.title}</strong> <span className="small">{words.published}</span>
        </p>
      </div>
      <form method="get" key={`${locale} ${country} ${currency}`}>
        <input type="hidden" name="desk" value={desk} />
        <SelectField label={words.country} name="country" defaultValue={country}>
          {countries.map(({ iso2, name }) => (
            <option key={iso2} value={iso2}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.language} name="language" defaultValue={locale}>
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={words.currency} name="currency" defaultValue={currency}>
          {currencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
        <Button type="submit" look="plain">
          {words.show}
        </Button>
      </form>
    </header>
  );
}
