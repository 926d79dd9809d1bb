import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { instantOf } from '@caravanserai/customs/wall-time';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../../desk/frame-data';
import { useList } from '../../../desk/use-list';
import { Button } from '../../../ui/button';
import { TimeField } from '../time-field';
import type { Change } from '../use-change';
import { unreadable } from './unready';

/** Asks whether to publish now or at a time, and says what visitors of which language will still miss. */
export function PublishDialog({ page, change }: { page: PageResponse; change: Change }) {
  const { t } = useTranslation('desk-pavilion');
  const list = useList();
  const { zone } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [later, setLater] = useState(false);
  const [time, setTime] = useState('');
  const id = useId();
  const open = unreadable(page);
  const at = instantOf(time, zone.id)?.instant;
  const publish = async () => {
    await change.run('/page/publish', {
      method: 'POST',
      body: { expected: page.version.revision, ...(later && { at }) },
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
          {later && <TimeField value={time} onValue={setTime} />}
        </div>
        <p className="acts">
          <Button look="plain" onClick={() => dialog.current?.close()}>
            {t('act.cancel')}
          </Button>
          <Button disabled={change.busy || (later && at === undefined)} onClick={() => void publish()}>
            {t(later ? 'act.schedule' : 'act.publish_now')}
          </Button>
        </p>
      </dialog>
    </>
  );
}
