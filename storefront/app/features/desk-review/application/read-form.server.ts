import type { ApplicationBody } from '@caravanserai/contracts/desk-application';

/** What the form of an application holds; `intent` `submit` hands it in. */
export function readApplication(form: FormData): ApplicationBody {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const list = (name: string): string[] => form.getAll(name).map(String);
  return {
    fields: {
      name: text('name'),
      company: text('company'),
      register_number: text('register_number'),
      country: text('country'),
      city: text('city'),
      currency: text('currency'),
      source_locale: text('source_locale'),
      languages: list('languages'),
      categories: list('categories'),
      goods: text('goods'),
      contact_name: text('contact_name'),
      contact_email: text('contact_email'),
      contact_phone: text('contact_phone'),
      website: text('website'),
    },
    expected: Number(form.get('expected') ?? 0),
    submit: form.get('intent') === 'submit',
  };
}
