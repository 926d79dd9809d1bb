import type { QuoteChange } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import { Money } from './money';
import { Words } from './words';

/** What changed since the shopper last agreed, old and new beside each other. */
export function Changes({ changes }: { changes: readonly QuoteChange[] }) {
  const { t } = useTranslation('cart');
  return (
    <ul className="changes">
      {changes.some(isNameless) && <li>{t('changes.gone')}</li>}
      {changes
        .filter((change) => !isNameless(change))
        .map((change) => (
          <li key={[change.kind, change.line_id, change.consignment, change.words].join(' ')}>
            {change.about && (
              <>
                <Words text={change.about} />
                {t('colon')}
              </>
            )}
            <What change={change} />
          </li>
        ))}
    </ul>
  );
}

/** What was taken out in another tab is in no quote any more, so nobody knows its name. */
const isNameless = ({ kind, about }: QuoteChange): boolean => kind === 'line_removed' && about === null;

function What({ change }: { change: QuoteChange }) {
  const { t } = useTranslation('cart');
  const { kind, words, pieces } = change;
  switch (kind) {
    case 'charge':
      return (
        <>
          {words} <Figures change={change} />
        </>
      );
    case 'promise':
      return <>{words}</>;
    case 'quantity':
      return <>{t('changes.quantity', { before: pieces?.before, after: pieces?.after })}</>;
    case 'stock':
      return <>{t('only_left', { count: pieces?.after ?? 0 })}</>;
    case 'price':
    case 'freight':
    case 'voucher':
    case 'total':
      return (
        <>
          {t(`changes.${kind}`)} <Figures change={change} />
        </>
      );
    case 'destination':
    case 'line_added':
    case 'line_removed':
    case 'delivery':
    case 'rule':
      return <>{t(`changes.${kind}`)}</>;
  }
}

function Figures({ change: { before, after } }: { change: Pick<QuoteChange, 'before' | 'after'> }) {
  const { t } = useTranslation('cart');
  return (
    <span className="num">
      <s>{before ? <Money money={before} /> : t('not_known')}</s>
      <Icon name="next" />
      <span className="sr">{t('changes.now')} </span>
      <strong>{after ? <Money money={after} /> : t('not_known')}</strong>
    </span>
  );
}
