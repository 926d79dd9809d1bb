import type { CartProblem } from '@caravanserai/contracts/quote';
import { REASON_CODES } from '@caravanserai/locales/codes/code-lists';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Plinth } from '../../../ui/plinth';
import { Words } from '../../../ui/words';
import { RemoveLine } from './remove-line';

interface ApartProps {
  readonly lines: readonly CartProblem[];
}

/** What can't be ordered as things are: each with its reason, none dropped silently. */
export function Apart({ lines }: ApartProps) {
  const { t } = useTranslation('cart');
  return (
    <section className="panel apart" aria-labelledby="apart">
      <h2 id="apart">{t('apart.title')}</h2>
      <p className="muted">{t('apart.text')}</p>
      <ul>
        {lines.map((problem) => {
          const { line } = problem;
          return (
            <ApartGoods key={problem.line_id} goods={line} reason={<Reason problem={problem} />}>
              <RemoveLine lineId={problem.line_id} title={line?.title.value ?? t('apart.unknown')} />
            </ApartGoods>
          );
        })}
      </ul>
    </section>
  );
}

interface GoodsProps {
  readonly goods: CartProblem['line'];
  readonly reason: ReactNode;
  readonly children: ReactNode;
}

function ApartGoods({ goods, reason, children }: GoodsProps) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  return (
    <li className="line">
      {goods ? <Plinth picture={goods.picture} /> : <span />}
      <div className="what">
        {goods ? (
          <Link to={localePath(locale, `/goods/${goods.goods_slug}`)}>
            <Words text={goods.title} />
          </Link>
        ) : (
          <strong>{t('apart.unknown')}</strong>
        )}
        <p className="small">{reason}</p>
        {children}
      </div>
    </li>
  );
}

function Reason({ problem: { code, reasons } }: { problem: CartProblem }) {
  const { t } = useTranslation('cart');
  if (code === 'not_to_destination') return <ReasonText code={reasons[0] ?? code} />;
  return code === 'sold_out' ? t('apart.sold_out') : t('apart.not_public');
}

function ReasonText({ code }: { code: string }) {
  const { t } = useTranslation('codes');
  return t(`reasons.${REASON_CODES.find((known) => known === code) ?? 'not_to_destination'}`);
}
