import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button, ButtonLink } from '../../../ui/button';
import { Fault } from '../fault';
import { useChange } from '../use-change';
import { PublishDialog } from './publish-dialog';

/** What may be done with the version on the screen now. */
export function PageActs({ page }: { page: PageResponse }) {
  const { t } = useTranslation('desk-pavilion');
  const locale = useLocale();
  const change = useChange();
  const navigate = useNavigate();
  const { state, revision, id } = page.version;
  const restore = async () => {
    const draft = await change.run('/page/draft', { method: 'POST', body: { from: id } });
    // What was taken up again is what one goes on with.
    if (draft) await navigate(localePath(locale, '/operator/page'));
  };
  const planned = page.pavilion.state === 'planned';
  return (
    <>
      {state === 'draft' && (
        <>
          <ConfirmDialog
            open={t('act.discard')}
            title={t('discard.title')}
            act={t('act.discard')}
            onConfirm={() =>
              void change.run('/page/draft', { method: 'DELETE', query: { expected: revision } })
            }
          >
            <p>{t(planned ? 'discard.planned' : 'discard.text')}</p>
          </ConfirmDialog>
          {planned ? (
            <ButtonLink to={localePath(locale, '/operator/opening')}>{t('act.opening')}</ButtonLink>
          ) : (
            <PublishDialog page={page} change={change} />
          )}
        </>
      )}
      {state === 'scheduled' && (
        <Button
          disabled={change.busy}
          onClick={() =>
            void change.run('/page/unschedule', { method: 'POST', body: { expected: revision } })
          }
        >
          {t('act.unschedule')}
        </Button>
      )}
      {state === 'earlier' && (
        <Button disabled={change.busy || page.open !== null} onClick={() => void restore()}>
          {t('act.restore')}
        </Button>
      )}
      <Fault change={change} />
    </>
  );
}
