import { useTranslation } from 'react-i18next';

/** In the place of a price: that the goods don't travel to the chosen destination. */
export function Undeliverable({ reasons }: { reasons: readonly string[] }) {
  const { t } = useTranslation();
  const restricted = reasons.some((reason) => reason !== 'not_to_destination');
  return (
    <p className="price">
      <span className="now">{t('undeliverable.title')}</span>
      <span className="landed">{t(restricted ? 'undeliverable.restricted' : 'undeliverable.no_route')}</span>
    </p>
  );
}
