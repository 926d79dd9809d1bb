import type { IdentityRequirement } from '@caravanserai/contracts/requirements';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { useLive } from '../../../ui/use-live';
import { consentField, type IdentityAnswer, type IdentityField } from './answer';
import { identityFault, useIdentityFaults } from './use-identity';

export interface IdentityFieldsProps {
  readonly asked: IdentityRequirement;
  readonly answer: IdentityAnswer | null;
  /** What to do about a number that the last answer missed. */
  readonly missing: string | undefined;
  /** Both fields are well-formed: they can be kept. */
  readonly onComplete: () => void;
}

/** The name as on the document, where it is asked for, and the number. */
export function IdentityFields({ asked, answer, missing, onComplete }: IdentityFieldsProps) {
  const { t } = useTranslation('checkout');
  const box = useRef<HTMLDivElement>(null);
  const { faults, check } = useIdentityFaults(asked, answer, missing);
  const live = useLive();
  const { words, with_name, longest, offered } = asked;
  const left = (field: IdentityField, value: string): void => {
    check(field, value);
    const inputs = [...(box.current?.querySelectorAll('input') ?? [])];
    const complete = inputs.every(
      (input) => input.value.trim() !== '' && !identityFault(input.name as IdentityField, input.value, asked),
    );
    if (complete && isAgreed(box.current)) onComplete();
  };
  const offer = (): void => {
    const input = box.current?.querySelector<HTMLInputElement>('#orderer_number');
    if (!input || offered === null) return;
    input.value = offered;
    left('orderer_number', offered);
  };
  return (
    <div className="formgrid" ref={box}>
      {with_name && (
        <Field
          id="orderer_name"
          name="orderer_name"
          label={words.name}
          type="text"
          autoComplete="section-orderer name"
          defaultValue={answer?.typed.orderer_name}
          maxLength={80}
          aria-required
          spellCheck={false}
          enterKeyHint="next"
          error={faults.orderer_name}
          onBlur={(event) => left('orderer_name', event.currentTarget.value)}
        />
      )}
      <Field
        id="orderer_number"
        name="orderer_number"
        label={words.number}
        type="text"
        inputMode="text"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="characters"
        defaultValue={answer?.typed.orderer_number}
        maxLength={longest}
        aria-required
        spellCheck={false}
        enterKeyHint="next"
        hint={words.hint}
        error={faults.orderer_number}
        onBlur={(event) => left('orderer_number', event.currentTarget.value)}
      />
      {offered !== null && (
        <p className="all offered small">
          {t('identity.demo')}{' '}
          <bdi className="num" dir="ltr">
            {offered}
          </bdi>{' '}
          {live && (
            <button
              type="button"
              className="textbtn"
              // Leaving a field first would show or hide its fault, and move the button away from the press.
              onMouseDown={(event) => event.preventDefault()}
              onClick={offer}
            >
              {t('identity.use')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** A number is sent on only with the consent to its use, where the form asks for one. */
function isAgreed(within: HTMLElement | null): boolean {
  const box = within?.closest('form')?.elements.namedItem(consentField('sensitive_data'));
  return !(box instanceof HTMLInputElement) || box.checked;
}
