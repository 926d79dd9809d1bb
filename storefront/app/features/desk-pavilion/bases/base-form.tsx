import type { Certificate, DeskBase } from '@caravanserai/contracts/desk-bases';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import type { Change } from '../use-change';
import { CertificateFields } from './certificate-fields';
import { placeOf } from './place';
import { PlaceFields } from './place-fields';

const MOST = 12;
const BLANK: Certificate = { name: '', number: '', issuer: '', valid_from: null, valid_until: null };

interface BaseFormProps {
  readonly base: DeskBase;
  readonly revision: number | null;
  readonly change: Change;
  readonly readOnly: boolean;
}

/** Place and certificates of a base, saved together into the draft. */
export function BaseForm({ base, revision, change, readOnly }: BaseFormProps) {
  const { t } = useTranslation('desk-pavilion');
  const [place, setPlace] = useState({ latitude: String(base.latitude), longitude: String(base.longitude) });
  const [certificates, setCertificates] = useState<readonly Certificate[]>(base.certificates);
  const valid = placeOf(place);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!valid) return;
    const body = { expected: revision, ...valid, certificates };
    void change.run(`/bases/${base.id}`, { method: 'POST', body });
  };
  const put = (index: number, certificate: Certificate | undefined) =>
    setCertificates(certificates.flatMap((each, at) => (at === index ? (certificate ?? []) : each)));
  return (
    <form className="panel" onSubmit={save}>
      <h2>{t('bases.place')}</h2>
      <fieldset className="plain-set" disabled={readOnly || change.busy}>
        <legend className="sr">{t('bases.place')}</legend>
        <PlaceFields place={place} onChange={setPlace} />
        <h3>{t('bases.certificates')}</h3>
        <p className="muted">{t('bases.certificates_text')}</p>
        {certificates.map((certificate, index) => (
          <CertificateFields
            key={index}
            number={index + 1}
            certificate={certificate}
            onChange={(next) => put(index, next)}
            onRemove={() => put(index, undefined)}
          />
        ))}
        <p className="acts">
          <Button
            look="plain"
            disabled={certificates.length >= MOST}
            onClick={() => setCertificates([...certificates, BLANK])}
          >
            {t('bases.certificate_add')}
          </Button>
          <Button type="submit" disabled={!valid}>
            {t('bases.save')}
          </Button>
        </p>
      </fieldset>
    </form>
  );
}
