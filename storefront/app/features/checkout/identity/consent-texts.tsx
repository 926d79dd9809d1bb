import type { ConsentAsked, MissingPart } from '@caravanserai/contracts/requirements';
import { ConsentBox } from './consent-box';

interface ConsentTextsProps {
  readonly consents: readonly ConsentAsked[];
  readonly missing: readonly MissingPart[];
  readonly keep: () => void;
}

/** What law asks a shopper to agree to before ordering; the use of the identity number stands beside its field. */
export function ConsentTexts({ consents, missing, keep }: ConsentTextsProps) {
  return consents
    .filter(({ kind }) => kind !== 'sensitive_data')
    .map((consent) => (
      <section key={consent.kind} className="panel consent" aria-labelledby={`consent_${consent.kind}-title`}>
        <ConsentBox
          consent={consent}
          level={2}
          missing={missing.find(({ code }) => code === `consent_${consent.kind}`)?.message}
          keep={keep}
        />
      </section>
    ));
}
