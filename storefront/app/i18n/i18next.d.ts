import type { CodeWords, LabelWords } from './code-words';
import type about from '../messages/en/about.json';
import type account from '../messages/en/account.json';
import type catalogue from '../messages/en/catalogue.json';
import type cart from '../messages/en/cart.json';
import type checkout from '../messages/en/checkout.json';
import type common from '../messages/en/common.json';
import type demo from '../messages/en/demo.json';
import type errors from '../messages/en/errors.json';
import type home from '../messages/en/home.json';
import type how from '../messages/en/how.json';
import type imports from '../messages/en/imports.json';
import type kept from '../messages/en/kept.json';
import type listing from '../messages/en/listing.json';
import type merchant from '../messages/en/merchant.json';
import type order from '../messages/en/order.json';
import type pavilion from '../messages/en/pavilion.json';
import type pavilions from '../messages/en/pavilions.json';
import type payment from '../messages/en/payment.json';
import type privacy from '../messages/en/privacy.json';
import type receipt from '../messages/en/receipt.json';
import type returns from '../messages/en/returns.json';
import type terms from '../messages/en/terms.json';
import type desk from '../desk/messages/en/desk.json';
import type deskPair from '../desk/messages/en/desk-pair.json';
import type deskWrite from '../desk/messages/en/desk-write.json';
import type deskGoods from '../desk/messages/en/desk-goods.json';
import type deskDispatch from '../desk/messages/en/desk-dispatch.json';
import type deskPavilion from '../desk/messages/en/desk-pavilion.json';
import type deskReview from '../desk/messages/en/desk-review.json';
import type deskFigures from '../desk/messages/en/desk-figures.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    /** One line per file of messages, so that a wrong key doesn't compile. */
    resources: {
      about: typeof about;
      account: typeof account;
      catalogue: typeof catalogue;
      cart: typeof cart;
      checkout: typeof checkout;
      codes: CodeWords;
      common: typeof common;
      demo: typeof demo;
      desk: typeof desk;
      'desk-pair': typeof deskPair;
      'desk-write': typeof deskWrite;
      'desk-goods': typeof deskGoods;
      'desk-dispatch': typeof deskDispatch;
      'desk-pavilion': typeof deskPavilion;
      'desk-review': typeof deskReview;
      'desk-figures': typeof deskFigures;
      errors: typeof errors;
      home: typeof home;
      how: typeof how;
      imports: typeof imports;
      labels: LabelWords;
      kept: typeof kept;
      listing: typeof listing;
      merchant: typeof merchant;
      order: typeof order;
      pavilion: typeof pavilion;
      pavilions: typeof pavilions;
      payment: typeof payment;
      privacy: typeof privacy;
      receipt: typeof receipt;
      returns: typeof returns;
      terms: typeof terms;
    };
  }
}
