/** Where the stories' shoppers live; nobody does. @type {Record<string, Record<string, string>>} */
export const ADDRESSES = {
  FR: { first_name: 'Camille Martin', address_1: '12 rue des Lilas', city: 'Paris', postal_code: '75011' },
  ES: { first_name: 'Lucía Romero', address_1: 'Calle del Olmo 8', city: 'Madrid', postal_code: '28012' },
  GB: { first_name: 'Ada Miller', address_1: '4 Orchard Lane', city: 'Leeds', postal_code: 'LS1 4AB' },
  AE: {
    first_name: 'نورة العبدالله',
    address_1: 'شارع النخيل 5',
    city: 'الجميرا',
    province: 'Dubai',
    phone: '501234567',
  },
  CN: {
    ...{
      first_name: '王小明',
      address_1: '梧桐路100号',
      city: '上海',
      province: '上海',
      postal_code: '200120',
    },
    phone: '13800000000',
  },
};

/** @param {string} country @returns {Record<string, string>} */
export const addressIn = (country) => ({
  last_name: '',
  ...ADDRESSES[country],
  country_code: country.toLowerCase(),
});
