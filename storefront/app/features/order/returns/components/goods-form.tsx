import { returnReason, type ReturnOffer } from '@caravanserai/contracts/returns';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../../../ui/button';
import { Field } from '../../../../ui/field';
import { Notice } from '../../../../ui/notice';
import type { FormFault, ReturnForm } from '../read-form';
import type { Wish } from '../wish';
import { OfferTerms } from './offer-terms';
import { PiecesField } from './pieces-field';

interface GoodsFormProps {
  readonly wish: Exclude<Wish, 'cancel' | 'revoke'>;
  readonly offer: ReturnOffer;
  readonly form: ReturnForm;
  readonly faults: readonly FormFault[];
}

/** Faults that make goods not as they should be; the other reasons are a change of mind. */
const FAULTS: readonly string[] = ['damaged', 'faulty', 'wrong_goods', 'not_as_described'];

/** Which goods go back, and why; of a withdrawal who withdraws. The first of its two steps. */
export function GoodsForm({ wish, offer, form, faults }: GoodsFormProps) {
  const { t } = useTranslation('returns');
  const busy = useNavigation().state !== 'idle';
  const withdrawal = wish === 'withdraw';
  const wrong = (fault: FormFault) => (faults.includes(fault) ? t(`errors.${fault}`) : '');
  const error = (fault: FormFault) => (wrong(fault) ? { error: wrong(fault) } : {});
  return (
    <Form method="post" className="panel" noValidate>
      {faults.length > 0 && (
        <Notice tone="bad" title={t('errors.title')}>
          {faults.map((fault) => (
            <a key={fault} href={`#${fault}`} className="mend">
              {t(`errors.${fault}`)}
            </a>
          ))}
        </Notice>
      )}
      <p>{t(`${wish}.lead`)}</p>
      <input type="hidden" name="key" value={form.key} />
      <fieldset id="choose" tabIndex={-1}>
        <legend>{t('form.goods')}</legend>
        {offer.lines.map((line) => (
          <PiecesField key={line.line_id} line={line} chosen={form.pieces[line.line_id]} />
        ))}
        {wrong('choose') && <p className="err">{wrong('choose')}</p>}
      </fieldset>
      {offer.lines.some(({ unopened, kept }) => unopened && kept === null) && (
        <div className="field">
          <label className="tick">
            <input
              id="unopened"
              type="checkbox"
              name="unopened"
              defaultChecked={form.unopened}
              aria-invalid={wrong('unopened') ? true : undefined}
            />
            <span>{t('form.unopened')}</span>
          </label>
          {wrong('unopened') && <p className="err">{wrong('unopened')}</p>}
        </div>
      )}
      {withdrawal ? (
        <>
          <Field
            id="name"
            name="name"
            label={t('withdraw.name')}
            autoComplete="name"
            required
            dir="auto"
            defaultValue={form.name}
            {...error('name')}
          />
          <Field
            id="email"
            name="email"
            type="email"
            label={t('withdraw.email')}
            autoComplete="email"
            required
            dir="ltr"
            defaultValue={form.email}
            {...error('email')}
          />
        </>
      ) : (
        <Reason form={form} fault={wish === 'fault'} error={wrong('reason')} />
      )}
      <OfferTerms offer={offer} />
      <Button type="submit" disabled={busy}>
        {t(withdrawal ? 'withdraw.check' : `${wish}.submit`)}
      </Button>
    </Form>
  );
}

function Reason({ form, fault, error }: { form: ReturnForm; fault: boolean; error: string }) {
  const { t } = useTranslation('returns');
  const reasons = returnReason.options.filter((reason) => FAULTS.includes(reason) === fault);
  return (
    <>
      <fieldset id="reason" tabIndex={-1}>
        <legend>{t('form.reason')}</legend>
        {reasons.map((reason) => (
          <label key={reason} className="tick">
            <input type="radio" name="reason" value={reason} defaultChecked={form.reason === reason} />
            <span>{t(`reasons.${reason}`)}</span>
          </label>
        ))}
        {error && <p className="err">{error}</p>}
      </fieldset>
      <div className="field">
        <label htmlFor="words">
          {t('form.words')} <span className="quiet">({t('form.optional')})</span>
        </label>
        <textarea
          id="words"
          name="words"
          className="input"
          rows={3}
          maxLength={1000}
          dir="auto"
          defaultValue={form.words}
        />
      </div>
    </>
  );
}
