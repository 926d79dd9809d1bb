import type { MailWords } from './words';

export const words: MailWords = {
  letters: {
    order_placed: {
      subject: 'Order {number}: thank you',
      title: 'Thank you for your order',
      lead: 'Your order {number} is placed. Here is what you ordered, what it comes to and when it arrives.',
      next: '',
    },
    held: {
      subject: 'Order {number}: customs is inspecting a parcel',
      title: 'Held for inspection',
      lead: 'Customs is inspecting your parcel from {merchant}. This happens to some parcels; you need do nothing.',
      next: 'It may arrive later than promised. We write again as soon as customs has decided.',
    },
    released: {
      subject: 'Order {number}: a parcel is released by customs',
      title: 'Released by customs',
      lead: 'Customs has released your parcel from {merchant}.',
      next: 'The carrier now brings it to you.',
    },
    refused: {
      subject: 'Order {number}: customs has refused a parcel',
      title: 'Refused by customs',
      lead: 'Customs has not let your parcel from {merchant} in. It will not reach you.',
      next: 'You get back what you paid for it. We write when the money is on its way.',
    },
    handed_over: {
      subject: 'Order {number}: a parcel is on its way',
      title: 'On its way',
      lead: 'Your parcel from {merchant} is with the carrier.',
      next: '',
    },
    delivered: {
      subject: 'Order {number}: a parcel has arrived',
      title: 'Delivered',
      lead: 'Your parcel from {merchant} was delivered on {date}.',
      next: 'Something wrong, or not what you wanted? The order’s page says what can be returned and until when.',
    },
    cancelled: {
      subject: 'Order {number}: a parcel is cancelled',
      title: 'Parcel cancelled',
      lead: 'Your parcel from {merchant} is cancelled. It will not be sent.',
      next: 'You get back what you paid for it. We write when the money is on its way.',
    },
    order_cancelled: {
      subject: 'Order {number}: cancelled',
      title: 'Order cancelled',
      lead: 'Your order {number} is cancelled. Nothing will be sent.',
      next: 'You get back what you paid. We write when the money is on its way.',
    },
    refunded: {
      subject: 'Order {number}: {amount} on its way back to you',
      title: 'Your refund',
      lead: 'We have sent {amount} back the way you paid.',
      next: 'It may take your bank some working days to show it.',
    },
    payment_returned: {
      subject: 'Your payment is on its way back',
      title: 'Your payment goes back',
      lead: 'A payment of {amount} from you reached us and belongs to no order: it was paid twice, or its order could not be placed.',
      next: 'We have sent it back the way you paid. It may take your bank some working days to show it.',
    },
    withdrawal_received: {
      subject: 'Order {number}: your withdrawal has reached us',
      title: 'Your withdrawal from the contract',
      lead: 'This confirms that your withdrawal from the contract has reached us. Keep this e-mail.',
      next: 'The order’s page says how to send the goods back and when you get your money.',
    },
    return_received: {
      subject: 'Order {number}: your return request has reached us',
      title: 'Your return request',
      lead: 'Your request to return goods has reached us.',
      next: 'We write again when it is decided. Please keep the goods until then.',
    },
    return_accepted: {
      subject: 'Order {number}: your return is accepted',
      title: 'Return accepted',
      lead: 'You can return these goods.',
      next: 'We refund them when they have arrived and been inspected.',
    },
    return_refused: {
      subject: 'Order {number}: your return request is refused',
      title: 'Return refused',
      lead: 'These goods cannot be returned.',
      next: '',
    },
    password_reset: {
      subject: 'Choose a new password',
      title: 'Choose a new password',
      lead: 'Someone asked for a new password for your account, probably you.',
      next: 'The link works once, until {date}. If it wasn’t you, do nothing: your password stays as it is.',
    },
    email_verification: {
      subject: 'Confirm your e-mail address',
      title: 'Confirm your e-mail address',
      lead: 'Open the link to confirm that this address is yours.',
      next: 'The link works until {date}. If you didn’t open an account, do nothing.',
    },
    desk_invitation: {
      subject: 'Your invitation to {tenant}',
      title: 'Work at the desk of {tenant}',
      lead: '{inviter} invites you to work at the desk of {tenant} on Caravanserai.',
      next: 'The link works once, until {date}. If you don’t know what this is about, do nothing.',
    },
    account_erased: {
      subject: 'Your account is erased',
      title: 'Your account is erased',
      lead: 'Your account and the addresses kept in it are erased, as you asked.',
      next: 'What the law makes us keep of your orders stays until {date}. Name and address go from them as soon as nothing can be returned any more.',
    },
  },
  refunds: {
    cancelled: 'For what was cancelled.',
    return: 'For the goods you returned.',
    withdrawal: 'For your withdrawal from the contract.',
    refused: 'For the parcel that customs refused.',
  },
  order: {
    view: 'See the order',
    secret:
      'The link opens your order without signing in. Anyone who has this e-mail can see the order, so please don’t forward it.',
    parcels: { one: 'One parcel comes to you', other: '{count} parcels come to you one by one' },
    next: 'What happens next',
    each_turn: 'We write again at each step of the way.',
    change_mind:
      'Changed your mind? The order’s page says what can be cancelled or returned, and until when.',
    routes: {
      bonded:
        'The bonded warehouse packs the parcel and clears customs in your name; then a courier brings it.',
      direct_mail:
        'The merchant sends the parcel from abroad. It clears customs when it arrives; charges that aren’t in your total are paid on delivery.',
      domestic: 'The parcel leaves a warehouse in your country or customs area. Nothing is due on delivery.',
    },
    due: {
      nothing: 'Nothing is due on delivery.',
      known: 'Paid by you on delivery: {amount}.',
      unknown: 'Charges that we don’t know may be due on delivery.',
    },
  },
  names: {
    number: 'Order',
    placed_on: 'Ordered on',
    ship_to: 'Ship to',
    arrives: 'Arrives',
    way: 'How it ships',
    carrier: 'Carrier',
    tracking: 'Tracking number',
    reference: 'Reference',
    received: 'Received',
    declared_by: 'Declared by',
    send_by: 'Send back by',
    reason: 'Reason',
    goods: 'Goods',
    voucher: 'Discount codes',
    credit: 'Gift cards',
    freight: 'Delivery',
    free: 'free',
    total: 'Total',
    pay_now: 'Paid now',
    on_delivery: 'Paid by you on delivery',
    in_all: 'Total with duties and delivery',
    not_known: 'not known',
    test_payment: 'Test payment: no money has moved.',
  },
  buttons: {
    password_reset: 'Choose a new password',
    email_verification: 'Confirm the address',
    desk_invitation: 'See the invitation',
  },
  foot: {
    order: 'You get this e-mail because of an order at Caravanserai.',
    account: 'You get this e-mail because this address was given for an account at Caravanserai.',
    desk: 'You get this e-mail because you work at a desk of Caravanserai.',
    demonstration:
      'A demonstration: not affiliated with any government, and nothing is sold. Customs and carriers are emulated.',
  },
};
