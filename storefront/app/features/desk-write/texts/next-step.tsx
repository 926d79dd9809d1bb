import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import { autonym, isSourceLocale, languageDirection } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { nextLanguage } from './choose-language';

interface NextStepProps {
  readonly listing: ListingEdit;
  readonly language: string;
  pathOf(language: string): string;
}

/** Where to go when this language is done: the next unfinished one, and on to the review. */
export function NextStep({ listing, language, pathOf }: NextStepProps) {
  const { t } = useTranslation('desk-write');
  const locale = useLocale();
  const next = nextLanguage(listing.languages, language);
  const code = next?.locale ?? '';
  return (
    <>
      {next && (
        <ButtonLink look="plain" className="tiny" to={pathOf(code)} preventScrollReset>
          {t('texts.next_language')}{' '}
          <bdi lang={code} dir={languageDirection(code)}>
            {isSourceLocale(code) ? autonym(code) : code}
          </bdi>
        </ButtonLink>
      )}
      {listing.allowed.includes('submit') && (
        <ButtonLink
          className={next ? 'tiny not-yet' : 'tiny'}
          to={localePath(locale, `/merchant/listings/${listing.id}#review`)}
        >
          {t('texts.to_review')}
        </ButtonLink>
      )}
    </>
  );
}
