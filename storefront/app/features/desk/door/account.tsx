import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { callBackend } from '../../../data/backend.server';
import { faultFrom, textIn } from '../../../data/credentials.server';
import { signedMember } from '../../../desk/me.server';
import { SelectField } from '../../../desk/ui/fields';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Door, DoorFaultNotice } from './door';
import { NameField } from './fields';
import type { Refused } from './form';
import { SignOut } from './sign-out-form';

export async function loader(args: LoaderFunctionArgs) {
  const { me } = await signedMember(args);
  return { name: me.name, email: me.email, language: me.locale };
}

export async function action(args: ActionFunctionArgs): Promise<Refused | { saved: true }> {
  const { locale, session, shopperAddress } = await signedMember(args);
  const form = await args.request.formData();
  const body = { name: textIn(form, 'name').slice(0, 100), locale: textIn(form, 'language') };
  try {
    const request = { method: 'POST', query: { locale }, body, session, shopperAddress } as const;
    await callBackend('/desk/me', request);
    return { saved: true };
  } catch (error) {
    return { fault: faultFrom(error, { 400: 'name' }) };
  }
}

/** Name, the language of letters, a new password, and the way out of every device. */
export default function Account() {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { name, email, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'fault' in answer ? answer : undefined;
  return (
    <Door title={t('door.account.title')}>
      <p>
        <bdi>{email}</bdi>
      </p>
      {answer && 'saved' in answer && <Notice tone="ok" title={t('door.account.saved')} />}
      <DoorFaultNotice fault={refused?.fault} beside={['name']} />
      <Form method="post" className="panel">
        <NameField refused={refused} value={name} />
        <SelectField name="language" label={t('door.account.language')} defaultValue={language}>
          {LOCALES.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeInfo(code).autonym}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{t('act.save')}</Button>
      </Form>
      <div className="panel">
        <p>
          <Link to={localePath(locale, '/desk/reset')}>{t('door.reset.title')}</Link>
          {': '}
          {t('door.account.password')}
        </p>
        <SignOut everywhere />
      </div>
      <p>
        <Link to={localePath(locale, '/desk?all')}>{t('frame.desks')}</Link>
      </p>
    </Door>
  );
}
