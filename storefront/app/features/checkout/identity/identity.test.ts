import { offeredNumber } from '@caravanserai/customs/identity/offered-number';
import { readConsents } from './read-consents';
import { identityFault } from './use-identity';

const asked = {
  number_kind: 'CN_RESIDENT' as const,
  offered: offeredNumber('CN_RESIDENT', 7),
  faults: {
    name: 'a name',
    length: '18 characters',
    checksum: 'a wrong character',
    fictional_only: 'made up',
  },
};

describe('identityFault', () => {
  it.each([
    ['orderer_number', '', undefined],
    ['orderer_number', '123', '18 characters'],
    [
      'orderer_number',
      `${asked.offered.slice(0, -1)}${asked.offered.endsWith('X') ? '1' : 'X'}`,
      'a wrong character',
    ],
    ['orderer_number', asked.offered, undefined],
    ['orderer_number', '11010519491231002X', 'made up'],
    ['orderer_name', '王', 'a name'],
    ['orderer_name', '王小明', undefined],
  ] as const)('%s %s: %s', (field, value, wanted) => {
    expect(identityFault(field, value, asked)).toBe(wanted);
  });

  it('takes real numbers where none is offered', () => {
    expect(
      identityFault('orderer_number', '11010519491231002X', { ...asked, offered: null }),
    ).toBeUndefined();
  });
});

describe('readConsents', () => {
  const form = (...fields: [string, string][]) => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    return data;
  };

  it('tells what is ticked from what was shown and is not', () => {
    const data = form(
      ['consents_shown', 'risk_notice 2026-11-22'],
      ['consents_shown', 'sensitive_data 2026-11-22'],
      ['consent_risk_notice', '2026-11-22'],
    );
    expect(readConsents(data)).toEqual([
      { kind: 'risk_notice', version: '2026-11-22', agreed: true },
      { kind: 'sensitive_data', version: '2026-11-22', agreed: false },
    ]);
  });

  it('leaves alone what the page did not show, and what is none', () => {
    expect(readConsents(form(['consent_risk_notice', '2026-11-22']))).toEqual([]);
    expect(
      readConsents(form(['consents_shown', 'everything 2026-11-22'], ['consents_shown', 'age_18 x'])),
    ).toEqual([]);
    const other = form(['consents_shown', 'age_18 2026-11-22'], ['consent_age_18', '2020-01-01']);
    expect(readConsents(other)).toEqual([{ kind: 'age_18', version: '2026-11-22', agreed: false }]);
  });
});
