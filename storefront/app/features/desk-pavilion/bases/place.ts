import { latinDigits } from '@caravanserai/locales/fold';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const FOREIGN: Readonly<Record<string, string>> = { '−': '-', '٫': '.', ',': '.', '،': '.' };
const DEGREES = /^-?\d{1,3}(\.\d{1,8})?$/;

/** Digits as any keyboard writes them: Arabic, Persian and full width ones, a comma, a true minus. */
const plain = (text: string): string =>
  latinDigits(text.normalize('NFKC').replace(/[\u061C\u200E\u200F]/g, ''))
    .trim()
    .replace(/[−٫,،]/g, (sign) => FOREIGN[sign] ?? sign);

function degrees(text: string, most: number): number | undefined {
  const value = plain(text);
  return DEGREES.test(value) && Math.abs(Number(value)) <= most ? Number(value) : undefined;
}

/** Coordinates as they were typed, decimal degrees; undefined for what is no place on earth. */
export function placeOf({ latitude, longitude }: { latitude: string; longitude: string }): Place | undefined {
  const [north, east] = [degrees(latitude, 90), degrees(longitude, 180)];
  return north === undefined || east === undefined ? undefined : { latitude: north, longitude: east };
}
