import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from './words';

type Control = 'language' | 'ship_to' | 'currency';

/** One of the three controls in the header, closed or open. */
export const controlOf = (page: Page, t: Words, control: Control): Locator =>
  page
    .getByRole('banner')
    .locator('details')
    .filter({ has: page.locator('summary').filter({ hasText: t(`${control}.label`) }) });

export async function openControl(page: Page, t: Words, control: Control): Promise<Locator> {
  const sheet = controlOf(page, t, control);
  await sheet.locator('summary').click();
  return sheet;
}

/** Chooses ship-to or display currency as a shopper does, with or without scripts. */
export async function choose(page: Page, t: Words, control: 'ship_to' | 'currency', value: string) {
  const sheet = await openControl(page, t, control);
  await sheet.getByRole('combobox').selectOption(value);
  await sheet.getByRole('button', { name: t('apply') }).click();
  await expect(sheet.getByRole('combobox')).toBeHidden();
}
