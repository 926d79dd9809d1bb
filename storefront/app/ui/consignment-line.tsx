import type { ConsignmentLine as Line } from '@caravanserai/contracts/quote';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import { LanguageNote } from './language-note';
import { Money } from './money';
import { Plinth } from './plinth';
import { Words } from './words';

interface LineProps {
  readonly line: Line;
  /** What changes the quantity; without it the quantity is said. */
  readonly quantity?: ReactNode;
  /** Below the title. */
  readonly children?: ReactNode;
}

/** Picture, title, quantity and sum of one line. */
export function ConsignmentLine({ line, quantity, children }: LineProps) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  return (
    <li className="line">
      <Plinth picture={line.picture} />
      <div className="what">
        <Link to={localePath(locale, `/goods/${line.goods_slug}`)}>
          <Words text={line.title} />
        </Link>
        <LanguageNote text={line.title} />
        {line.quantity > 1 && (
          <p className="xs quiet">
            {t('each')} <Money money={line.unit_price} />
          </p>
        )}
        {line.full_price.amount > line.total.amount && (
          <p className="xs quiet">
            {t('instead_of')}{' '}
            <s>
              <Money money={line.full_price} />
            </s>
          </p>
        )}
        {children}
      </div>
      <div className="q small muted">{quantity ?? t('quantity_is', { pieces: line.quantity })}</div>
      <p className="num sum">
        <Money money={line.total} />
      </p>
    </li>
  );
}
