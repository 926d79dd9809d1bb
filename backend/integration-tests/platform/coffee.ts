/** Goods of Kivu Highlands, in Rwanda's pavilion. */
export const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';
