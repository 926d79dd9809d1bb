import type { ReturnRequest } from '@caravanserai/contracts/returns';
import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale';
import { Money } from '../../../../ui/money';
import { Words } from '../../../../ui/words';

/** A request, where it stands, and what comes next. */
export function AskedRequest({ request }: { request: ReturnRequest }) {
  const { t } = useTranslation('returns');
  const locale = useLocale();
  const { id, kind, state, asked_at, lines, amount, decision } = request;
  const whole = kind === 'cancellation' || kind === 'revocation' || kind === 'refusal';
  return (
    <article className={`asked ${state}`} aria-labelledby={id}>
      <h4 id={id}>
        {t(`kinds.${kind}`)} <span className="state">{t(`states.${state}`)}</span>
      </h4>
      <p>{newsOf(request, t, locale)}</p>
      <dl>
        {!whole && (
          <div>
            <dt>{t('form.goods')}</dt>
            <dd>
              {lines.map(({ line_id, title, quantity }) => (
                <span key={line_id} className="piece">
                  <bdi className="num">{quantity} ×</bdi> <Words text={title} />
                </span>
              ))}
            </dd>
          </div>
        )}
        {state !== 'refused' && (
          <div>
            <dt>{t(state === 'refunded' || state === 'inspected' ? 'refund' : 'refund_expected')}</dt>
            <dd>
              <Money money={amount} />
            </dd>
          </div>
        )}
        {decision && (
          <div>
            <dt>{t('answer')}</dt>
            <dd dir="auto">{decision}</dd>
          </div>
        )}
        <div>
          <dt>{t('asked_on')}</dt>
          <dd>
            <bdi>{formatDate(asked_at, locale)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('reference')}</dt>
          <dd>
            <bdi className="num">{id}</bdi>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function newsOf(request: ReturnRequest, t: TFunction<'returns'>, locale: Locale): string {
  const { kind, state, send_by, refunded_at, decision, decided_at } = request;
  switch (state) {
    case 'asked':
      return t('news.asked');
    case 'approved':
      if (kind === 'revocation') return t('news.stopping');
      if (kind === 'cancellation' || kind === 'refusal') return t('news.money');
      return send_by ? t('news.send_by', { day: formatDate(send_by, locale) }) : t('news.send');
    case 'refused':
      // Whoever refuses says why; what the journey has overtaken is settled by another request.
      return t(decision || !decided_at ? 'news.refused' : 'news.overtaken');
    case 'received':
      return t('news.received');
    case 'inspected':
      return t('news.money');
    case 'refunded':
      return refunded_at ? t('news.refunded', { day: formatDate(refunded_at, locale) }) : t('news.money');
  }
}
