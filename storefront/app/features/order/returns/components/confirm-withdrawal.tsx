import type { ReturnOffer } from '@caravanserai/contracts/returns';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../../../ui/button';
import { Words } from '../../../../ui/words';
import { PIECES, type ReturnForm } from '../read-form';
import { OfferTerms } from './offer-terms';

interface ConfirmProps {
  readonly form: ReturnForm;
  readonly offer: ReturnOffer;
  readonly number: number;
}

/** The second step: what is declared, in full, and the press that makes it so. */
export function ConfirmWithdrawal({ form, offer, number }: ConfirmProps) {
  const { t } = useTranslation('returns');
  const busy = useNavigation().state !== 'idle';
  const chosen = offer.lines.filter(({ line_id }) => (form.pieces[line_id] ?? 0) > 0);
  return (
    <Form method="post" className="panel">
      {Object.entries({ key: form.key, name: form.name, email: form.email }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {form.unopened && <input type="hidden" name="unopened" value="on" />}
      {chosen.map(({ line_id }) => (
        <input key={line_id} type="hidden" name={`${PIECES}${line_id}`} value={form.pieces[line_id]} />
      ))}
      <p>{t('withdraw.statement', { number })}</p>
      <ul className="declared">
        {chosen.map(({ line_id, title }) => (
          <li key={line_id}>
            <bdi className="num">{form.pieces[line_id]} ×</bdi> <Words text={title} />
          </li>
        ))}
      </ul>
      <dl className="who">
        <dt>{t('withdraw.name')}</dt>
        <dd>
          <bdi>{form.name}</bdi>
        </dd>
      </dl>
      <p>{t('withdraw.takes_effect', { email: form.email })}</p>
      <OfferTerms offer={offer} />
      <p className="presses">
        <Button type="submit" name="step" value="confirm" disabled={busy}>
          {t('withdraw.confirm')}
        </Button>
        <Button type="submit" name="step" value="change" look="plain" disabled={busy}>
          {t('withdraw.change')}
        </Button>
      </p>
    </Form>
  );
}
