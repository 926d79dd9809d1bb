import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog';
import { DateTime } from '../../../desk/ui/date-time';
import { TextField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { ListingBadge } from '../../../desk/listing/listing-badge';
import { ReviewReasons } from './review-reasons';

/** How the listing stands, what the operator said, and what may be done with it now. */
export function LifePanel({ listing }: { listing: ListingEdit }) {
  const { t } = useTranslation('desk-write');
  const { state, change, live, revision, allowed } = listing;
  const next = change === 'published' || change === 'withdrawn' ? null : change;
  return (
    <section className="panel life" id="review" aria-labelledby="life">
      <div className="life-head">
        <h2 id="life">{t('overview.state')}</h2>
        <ListingBadge state={state} change={change} />
      </div>
      <p>{live && next && next !== state ? t(`says_live.${next}`) : t(`says.${state}`)}</p>
      {revision?.submitted_at && next === 'in_review' && (
        <p className="small muted">
          {t('overview.submitted')} <DateTime value={revision.submitted_at} />
        </p>
      )}
      {revision && <ReviewReasons revision={revision} />}
      {allowed.includes('submit') && <SubmitForm />}
      <Form method="post" className="acts">
        {allowed.includes('withdraw') && <Intent name="withdraw" />}
        {allowed.includes('pause') && <Intent name="pause" />}
        {allowed.includes('resume') && <Intent name="resume" ink />}
        {allowed.includes('discard') && (
          <ConfirmDialog
            open={t('act.discard')}
            title={t('discard.title')}
            act={t('act.discard')}
            name="intent"
            value="discard"
          >
            <p>{t(live ? 'discard.text_live' : 'discard.text')}</p>
          </ConfirmDialog>
        )}
      </Form>
    </section>
  );
}

function Intent({ name, ink = false }: { name: 'withdraw' | 'pause' | 'resume'; ink?: boolean }) {
  const { t } = useTranslation('desk-write');
  return (
    <Button type="submit" look={ink ? 'ink' : 'plain'} className="tiny" name="intent" value={name}>
      {t(`act.${name}`)}
    </Button>
  );
}

function SubmitForm() {
  const { t } = useTranslation('desk-write');
  return (
    <Form method="post" className="submit">
      <TextField
        label={t('overview.note')}
        hint={t('overview.note_hint')}
        name="note"
        maxLength={1000}
        rows={2}
      />
      <Button type="submit" name="intent" value="submit">
        {t('act.submit')}
      </Button>
    </Form>
  );
}
