import fc from 'fast-check';
import { checklist, openLines, type RuleRecord } from './checklist';

const applicant = {
  state: 'approved' as const,
  country: 'UZ',
  languages: ['ru'],
  source_locale: 'uz',
  categories: ['textiles'],
  company: 'Registan Silk LLC',
  register_number: '301 234 567',
  contact_name: 'Nodira',
  contact_email: 'nodira@example.uz',
};
const reader = { locale: 'fr', country: 'UZ' } as const;
const rule = (more: Partial<RuleRecord>): RuleRecord => ({
  ...{ id: 'r1', kind: 'own', codes: [], required: true, words: {} },
  ...more,
});
const met = (one: RuleRecord, who = applicant) => checklist([one], who, null, reader)[1]?.met;

describe('a pavilion’s checklist', () => {
  it('reads off the application what stands there', () => {
    expect(met(rule({ kind: 'country' }))).toBe(true);
    expect(met(rule({ kind: 'country' }), { ...applicant, country: 'KZ' })).toBe(false);
    expect(met(rule({ kind: 'country', codes: ['KZ', 'UZ'] }))).toBe(true);
    expect(met(rule({ kind: 'languages', codes: ['en', 'ru'] }))).toBe(true);
    expect(met(rule({ kind: 'languages', codes: ['en'] }))).toBe(false);
    expect(met(rule({ kind: 'categories', codes: ['ceramics'] }))).toBe(false);
    expect(met(rule({ kind: 'contact' }))).toBe(true);
    expect(met(rule({ kind: 'register' }), { ...applicant, register_number: '' })).toBe(false);
  });

  it('leaves open what the application says nothing of', () => {
    const silent = { ...applicant, country: '', languages: [], source_locale: '', categories: [] };
    for (const kind of ['country', 'languages', 'categories'] as const)
      expect(met(rule({ kind, codes: ['x'] }), silent)).toBeNull();
  });

  it('holds what an operator ticked, in the pavilion’s words', () => {
    const own = rule({ words: { en: 'We have seen the workshop.', fr: 'Nous avons vu l’atelier.' } });
    const [, line] = checklist([own], applicant, { r1: { met: true, by: 'Ada', at: '2026-11-22' } }, reader);
    expect(line).toMatchObject({
      met: true,
      by: 'Ada',
      words: { value: 'Nous avons vu l’atelier.', lang: 'fr' },
    });
    expect(checklist([own], applicant, null, reader)[1]).toMatchObject({ met: null, by: null });
  });

  it('shows a rule in some language rather than not at all', () => {
    const own = rule({ words: { es: 'Hemos visto el taller.' } });
    expect(checklist([own], applicant, null, reader)[1]?.words).toMatchObject({ lang: 'es' });
  });

  it('is never met by a tick where the application itself answers', () => {
    const ticked = { r1: { met: true, by: 'Ada', at: '2026-11-22' } };
    const [, line] = checklist([rule({ kind: 'country', codes: ['KZ'] })], applicant, ticked, reader);
    expect(line).toMatchObject({ met: false, by: null });
  });

  it('keeps out whoever isn’t approved, whatever else is met', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('applied', 'refused', 'suspended', 'approved'),
        fc.array(fc.tuple(fc.boolean(), fc.option(fc.boolean())), { maxLength: 8 }),
        (state, ticks) => {
          const rules = ticks.map(([required], index) => rule({ id: `r${index}`, required }));
          const stored = Object.fromEntries(
            ticks.flatMap(([, tick], index) =>
              tick === null ? [] : [[`r${index}`, { met: tick, by: 'Ada', at: '' }]],
            ),
          );
          const open = openLines(
            checklist(rules, { ...applicant, state: state as 'applied' }, stored, reader),
          );
          const unmet = ticks.filter(([required, tick]) => required && tick !== true).length;
          expect(open.length).toBe(unmet + (state === 'approved' ? 0 : 1));
        },
      ),
    );
  });
});
