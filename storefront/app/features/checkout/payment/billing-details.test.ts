import { LOCALES } from '@caravanserai/locales/registry';
import { cleanContact } from '../../../address/address-check';
import { billingDetails } from './billing-details';
import { stripeLocale } from './stripe-locale';

const contact = cleanContact({
  email: 'a@example.com',
  full_name: '王小明',
  address_1: '衡山路88号',
  city: '徐汇区',
});

it('fills every field that the payment form leaves out, if with nothing', () => {
  expect(billingDetails(contact, 'CN')).toEqual({
    name: '王小明',
    email: 'a@example.com',
    phone: '',
    address: {
      line1: '衡山路88号',
      line2: '',
      city: '徐汇区',
      state: '',
      postal_code: '',
      country: 'CN',
    },
  });
});

it('names the payer where that is somebody else', () => {
  expect(billingDetails(contact, 'CN', '李雷').name).toBe('李雷');
});

it('asks Stripe for each of our languages in its own words', () => {
  expect(LOCALES.map(stripeLocale)).toEqual(LOCALES.map((one) => (one === 'zh-CN' ? 'zh' : one)));
});
