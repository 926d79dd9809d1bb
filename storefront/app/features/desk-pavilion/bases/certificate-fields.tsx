import type { Certificate } from '@caravanserai/contracts/desk-bases';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

interface CertificateFieldsProps {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly certificate: Certificate;
  readonly onChange: (certificate: Certificate) => void;
  readonly onRemove: () => void;
}

const WORDS = [
  ['name', 80],
  ['number', 60],
  ['issuer', 80],
] as const;

/** One certificate: as it is called on paper, its number, who gave it, and its days. */
export function CertificateFields({ number, certificate, onChange, onRemove }: CertificateFieldsProps) {
  const { t } = useTranslation('desk-pavilion');
  return (
    <fieldset className="certificate">
      <legend>{t('bases.certificate_nth', { n: number })}</legend>
      {WORDS.map(([name, max]) => (
        <Field
          key={name}
          label={t(`bases.certificate.${name}`)}
          value={certificate[name]}
          maxLength={max}
          required
          onChange={(event) => onChange({ ...certificate, [name]: event.target.value })}
        />
      ))}
      {(['valid_from', 'valid_until'] as const).map((name) => (
        <Field
          key={name}
          type="date"
          label={t(`bases.certificate.${name}`)}
          value={certificate[name] ?? ''}
          onChange={(event) => onChange({ ...certificate, [name]: event.target.value || null })}
        />
      ))}
      <Button look="plain" className="tiny" onClick={onRemove}>
        {t('bases.certificate_remove', { n: number })}
      </Button>
    </fieldset>
  );
}
