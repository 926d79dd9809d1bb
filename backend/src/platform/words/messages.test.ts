import { LOCALES } from '@caravanserai/locales/registry';
import { platformMessage } from './messages';

it.each(LOCALES)('a refusal in %s has its values', (locale) => {
  const said = platformMessage(locale, 'choice', { column: 'route', choices: 'a, b' });
  expect(said).toContain('route');
  expect(said).toContain('a, b');
  expect(platformMessage(locale, 'rates_old', { date: '2026-11-20' })).toContain('2026-11-20');
});
