import type { AdminLocale } from '../../consignments/admin-locale';
import { TextField } from '../text-field';
import { platformWords } from '../words/words';

/** What is typed of a warehouse; an empty zone or district is not known. */
export interface Typed {
  readonly names: Readonly<Record<AdminLocale, string>>;
  readonly zone_id: string;
  readonly customs_district: string;
}

const LANGUAGES = [
  ['en', 'English'],
  ['zh-CN', '简体中文'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['fr', 'Français'],
  ['es', 'Español'],
] as const;

export const NOTHING_TYPED: Typed = {
  names: { en: '', 'zh-CN': '', ru: '', ar: '', fr: '', es: '' },
  zone_id: '',
  customs_district: '',
};

/** The same as the backend reads it. */
export const sent = ({ names, zone_id, customs_district }: Typed) => ({
  names,
  zone_id: zone_id || null,
  customs_district: customs_district || null,
});

export const isWhole = ({ names }: Typed): boolean =>
  Object.values(names).every((name) => name.trim() !== '');

/** Names in the six languages, zone and customs district. */
export function WarehouseFields({ typed, onType }: { typed: Typed; onType(typed: Typed): void }) {
  const words = platformWords().warehouses;
  return (
    <>
      {LANGUAGES.map(([locale, autonym]) => (
        <TextField
          key={locale}
          label={`${words.names}: ${autonym}`}
          most={80}
          value={typed.names[locale]}
          onType={(name) => onType({ ...typed, names: { ...typed.names, [locale]: name } })}
        />
      ))}
      <TextField
        label={words.zone}
        most={10}
        value={typed.zone_id}
        onType={(zone) => onType({ ...typed, zone_id: zone.toUpperCase() })}
      />
      <TextField
        label={words.district}
        most={4}
        value={typed.customs_district}
        onType={(customs_district) => onType({ ...typed, customs_district })}
      />
    </>
  );
}
