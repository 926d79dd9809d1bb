import type { ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import { CompanyFields } from './company-fields';
import { ContactFields } from './contact-fields';
import { GoodsFields } from './goods-fields';

/** What a merchant says of itself. Nothing has to be filled in to save; handing in asks for what is missing. */
export function ApplicationForm({ application }: { application: ApplicationResponse }) {
  const { t } = useTranslation('desk-review');
  const { version, editable, state, submitted_at } = application;
  const again = state === 'refused' || submitted_at !== null;
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="expected" value={version} />
      <fieldset className="bare stack" disabled={!editable}>
        <CompanyFields application={application} />
        <GoodsFields application={application} />
        <ContactFields application={application} />
      </fieldset>
      {editable && (
        <p className="acts">
          <Button type="submit" name="intent" value="submit">
            {t(again ? 'application.submit_again' : 'application.submit')}
          </Button>
          <Button type="submit" name="intent" value="save" look="plain">
            {t('application.save')}
          </Button>
        </p>
      )}
    </Form>
  );
}
