import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';

export interface PlaceText {
  readonly latitude: string;
  readonly longitude: string;
}

interface PlaceFieldsProps {
  readonly place: PlaceText;
  readonly onChange: (place: PlaceText) => void;
}

/** Where a base lies, in decimal degrees. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('desk-pavilion');
  return (
    <div className="two-fields">
      {(['latitude', 'longitude'] as const).map((name) => (
        <Field
          key={name}
          label={t(`bases.${name}`)}
          hint={t(`bases.${name}_hint`)}
          value={place[name]}
          dir="ltr"
          inputMode="text"
          maxLength={14}
          required
          onChange={(event) => onChange({ ...place, [name]: event.target.value })}
        />
      ))}
    </div>
  );
}
