import type { QuoteChange } from '@caravanserai/contracts/quote';
import type { MissingCode } from '@caravanserai/contracts/requirements';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contactFields, type Faults } from '../../../address/address-check';
import { Changes } from '../../../ui/changes';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import type { CheckoutAnswer } from '../answer';
import type { PaymentNews } from '../payment/news';
import { PaymentNotice } from '../payment/payment-notice';
import { needsMending } from '../answer';
import { useFaultText } from '../../../address/field-words';

interface NoticesProps {
  readonly answer: CheckoutAnswer | undefined;
  /** What became of the last payment; null when none was tried. */
  readonly news: PaymentNews | null;
  /** The faults that are still there. */
  readonly faults: Faults;
  /** What changed by itself since the shopper last agreed. */
  readonly changes: readonly QuoteChange[];
  readonly country: string;
}

/** Why no order was placed and the way on; it takes the focus when it appears. */
export function Notices({ answer, news, faults, changes, country }: NoticesProps) {
  const { t } = useTranslation('payment');
  const box = useRef<HTMLDivElement>(null);
  const wrong = contactFields(country).flatMap((field) => {
    const fault = faults[field];
    return fault && answer?.faults[field] ? [[field, fault] as const] : [];
  });
  // Against the page that was sent everything counts; before, only what changed by itself.
  const changed = answer?.changed ?? (changes.length > 0 ? changes : null);
  const mending = answer !== undefined && needsMending(answer);
  // The payment form shows what is wrong in it, and keeps the focus there unless something else is wrong too.
  const atForm = news?.kind === 'unpaid' && news.reason === 'details' && !mending;
  useEffect(() => {
    if ((answer ?? news) && !atForm && box.current?.childElementCount) box.current.focus();
  }, [answer, news, atForm]);
  return (
    <div className="newsrow" ref={box} tabIndex={-1}>
      {answer && mending && <Summary wrong={wrong} country={country} answer={answer} />}
      {changed && <Changed changes={changed} />}
      {news && <PaymentNotice news={news} />}
      {answer?.failed && <Failed />}
      {answer?.checked && (
        <Notice tone="ok" title={t('checked.title')}>
          {t('checked.text')}
        </Notice>
      )}
    </div>
  );
}

type Wrong = readonly (readonly [keyof Faults, NonNullable<Faults[keyof Faults]>])[];

interface SummaryProps {
  readonly wrong: Wrong;
  readonly country: string;
  readonly answer: Pick<CheckoutAnswer, 'consentMissing' | 'missing' | 'identity'>;
}

/** Where the page asks for what is missing. */
const PLACE: Readonly<Record<MissingCode, string>> = {
  email: 'email',
  address: 'address_1',
  phone: 'phone',
  identity: 'orderer_number',
  payer_differs: 'orderer_name',
  consent_risk_notice: 'consent_risk_notice',
  consent_sensitive_data: 'consent_sensitive_data',
  consent_age_18: 'consent_age_18',
};

function Summary({ wrong, country, answer: { consentMissing, missing, identity } }: SummaryProps) {
  const { t } = useTranslation('checkout');
  const faultText = useFaultText(country);
  const count = wrong.length + Number(identity !== null) + missing.length + Number(consentMissing);
  if (count === 0) return null;
  return (
    <div className="notice bad list" role="alert">
      <h2>{t('faults', { count })}</h2>
      <ul>
        {wrong.map(([field, fault]) => (
          <li key={field}>
            <a href={`#${field}`}>{faultText(field, fault)}</a>
          </li>
        ))}
        {identity && (
          <li>
            <a href={`#${identity.field}`}>{identity.message}</a>
          </li>
        )}
        {missing.map(({ code, message }) => (
          <li key={code}>
            <a href={`#${PLACE[code]}`}>{message}</a>
          </li>
        ))}
        {consentMissing && (
          <li>
            <a href="#consent">{t('consent.missing')}</a>
          </li>
        )}
      </ul>
    </div>
  );
}

function Changed({ changes }: { changes: readonly QuoteChange[] }) {
  const { t } = useTranslation('checkout');
  return (
    <section className="notice warn" role="alert" aria-labelledby="changed">
      <Icon name="warn" />
      <div>
        <h2 id="changed">{t('changed.title')}</h2>
        <Changes changes={changes} />
        <p>{t('changed.text')}</p>
      </div>
    </section>
  );
}

function Failed() {
  const { t } = useTranslation('checkout');
  return (
    <Notice tone="bad" title={t('failed.title')}>
      {t('failed.text')}
    </Notice>
  );
}
