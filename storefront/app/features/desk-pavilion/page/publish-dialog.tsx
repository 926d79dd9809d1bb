import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../desk/use-list';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { Change } from '../use-change';
import { unreadable } from './unready';

/** Asks whether to publish now or at a time, and says what visitors of which language will still miss. */
export function PublishDialog({ page, change }: { page: PageResponse; change: Change }) {
  const { t } = useTranslation('desk-pavilion');
  const list = useList();
  const dialog = useRef<HTMLDialogElement>(null);
  const [later, setLater] = useState(false);
  const [time, setTime] = useState('');
  const id = useId();
  const open = unreadable(page);
  const publish = async () => {
    const at = later ? { at: `${time}:00Z` } : {};
    await change.run('/page/publish', {
      method: 'POST',
      body: { expected: page.version.revision, ...at },
    });
    dialog.current?.close();
  };
  return (
    <>
      <Button disabled={change.busy || !page.changed} onClick={() => dialog.current?.showModal()}>
        {t('act.publish')}
      </Button>
      <dialog ref={dialog} className="desk-dialog" aria-labelledby={id}>
        <h2 id={id}>{t('publish.title')}</h2>
        <div className="say stack">
          <p>{t('publish.text')}</p>
          {open.length > 0 && <p>{t('publish.open', { languages: list(open) })}</p>}
          <fieldset className="choices">
            <legend className="sr">{t('publish.when')}</legend>
            <label>
              <input type="radio" name={`${id}-when`} checked={!later} onChange={() => setLater(false)} />
              {t('publish.now')}
            </label>
            <label>
              <input type="radio" name={`${id}-when`} checked={later} onChange={() => setLater(true)} />
              {t('publish.later')}
            </label>
          </fieldset>
          {later && (
            <Field
              type="datetime-local"
              label={t('publish.time')}
              hint={t('publish.utc')}
              value={time}
              onChange={(event) => setTime(event.target.value)}
            />
          )}
        </div>
        <p className="acts">
          <Button look="plain" onClick={() => dialog.current?.close()}>
            {t('act.cancel')}
          </Button>
          <Button disabled={change.busy || (later && time === '')} onClick={() => void publish()}>
            {t(later ? 'act.schedule' : 'act.publish_now')}
          </Button>
        </p>
      </dialog>
    </>
  );
}
