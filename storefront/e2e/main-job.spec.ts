import { localeInfo } from '@caravanserai/locales/registry';
import { countOrders } from './support/api';
import { checkAccessible } from './support/axe';
import { choose } from './support/controls';
import { minorOf, written } from './support/money';
import {
  addToCart,
  chooseGoods,
  expectChecked,
  expectOrder,
  fillAddress,
  finalButton,
  giveWhatIsAsked,
  typeCard,
  walkTo,
} from './support/purchase';
import { BUYERS } from './support/shoppers';
import { expectPaidOnce } from './support/stripe';
import { parcelOf, readSums } from './support/sums';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

for (const live of [true, false]) {
  test.describe(live ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: live });

    for (const buyer of BUYERS) {
      const { locale, shipTo, address } = buyer;
      const t = wordsOf(locale);
      const { dir } = localeInfo(locale);

      test(`a guest buys in ${locale} for ${shipTo}: ${buyer.routes.join(' and ')}`, async ({
        page,
        browser,
      }) => {
        test.slow();
        const email = `guest-${crypto.randomUUID()}@example.com`;
        const goods = await chooseGoods(buyer);

        await page.goto(`/${locale}`);
        if (shipTo !== 'GB' && shipTo !== 'CN') await choose(page, t, 'ship_to', shipTo);
        for (const one of goods) {
          await walkTo(page, t, buyer, one);
          await addToCart(page, t, buyer, one, live);
        }

        const inCart = await readSums(page, t, goods);
        for (const one of goods) {
          const parcel = parcelOf(page, t, one);
          await expect(parcel.getByText(t(`codes:routes.${one.route}.label`), { exact: true })).toBeVisible();
          // A card may hold duty and tax; a cart shows them apart.
          const goodsPrice = one.net ?? one.price;
          if (goodsPrice) await expect(parcel.locator('.line')).toContainText(written(goodsPrice, locale));
        }

        if (live) await checkAccessible(page, dir);
        await page.getByRole('link', { name: t('cart:to_checkout') }).click();
        await expect(page.getByRole('heading', { level: 1, name: t('checkout:title') })).toBeVisible();
        expect(await readSums(page, t, goods)).toEqual(inCart);

        // Without scripts everything up to the payment works, and the page says what paying needs.
        const pay = finalButton(page, t, live);
        if (live) expect(minorOf(await pay.innerText())).toBe(inCart.total);
        else await expect(page.getByText(t('payment:needs_script'))).toBeVisible();
        await fillAddress(page, 'not-an-address', { full_name: address.full_name ?? '' });
        await pay.click();
        const faults = page.getByRole('alert').getByRole('link');
        await expect(faults.filter({ hasText: t('checkout:fault.email') })).toBeVisible();
        await expect(page.locator('#full_name')).toHaveValue(address.full_name ?? '');
        await expect(page.locator('#email')).toHaveValue('not-an-address');
        await expect(page.locator('#email')).toHaveAttribute('aria-invalid', 'true');

        if (live) await checkAccessible(page, dir);

        await fillAddress(page, email, address);
        await giveWhatIsAsked(page, address.full_name, live);
        if (!live) {
          await pay.click();
          await expectChecked(page, t);
          await expect(page.locator('#full_name')).toHaveValue(address.full_name ?? '');
          await page.goto(`/${locale}/checkout`);
          await expect(page.locator('#email')).toHaveValue(email);
          return;
        }

        await typeCard(page);
        expect(minorOf(await pay.innerText())).toBe(inCart.total);
        await pay.dblclick();

        await expectOrder(page, t, locale);
        expect(await readSums(page, t, goods)).toEqual(inCart);
        await expect(page.getByText(t('order:test_payment'), { exact: true })).toBeVisible();
        await checkAccessible(page, dir);
        const secret = page.url();
        const placed = await page.locator('main .notice strong').innerText();

        // Whoever wants to pay again, by the back button or in another tab, finds the same order.
        await page.goBack();
        await expect(page).toHaveURL(secret);
        await page.goto(`/${locale}/checkout`);
        await expect(page).toHaveURL(secret);
        expect(await countOrders(email)).toBe(1);
        await expectPaidOnce(email, inCart.total);

        // Its address needs no cookie.
        const stranger = await browser.newContext();
        const elsewhere = await stranger.newPage();
        await elsewhere.goto(secret);
        await expect(elsewhere.locator('main .notice strong')).toHaveText(placed);
        await stranger.close();
      });
    }
  });
}
