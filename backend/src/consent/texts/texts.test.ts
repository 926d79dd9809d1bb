import { createHash } from 'node:crypto';
import { LOCALES } from '@caravanserai/locales/registry';
import { identityWords } from '../../identity/words/words-in';
import { TEXT_VERSION } from './consent-text';
import { consentTexts } from './texts-in';

/** Of every version that was ever shown: a kept consent names one, and that text must stay what it was. */
const SHOWN: Readonly<Record<string, string>> = {
  'risk_notice 2026-11-22': '45e417cec4ab53ca',
  'sensitive_data 2026-11-22': 'd993ad2aa1cba2a6',
  'age_18 2026-11-22': '34482522a4635710',
};

describe('texts that are agreed to', () => {
  it.each(['risk_notice', 'sensitive_data', 'age_18'] as const)(
    '%s never changes within a version',
    (kind) => {
      const said = LOCALES.map((locale) => {
        const { title, statements, agree } = consentTexts(locale)[kind];
        return [locale, title, ...statements, agree];
      });
      const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
      expect(hash).toBe(SHOWN[`${kind} ${TEXT_VERSION[kind]}`]);
    },
  );

  it('say as much in every language', () => {
    for (const kind of ['risk_notice', 'sensitive_data', 'age_18'] as const) {
      const counts = LOCALES.map((locale) => consentTexts(locale)[kind].statements.length);
      expect(new Set(counts).size).toBe(1);
    }
    for (const locale of LOCALES) {
      const { kinds, ...common } = identityWords(locale);
      const said = [
        ...Object.values(common),
        ...Object.values(kinds).flatMap(({ without: _, ...rest }) => Object.values(rest)),
      ];
      expect(said.every((text: string) => text.trim().length > 3)).toBe(true);
    }
  });
});
