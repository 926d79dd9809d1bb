import { useTranslation } from 'react-i18next';
import { LONGEST, type ContactField, type Fault } from './address-check';
import { addressFormat } from './address-format';

/** What a country calls its fields. */
export function useFieldLabel(country: string): (field: ContactField) => string {
  const { t } = useTranslation('checkout');
  const { street, city, province, postal } = addressFormat(country);
  return (field) => {
    switch (field) {
      case 'email':
      case 'full_name':
      case 'company':
      case 'address_2':
      case 'phone':
      case 'note':
        return t(`field.${field}`);
      case 'address_1':
        return t(`street.${street}`);
      case 'city':
        return t(`city.${city?.label ?? 'city'}`);
      case 'province':
        return t(`province.${province?.label ?? 'province'}`);
      case 'postal_code':
        return t(`postal.${postal?.label ?? 'postal_code'}`);
    }
  };
}

/** What to do about a fault, naming the field. */
export function useFaultText(country: string): (field: ContactField, fault: Fault) => string {
  const { t } = useTranslation('checkout');
  const labelOf = useFieldLabel(country);
  return (field, fault) => {
    const label = labelOf(field);
    if (fault === 'missing') return t('fault.missing', { label });
    if (fault === 'long') return t('fault.long', { label, most: LONGEST[field] });
    if (field === 'email') return t('fault.email');
    if (field === 'phone') return t('fault.phone');
    return t('fault.postal', { label, example: addressFormat(country).postal?.example ?? '' });
  };
}
