import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { autonym } from '@caravanserai/locales/source-locales';
import { LOCALES } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import { useDeskFile } from '../../../desk/use-desk-call';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';

/** Packing list and invoice as files, in two languages of the merchant's choice; a plain form, so it needs no script. */
export function Papers({ parcel: { id, paper_languages } }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  const file = useDeskFile();
  // A form brings its own query.
  const at = (paper: string) => file(`/consignments/${id}/${paper}`).split('?')[0];
  return (
    <section className="panel" aria-labelledby="papers">
      <h2 id="papers">{t('one.papers')}</h2>
      <p className="quiet">{t('one.papers_text')}</p>
      <form method="get" action={at('packing-list')} className="dispatch-papers">
        <input type="hidden" name="locale" value={locale} />
        <div className="formgrid">
          {(['first', 'second'] as const).map((which) => (
            <SelectField
              key={which}
              label={t(`one.${which}`)}
              name={which}
              defaultValue={paper_languages[which]}
            >
              {LOCALES.map((code) => (
                <option key={code} value={code} lang={code}>
                  {autonym(code)}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        <p className="acts">
          <Button type="submit" look="plain" formAction={at('packing-list')}>
            {t('one.packing_list')}
          </Button>
          <Button type="submit" look="plain" formAction={at('commercial-invoice')}>
            {t('one.invoice')}
          </Button>
        </p>
      </form>
    </section>
  );
}
