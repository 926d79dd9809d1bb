import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import { TEXT_FIELDS } from '@caravanserai/contracts/desk-texts';
import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import {
  Form,
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { BackendError } from '../../data/backend.server';
import { merchantDesk } from '../../desk/desk-context.server';
import { SelectField } from '../../desk/ui/fields';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { admittedTo } from './new/admitted.server';
import { LanguageOptions } from './new/language-options';
import { writeStyles } from './write-styles';

export const handle: RouteHandle = { namespaces: ['desk-write'] };
export const links = () => writeStyles;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await merchantDesk(args);
  return { pavilions: await admittedTo(desk), source: desk.tenant.source_locale ?? desk.locale };
}

interface Fault {
  readonly message: string;
}

export async function action(args: ActionFunctionArgs): Promise<Response | Fault> {
  const { call, locale } = await merchantDesk(args);
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const pavilion = text('pavilion_id');
  const body = {
    title: text('title'),
    source_locale: text('source_locale'),
    category: text('category'),
    ...(pavilion && { pavilion_id: pavilion }),
  };
  try {
    const { listing } = await call<ListingEditResponse>('/merchant/listings', { method: 'POST', body });
    return redirect(
      localePath(locale, `/merchant/listings/${listing.id}/texts?language=${listing.source_locale}`),
      {
        status: 303,
      },
    );
  } catch (error) {
    if (error instanceof BackendError) return { message: error.message };
    throw error;
  }
}

/** A new listing begins with a name, in whatever language it is thought of. */
export default function NewPage() {
  const { t } = useTranslation(['desk-write', 'codes']);
  const { pavilions, source } = useLoaderData<typeof loader>();
  const fault = useActionData<Fault>();
  const locale = useLocale();
  return (
    <>
      <TitleBar
        title={t('new.title')}
        lede={t('new.lede')}
        above={<Link to={localePath(locale, '/merchant/listings')}>{t('listings.title')}</Link>}
      />
      {fault && <Notice tone="bad" title={fault.message} />}
      <Form method="post" className="panel new-listing">
        <Field
          label={t('new.name')}
          hint={t('field_hint.title')}
          name="title"
          dir="auto"
          required
          maxLength={TEXT_FIELDS.title.max}
        />
        <SelectField
          label={t('new.language')}
          hint={t('new.language_hint')}
          name="source_locale"
          defaultValue={source}
        >
          <LanguageOptions first={source} />
        </SelectField>
        <SelectField label={t('new.category')} name="category" required defaultValue="">
          <option value="" disabled>
            {t('new.choose')}
          </option>
          {CATEGORY_CODES.map((code) => (
            <option key={code} value={code}>
              {t(`codes:categories.${code}`)}
            </option>
          ))}
        </SelectField>
        {pavilions.length > 1 && (
          <SelectField label={t('new.pavilion')} name="pavilion_id">
            {pavilions.map(({ id, name }) => (
              <option key={id} value={id} lang={name.lang} dir={name.dir}>
                {name.value}
              </option>
            ))}
          </SelectField>
        )}
        <p className="acts">
          <Button type="submit">{t('new.submit')}</Button>
        </p>
      </Form>
    </>
  );
}
