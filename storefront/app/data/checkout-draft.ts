/** Where this tab keeps what was typed at checkout until the order is placed. */
export const CHECKOUT_DRAFT = 'checkout-draft';
