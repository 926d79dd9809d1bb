import type { Consignment } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';

interface ConsentPanelProps {
  readonly consignments: readonly Consignment[];
  /** The form was sent without it. */
  readonly missing: boolean;
}

/** Charges on delivery that nobody can tell: named, with the carrier's fee, and never consented to beforehand. */
export function ConsentPanel({ consignments, missing }: ConsentPanelProps) {
  const { t } = useTranslation(['checkout', 'cart']);
  const unknown = consignments.filter(({ promise }) => promise?.level === 'delivered_at_place');
  const [first] = unknown;
  if (!first?.promise) return null;
  return (
    <section className="panel consent" aria-labelledby="consent-title">
      <h2 id="consent-title">{t('consent.title')}</h2>
      <p>{first.promise.long}</p>
      <ul>
        {unknown.map(({ key, merchant, charges }) => (
          <li key={key}>
            <bdi>{merchant.name}</bdi>
            {t('cart:colon')}
            {charges
              .filter(({ amount }) => amount === null)
              .map(({ words }) => words)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <label className="radio">
        <input
          type="checkbox"
          id="consent"
          name="consent"
          value="yes"
          aria-required
          aria-invalid={missing || undefined}
          aria-describedby={missing ? 'consent-error' : undefined}
        />
        <span>{t('consent.agree')}</span>
      </label>
      {missing && (
        <p className="err" id="consent-error">
          <Icon name="warn" /> {t('consent.missing')}
        </p>
      )}
    </section>
  );
}
