import { assertDay } from '../rules/in-force';
import { checkCharacter } from './checksum';
import { FICTIONAL_REGION } from './resident-number';

/**
 * A well-formed number of the fictional region 999999, for demonstrations and tests.
 * @param birthDate ISO date
 * @param serial 0 to 999; odd for men, even for women
 * @throws RangeError for another serial or no date
 */
export function fictionalResidentNumber(birthDate: string, serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial > 999) {
    throw new RangeError(`A serial is 0 to 999, got ${serial}`);
  }
  const digits = `${FICTIONAL_REGION}${assertDay(birthDate).replaceAll('-', '')}${serial.toString().padStart(3, '0')}`;
  return `${digits}${checkCharacter(digits)}`;
}
