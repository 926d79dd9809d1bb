import { formatMoney } from '@caravanserai/money/format';
import type { Money } from '@caravanserai/contracts/common';
import type { Locale } from '@caravanserai/locales/registry';
import { expect, type Locator } from '@playwright/test';

/** An amount as the shop writes it. */
export const written = ({ amount, currency }: Money, locale: Locale): string =>
  formatMoney(amount, currency, locale);

/**
 * A written amount in minor units: the shop always writes all digits of a currency, so they are its digits.
 * A word in its place ("free") is nothing.
 */
export const minorOf = (text: string): number => Number(text.replace(/\D/g, ''));

export async function amountIn(place: Locator): Promise<number> {
  await expect(place).toBeVisible();
  const amount = place.locator('bdi').first();
  return (await amount.count()) > 0 ? minorOf(await amount.innerText()) : 0;
}
