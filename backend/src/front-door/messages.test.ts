import { LOCALES } from '@caravanserai/locales/registry';
import { formatMessage, type MessageKey } from './messages';

const PLACEHOLDERS: Partial<Record<MessageKey, string[]>> = {
  one_of: ['parameter', 'values'],
  whole_number: ['parameter', 'min', 'max'],
  not_public: ['parameter', 'value'],
  too_large: ['max'],
  small_metadata: ['parameter', 'entries'],
  password: ['parameter', 'min', 'max'],
  file_type: ['value'],
  other_file: ['types'],
  too_many: ['seconds'],
};

describe.each(LOCALES)('messages in %s', (locale) => {
  it.each(Object.entries(PLACEHOLDERS))('%s says every value it is given', (key, names) => {
    const values = Object.fromEntries(names.map((name, index) => [name, `<${index}>`]));
    const text = formatMessage(locale, key as MessageKey, values);
    for (const value of Object.values(values)) expect(text).toContain(value);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('is written in that language', () => {
    const scripts: Partial<Record<string, RegExp>> = {
      'zh-CN': /\p{Script=Han}/u,
      ru: /\p{Script=Cyrillic}/u,
      ar: /\p{Script=Arabic}/u,
    };
    const text = formatMessage(locale, 'unavailable');
    if (locale === 'en') expect(text).toContain('available');
    else expect(text).not.toBe(formatMessage('en', 'unavailable'));
    expect(text).toMatch(scripts[locale] ?? /\p{Script=Latin}/u);
  });
});
