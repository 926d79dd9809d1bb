import type { ConsentAsked } from '@caravanserai/contracts/requirements';
import { useState } from 'react';
import { Icon } from '../../../ui/icon';
import { CONSENTS_SHOWN, consentField } from './answer';

interface ConsentBoxProps {
  readonly consent: ConsentAsked;
  readonly level: 2 | 3;
  /** What to do; only after the form was sent without it. */
  readonly missing: string | undefined;
  readonly keep: () => void;
}

/** A text to agree to with its own box, which nobody ticked before the shopper. */
export function ConsentBox({ consent, level, missing, keep }: ConsentBoxProps) {
  const { kind, version, title, statements, agree, given_at } = consent;
  const [agreed, setAgreed] = useState(given_at !== null);
  const wrong = agreed ? undefined : missing;
  const Heading = `h${level}` as const;
  const id = consentField(kind);
  return (
    <div className="agree" role="group" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      <input type="hidden" name={CONSENTS_SHOWN} value={`${kind} ${version}`} />
      <label className="radio">
        <input
          type="checkbox"
          id={id}
          name={id}
          value={version}
          defaultChecked={agreed}
          aria-required
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onChange={(event) => {
            setAgreed(event.currentTarget.checked);
            keep();
          }}
        />
        <span>{agree}</span>
      </label>
      {wrong && (
        <p className="err" id={`${id}-error`}>
          <Icon name="warn" /> {wrong}
        </p>
      )}
    </div>
  );
}
