import { useTranslation } from 'react-i18next';
import type { ContactField } from '../../../address/address-check';
import { addressFormat, addressLines } from '../../../address/address-format';
import { Button } from '../../../ui/button';
import type { SavedChoice } from '../saved.server';

interface SavedAddressesProps {
  readonly country: string;
  readonly saved: readonly SavedChoice[];
}

/** The account's addresses in this country. With scripts one fills the fields, without the page comes back with it. */
export function SavedAddresses({ country, saved }: SavedAddressesProps) {
  const { t } = useTranslation('checkout');
  if (saved.length === 0) return null;
  return (
    <details className="more moredetails">
      <summary>{t('saved.title')}</summary>
      <ul className="addresses">
        {saved.map(({ id, contact }) => {
          const lines = addressLines(addressFormat(country), contact);
          return (
            <li key={id}>
              <address dir="auto">{lines.join(', ')}</address>
              <Button
                type="submit"
                look="plain"
                className="tiny"
                name="use_address"
                value={id}
                formNoValidate
                aria-label={t('saved.use_this', { address: lines.join(', ') })}
                onClick={(event) => {
                  const { form } = event.currentTarget;
                  if (!form) return;
                  event.preventDefault();
                  for (const [field, value] of Object.entries(contact))
                    take(form, field as ContactField, value);
                }}
              >
                {t('saved.use')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** As if it had been typed, so that it is kept as a draft and checked. */
function take(form: HTMLFormElement, field: ContactField, value: string): void {
  const input = form.elements.namedItem(field);
  if (!(input instanceof HTMLInputElement) || field === 'email' || field === 'note') return;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  if (value !== '') input.closest('details')?.setAttribute('open', '');
}
