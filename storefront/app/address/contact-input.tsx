import { useTranslation } from 'react-i18next';
import { LONGEST, type ContactField, type Fault } from './address-check';
import { addressFormat, isRequired } from './address-format';
import { Field } from '../ui/field';
import { fieldAttributes } from './field-attributes';
import { useFaultText, useFieldLabel } from './field-words';

interface ContactInputProps {
  readonly field: ContactField;
  readonly country: string;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly check: (field: ContactField, value: string) => void;
}

/** One field of the checkout with its label, what it is for, and what is wrong with it. */
export function ContactInput({ field, country, value, fault, check }: ContactInputProps) {
  const { t } = useTranslation('checkout');
  const label = useFieldLabel(country)(field);
  const faultText = useFaultText(country);
  const required = field === 'email' || isRequired(addressFormat(country), field);
  const { half, ...attributes } = fieldAttributes(field, country);
  const hint = useHint(field, country);
  return (
    <Field
      {...attributes}
      id={field}
      name={field}
      className={half ? '' : 'all'}
      label={required ? label : t('optional', { label })}
      hint={hint}
      error={fault && faultText(field, fault)}
      defaultValue={value}
      maxLength={LONGEST[field]}
      aria-required={required}
      autoCapitalize={field === 'email' ? 'none' : undefined}
      spellCheck={false}
      enterKeyHint="next"
      onBlur={(event) => check(field, event.currentTarget.value)}
    />
  );
}

function useHint(field: ContactField, country: string): string | undefined {
  const { t } = useTranslation('checkout');
  const { phone, postal, street } = addressFormat(country);
  if (field === 'phone') return t(`hint.phone_${phone ?? 'optional'}`);
  if (field === 'note') return t('hint.note');
  if (field === 'email') return t('hint.email');
  if (field === 'postal_code' && postal?.example) return t('hint.example', { example: postal.example });
  return field === 'address_1' && street === 'block_street_house' ? t('hint.block') : undefined;
}
