import type { ConsentTexts } from './consent-text';

export const en: ConsentTexts = {
  risk_notice: {
    title: 'Notice on cross-border purchases',
    statements: [
      'The goods meet the standards of their country of origin. Standards of quality, safety, hygiene, environment and labelling may differ from China’s; you bear the risk that comes with this yourself.',
      'They may carry no Chinese label. The label in Chinese is on the page of the goods.',
      'They are for your personal use only and must not be sold on.',
    ],
    agree: 'I have read and accept this notice, and I buy for personal use.',
    missing: 'Accept the notice on cross-border purchases, or remove these goods from the cart.',
  },
  sensitive_data: {
    title: 'Use of your identity number',
    statements: [
      'It is sensitive data. It is used only to declare your parcels to customs and to count your yearly allowance.',
      'You can take this back until you order; these parcels then can’t be ordered.',
    ],
    agree: 'I agree separately that my name and identity number are used for this.',
    missing: 'Agree to the use of your identity number, or remove these goods from the cart.',
  },
  age_18: {
    title: 'Alcohol',
    statements: ['Goods with alcohol go only to adults. The courier may ask for proof of age.'],
    agree: 'I am 18 or older, and so is whoever receives the parcel.',
    missing: 'Confirm that you are 18 or older, or remove the goods with alcohol from the cart.',
  },
};
