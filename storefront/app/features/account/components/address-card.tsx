import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import type { Contact } from '../../../address/address-check';
import { addressFormat, addressLines } from '../../../address/address-format';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';

interface AddressCardProps {
  readonly id: string;
  readonly contact: Contact;
  readonly country: string;
  readonly countryName: string;
}

/** A saved address as it is written in its country. */
export function AddressCard({ id, contact, country, countryName }: AddressCardProps) {
  const { t } = useTranslation('account');
  const name = contact.full_name;
  return (
    <li className="panel">
      <address dir="auto">
        {addressLines(addressFormat(country), contact).map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
        <bdi>{countryName}</bdi>
      </address>
      <div className="acts">
        <Link
          to={`${localePath(useLocale(), '/account/addresses')}?edit=${id}`}
          aria-label={t('address.edit_name', { name })}
        >
          {t('address.edit')}
        </Link>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            look="plain"
            name="intent"
            value="remove"
            aria-label={t('address.remove_name', { name })}
          >
            {t('address.remove')}
          </Button>
        </Form>
      </div>
    </li>
  );
}
