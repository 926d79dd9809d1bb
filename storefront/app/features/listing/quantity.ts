/**
 * A typed quantity as a whole number from 1 to `max`; Arabic and full-width digits count. What is no number is 1.
 */
export function readQuantity(text: string, max: number): number {
  const digits = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .trim();
  if (!/^\d{1,6}$/.test(digits)) return 1;
  return Math.min(Math.max(Number(digits), 1), Math.max(max, 1));
}
