import type { Text } from '@caravanserai/contracts/common';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { LanguageNote } from '../../../ui/language-note';
import type { ShownListing } from '../shown-listing';

/** What the merchant says about the goods, and the language it was written in. */
export function AboutGoods({ listing: { description, usage, source_locale } }: { listing: ShownListing }) {
  const { t } = useTranslation('listing');
  const locale = useLocale();
  const translated = source_locale !== locale && isSourceLocale(source_locale) && description.lang === locale;
  return (
    <div className="about-goods">
      <Passage heading={t('about')} text={description} noted />
      <Passage heading={t('usage')} text={usage} noted={usage.lang !== description.lang} />
      {translated && (
        <p className="xs quiet">{t('written_in', { language: languageName(source_locale, locale) })}</p>
      )}
    </div>
  );
}

interface PassageProps {
  readonly heading: string;
  readonly text: Text;
  /** Whether to say which language the text is in; once is enough for texts that follow each other. */
  readonly noted: boolean;
}

function Passage({ heading, text, noted }: PassageProps) {
  if (text.value === '') return null;
  return (
    <section>
      <h2>{heading}</h2>
      {noted && <LanguageNote text={text} />}
      <p lang={text.lang} dir={text.dir}>
        {text.value}
      </p>
    </section>
  );
}
