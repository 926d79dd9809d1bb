import type { Consequences as Done } from '@caravanserai/contracts/desk-admissions';
import { useTranslation } from 'react-i18next';

const ORDER = [
  'goods_hidden',
  'goods_shown',
  'listings_paused',
  'reviews_withdrawn',
  'carts',
  'cart_pieces',
  'parcels_to_finish',
  'returns_to_answer',
] as const satisfies readonly (keyof Done)[];

/** What a decision does, or has done, to goods, carts and orders; what is nought is left out. */
export function Consequences({ of }: { of: Done }) {
  const { t } = useTranslation('desk-review');
  const said = ORDER.filter((name) => of[name] > 0);
  if (said.length === 0) return <p className="muted">{t('admission.nothing_happens')}</p>;
  return (
    <ul className="does">
      {said.map((name) => (
        <li key={name}>{t(`does.${name}`, { count: of[name] })}</li>
      ))}
    </ul>
  );
}
