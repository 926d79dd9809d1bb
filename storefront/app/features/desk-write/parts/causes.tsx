import type { Cause } from '@caravanserai/contracts/desk-markets';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { useFieldWord } from './field-word';

/** Why something can't be, cause by cause, each with the button that leads to where it is put right. */
export function Causes({ causes }: { causes: readonly Cause[] }) {
  return (
    <ul className="causes">
      {causes.map((cause) => (
        <li key={[cause.code, cause.listing_id, cause.path].join(' ')}>
          <CauseLine cause={cause} />
        </li>
      ))}
    </ul>
  );
}

function CauseLine({ cause: { code, fields, reasons, page, path } }: { cause: Cause }) {
  const { t } = useTranslation(['desk-write', 'codes']);
  const locale = useLocale();
  const fieldWord = useFieldWord();
  const reasonWord = useReasonWord();
  const details = [...fields.map(fieldWord), ...reasons.map(reasonWord)];
  return (
    <>
      <div>
        <p>{t(`cause.${code}`)}</p>
        {details.length > 0 && <p className="small muted">{details.join(t('list_separator'))}</p>}
      </div>
      <ButtonLink look="plain" className="tiny" to={localePath(locale, path)}>
        {t(`fix.${page}`)}
      </ButtonLink>
    </>
  );
}

/** The shop's own words for a rule that keeps goods from a destination. */
function useReasonWord(): (code: string) => string {
  const { t, i18n } = useTranslation('codes');
  const words = i18n.getResourceBundle(i18n.language, 'codes') as
    { reasons?: Record<string, string> } | undefined;
  return (code) => words?.reasons?.[code] ?? t('reasons.not_to_destination');
}
