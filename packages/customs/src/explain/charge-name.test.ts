import { chargeName } from './charge-name';

it('names a charge by its name in law, else by its head', () => {
  expect(chargeName({ head: 'sales_tax', name: 'PDV' }, 'en')).toBe('VAT (PDV)');
  expect(chargeName({ head: 'excise', name: 'COFFEE_TAX' }, 'fr')).toBe('Taxe sur le café');
  expect(chargeName({ head: 'surcharge', name: 'SECTION_122' }, 'es')).toBe(
    'Arancel adicional (Section 122)',
  );
  expect(chargeName({ head: 'duty', name: '' }, 'zh-CN')).toBe('关税');
});
