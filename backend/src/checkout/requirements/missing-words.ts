import type { MissingCode, MissingPart } from '@caravanserai/contracts/requirements';
import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { consentTexts } from '../../consent/texts/texts-in';
import { identityWords } from '../../identity/words/words-in';
import { faultMessage } from '../messages';
import type { Missing } from './missing';

/** What is missing, each with its sentence in the asked language; English where it is none of ours. */
export function missingParts(
  { codes, requirement }: Missing,
  asked: string | null | undefined,
): MissingPart[] {
  const locale = (asked && normaliseLocale(asked)) || DEFAULT_LOCALE;
  const kind = requirement?.row.number_kind ?? 'CN_RESIDENT';
  return codes.map((code) => ({ code, message: sentence(code, locale, kind) }));
}

type Kind = NonNullable<Missing['requirement']>['row']['number_kind'];

function sentence(code: MissingCode, locale: Locale, kind: Kind): string {
  switch (code) {
    case 'email':
      return faultMessage('email_missing', locale);
    case 'address':
      return faultMessage('address_missing', locale);
    case 'phone':
      return faultMessage('phone_missing', locale);
    case 'payer_differs':
      return faultMessage('payer_differs', locale);
    case 'identity':
      return identityWords(locale).kinds[kind].missing;
    case 'consent_risk_notice':
      return consentTexts(locale).risk_notice.missing;
    case 'consent_sensitive_data':
      return consentTexts(locale).sensitive_data.missing;
    case 'consent_age_18':
      return consentTexts(locale).age_18.missing;
  }
}
