import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { Form, useLoaderData, useSearchParams, useSubmit, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { SelectField } from '../../../desk/ui/fields';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { Button } from '../../../ui/button';
import { pavilionStyles } from '../styles';
import { PageLinks } from './page-links';
import { Standing } from './standing';

export const handle: RouteHandle = { namespaces: ['desk-pavilion'] };
export const links = () => pavilionStyles;

const DEVICES = ['phone', 'tablet', 'wide'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const version = new URL(args.request.url).searchParams.get('version');
  const page = await desk.call<PageResponse>('/operator/page', { query: { version } });
  return { page, locale: desk.locale };
}

/** The page as a visitor of a language would see it on a device, before it is published. */
export default function Preview() {
  const { t } = useTranslation('desk-pavilion');
  const { page, locale } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const submit = useSubmit();
  const language = LOCALES.find((code) => code === query.get('lang')) ?? locale;
  const device = DEVICES.find((name) => name === query.get('device')) ?? 'phone';
  return (
    <>
      <TitleBar title={t('preview.title')} lede={t('preview.lede')} />
      <PageLinks />
      <div className="stack">
        <Standing page={page} />
        <Form
          className="controls"
          onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}
        >
          {query.has('version') && <input type="hidden" name="version" value={page.version.id} />}
          <SelectField label={t('preview.language')} name="lang" defaultValue={language}>
            {LOCALES.map((code) => (
              <option key={code} value={code}>
                {localeInfo(code).autonym}
              </option>
            ))}
          </SelectField>
          <SelectField label={t('preview.device')} name="device" defaultValue={device}>
            {DEVICES.map((name) => (
              <option key={name} value={name}>
                {t(`preview.devices.${name}`)}
              </option>
            ))}
          </SelectField>
          <noscript>
            <Button type="submit">{t('preview.show')}</Button>
          </noscript>
        </Form>
        <div className="scroll device" role="region" aria-label={t('preview.title')} tabIndex={0}>
          <iframe
            key={`${page.version.id} ${page.version.revision} ${language}`}
            className={device}
            title={t('preview.frame', { language: localeInfo(language).autonym })}
            src={`/${language}/operator/page/shown?version=${page.version.id}`}
            sandbox="allow-same-origin allow-scripts"
          />
        </div>
      </div>
    </>
  );
}
