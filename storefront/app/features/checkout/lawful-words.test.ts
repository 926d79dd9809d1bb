import { messageTexts } from '../../../test/conventions/message-texts';

/**
 * The button must say that pressing it obliges to pay (Directive 2011/83/EU, article 8(2); Code de la consommation,
 * L221-14; Ley General para la Defensa de los Consumidores, 98.2): ordering and paying, in each language.
 */
it.each([
  ['en', /order.*pay/i],
  ['zh-CN', /订单.*支付/],
  ['ru', /заказать.*оплатить/i],
  ['ar', /اطلب.*ادفع/],
  ['fr', /commander.*payer/i],
  ['es', /pedir.*pagar/i],
] as const)('the pay button says in %s that it is an order to be paid', (locale, words) => {
  const pay = [...messageTexts(locale, 'checkout.json')].find(([key]) => key === 'pay');
  expect(pay?.[1]).toMatch(words);
});
