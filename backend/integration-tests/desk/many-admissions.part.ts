import { admissionsResponse } from '@caravanserai/contracts/desk-admissions';
import { tenantId } from '../support/desk';
import { statementsOf } from '../support/statements';
import { ADMISSIONS, useAdmissionDesk } from './admission-desk';
import { app } from './app';

describe('a list of admissions', () => {
  const desk = useAdmissionDesk();

  it('lists five thousand admissions in four statements and the one of the gate', async () => {
    const { id: pavilionId } = await tenantId(app, { pavilion: 'UZ' });
    await app.sql(
      `with made as (
         insert into merchant (id, handle, name, country, currency, source_locale, state)
         select 'mer_many' || n, 'many-' || n, 'Many ' || n, 'UZ', 'UZS', 'uz', 'approved' from generate_series(1, 5000) n
         returning id)
       insert into admission (id, merchant_id, pavilion_id, state, asked_at)
       select 'adm_' || id, id, $1, 'asked', now() - interval '1 year' from made`,
      [pavilionId],
    );
    const seen = new Set<string>();
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const page = `${ADMISSIONS}?locale=en&state=asked${after ? `&after=${encodeURIComponent(after)}` : ''}`;
      const { answer, statements } = await statementsOf(app, () => desk.operator.get(page));
      const list = admissionsResponse.parse(answer.body);
      for (const row of list.admissions) {
        expect(seen.has(row.id)).toBe(false);
        seen.add(row.id);
      }
      expect(statements.filter((sql) => /admission/.test(sql)).slice(4)).toEqual([]);
      expect(list.counts.asked).toBeGreaterThanOrEqual(5000);
      after = list.next;
      expect(after).not.toBeNull();
    }
    expect(seen.size).toBe(120);
  });
});
