const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHARACTERS = '10X98765432';

/** The check character (0 to 9 or X) for the first 17 digits: ISO 7064 MOD 11-2, as GB 11643-1999 uses it. */
export function checkCharacter(digits: string): string {
  if (!/^\d{17}$/.test(digits))
    throw new RangeError('A resident identity number has 17 digits and a check character.');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHARACTERS.charAt(sum % 11);
}
