import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { contactFields, type Faults } from '../../../address/address-check';
import { Money } from '../../../ui/money';
import { Notice } from '../../../ui/notice';
import type { CheckoutAnswer } from '../submit.server';
import { useFaultText } from '../words';

interface NoticesProps {
  readonly answer: CheckoutAnswer | undefined;
  /** The faults that are still there. */
  readonly faults: Faults;
  readonly country: string;
}

/** Why no order was placed and the way on; it takes the focus when it appears. */
export function Notices({ answer, faults, country }: NoticesProps) {
  const box = useRef<HTMLDivElement>(null);
  const wrong = contactFields(country).flatMap((field) => {
    const fault = faults[field];
    return fault && answer?.faults[field] ? [[field, fault] as const] : [];
  });
  useEffect(() => {
    if (answer && box.current?.childElementCount) box.current.focus();
  }, [answer]);
  return (
    <div className="newsrow" ref={box} tabIndex={-1}>
      {wrong.length > 0 && <Summary wrong={wrong} country={country} />}
      {answer?.changed && <Changed {...answer.changed} />}
      {answer?.failed && <Failed />}
    </div>
  );
}

type Wrong = readonly (readonly [keyof Faults, NonNullable<Faults[keyof Faults]>])[];

function Summary({ wrong, country }: { wrong: Wrong; country: string }) {
  const { t } = useTranslation('checkout');
  const faultText = useFaultText(country);
  return (
    <div className="notice bad list" role="alert">
      <h2>{t('faults', { count: wrong.length })}</h2>
      <ul>
        {wrong.map(([field, fault]) => (
          <li key={field}>
            <a href={`#${field}`}>{faultText(field, fault)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changed({ from, to }: NonNullable<CheckoutAnswer['changed']>) {
  const { t } = useTranslation('checkout');
  return (
    <Notice title={t('changed.title')}>
      {from && from.amount !== to.amount && (
        <>
          {t('changed.from')} <Money money={from} />. {t('changed.to')} <Money money={to} />.{' '}
        </>
      )}
      {t('changed.text')}
    </Notice>
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
