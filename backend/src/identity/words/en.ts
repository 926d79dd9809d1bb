import type { IdentityWords } from './identity-words';

export const en: IdentityWords = {
  title: 'Identity for customs',
  where:
    'Goes to customs and to the carrier that declares the parcel, to nobody else: no merchant sees it. It is kept encrypted, shown masked, and erased {arrived} days after the last parcel has arrived, when no return needs it any more; without an order, after {open} days.',
  name: 'Name as on the identity document',
  kinds: {
    CN_RESIDENT: {
      why: 'China’s customs asks who orders parcels from a bonded warehouse and by direct mail. The parcel may go to someone else; whoever pays must be the orderer.',
      number: 'Identity number',
      form: '18 characters; the last one may be an X.',
      without:
        'Without a Chinese resident identity card, these parcels can’t enter. Goods from domestic stock need none.',
      missing: 'Enter the orderer’s name and identity number, which China’s customs asks for.',
    },
    BR_CPF_CNPJ: {
      why: 'Brazil’s customs asks for the tax number of whoever receives a parcel from abroad.',
      number: 'CPF or CNPJ',
      form: 'A CPF has 11 digits, a CNPJ 14 characters.',
      without: '',
      missing: 'Enter the recipient’s CPF or CNPJ, which Brazil’s customs asks for.',
    },
    KR_PCCC: {
      why: 'Korea’s customs asks for the clearance code of whoever receives a parcel from abroad. Name and phone number should be those the code was registered with.',
      number: 'Personal customs clearance code',
      form: 'P and 12 digits.',
      without: 'The Korea Customs Service issues the code on its site; it holds for one year.',
      missing: 'Enter the recipient’s personal customs clearance code, which Korea’s customs asks for.',
    },
    KZ_IIN_BIN: {
      why: 'Kazakhstan’s customs asks for the number of whoever receives a parcel from abroad.',
      number: 'IIN or BIN',
      form: '12 digits.',
      without: '',
      missing: 'Enter the recipient’s IIN or BIN, which Kazakhstan’s customs asks for.',
    },
  },
};
