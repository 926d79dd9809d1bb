import type { ConsentAsked, IdentityRequirement, MissingPart } from '@caravanserai/contracts/requirements';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { ORDERER_ASKED, type IdentityAnswer } from './answer';
import { ConsentBox } from './consent-box';
import { IdentityFields } from './identity-fields';

interface IdentityPanelProps {
  readonly asked: IdentityRequirement;
  /** The separate consent to the use of the number, where one is asked for. */
  readonly consent: ConsentAsked | undefined;
  readonly answer: IdentityAnswer | null;
  /** What the last answer found missing. */
  readonly missing: readonly MissingPart[];
  readonly keep: () => void;
}

/** Why customs asks, the fields or what is kept of them, then who can see it. */
export function IdentityPanel({ asked, consent, answer, missing, keep }: IdentityPanelProps) {
  const { t } = useTranslation('checkout');
  const { words, kept, with_name } = asked;
  const said = (code: MissingPart['code']) => missing.find((part) => part.code === code)?.message;
  const again = said('payer_differs');
  const fields = (
    <IdentityFields asked={asked} answer={answer} missing={said('identity')} onComplete={keep} />
  );
  return (
    <section className="panel identity" aria-labelledby="identity">
      <h2 id="identity">{words.title}</h2>
      <p className="muted lead">{words.why}</p>
      {!with_name && words.without && <p className="muted">{words.without}</p>}
      {with_name && <input type="hidden" name={ORDERER_ASKED} value="yes" />}
      {kept ? (
        <>
          <p className="keptid" role="status">
            <Icon name="check" /> {words.number}{' '}
            <bdi className="num" dir="ltr">
              {kept.number_masked}
            </bdi>
          </p>
          <details className="more" open={answer !== null || again !== undefined}>
            <summary>{t('identity.change')}</summary>
            {again && (
              <p className="err">
                <Icon name="warn" /> {again}
              </p>
            )}
            {fields}
          </details>
        </>
      ) : (
        fields
      )}
      <p className="small muted seal">
        <Icon name="lock" /> <span>{words.where}</span>
      </p>
      {consent && (
        <ConsentBox consent={consent} level={3} missing={said('consent_sensitive_data')} keep={keep} />
      )}
    </section>
  );
}
