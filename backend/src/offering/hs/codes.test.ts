import { LOCALES } from '@caravanserai/locales/registry';
import { seedDirectory, readCsv } from '../../seed/files';
import { chinaFacts } from './china';
import { findCodes, hsCode } from './find-codes';
import { HS_CODES, HS_NAMES } from './names';

const goods = readCsv<Record<string, string>>(seedDirectory(), 'goods.csv');

describe('the names of HS codes', () => {
  it.each(LOCALES)('are there in %s for every code, heading and chapter', (locale) => {
    expect(Object.keys(HS_NAMES[locale])).toEqual(Object.keys(HS_NAMES.en));
    for (const code of Object.keys(HS_NAMES[locale])) {
      expect(HS_NAMES[locale][code]).not.toBe('');
      expect(HS_NAMES[locale]).toHaveProperty(code.slice(0, 2));
      expect(HS_NAMES[locale]).toHaveProperty(code.slice(0, Math.max(2, code.length - 2)));
    }
  });

  it('find a code by what people call goods, the nearest first', () => {
    expect(findCodes('honey', 'en').map(({ hs6 }) => hs6)).toEqual(['040900']);
    expect(findCodes('cherry', 'en')[0]?.hs6).toBe('080929');
    expect(findCodes('СЫР', 'ru')).toEqual([]);
    expect(findCodes('thé vert', 'fr')[0]?.hs6).toBe('090210');
    expect(findCodes('the vert', 'fr')[0]?.hs6).toBe('090210');
    expect(findCodes('   ', 'en')).toEqual([]);
  });

  it('say where a code stands', () => {
    expect(hsCode('090121', 'es')).toMatchObject({ heading: { code: '0901' }, chapter: { code: '09' } });
    expect(hsCode('999999', 'es')).toBeUndefined();
  });
});

describe('China’s side of a code', () => {
  // Glutinous rice shares six digits with the long grain of the list; a person who looked at eight left it out.
  const stricter = ['sticky-rice-2kg'];
  const known = goods.filter(({ hs6 = '', slug = '' }) => HS_CODES.includes(hs6) && !stricter.includes(slug));

  it('agrees with what the demonstration’s goods were looked up with', () => {
    expect(known.length).toBeGreaterThan(50);
    for (const { hs6 = '', cbec_channel, cn_vat_pct, cn_ct_pct, cn_ct_kind } of known)
      expect([hs6, chinaFacts(hs6, true)]).toEqual([
        hs6,
        {
          cbec_channel,
          cn_vat_pct,
          cn_consumption_tax_pct: cn_ct_pct,
          cn_consumption_tax_kind: cn_ct_kind || null,
        },
      ]);
  });

  it('lets nothing in as retail import that the shop doesn’t know', () => {
    expect(chinaFacts('293499', false).cbec_channel).toBe('GENERAL_TRADE_ONLY');
  });
});
