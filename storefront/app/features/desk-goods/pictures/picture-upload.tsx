import type { PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileInput } from '../file-input';
import type { Change } from '../use-change';

interface PictureUploadProps {
  readonly goods: PicturesResponse;
  readonly change: Change;
}

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** Chooses photos, or takes what is dropped; they go one after the other. */
export function PictureUpload({ goods, change }: PictureUploadProps) {
  const { t } = useTranslation('desk-goods');
  const id = useId();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState('');
  const send = async (files: readonly File[]) => {
    for (const file of files) {
      setSending(file.name);
      const path = `/goods/${goods.goods_id}/pictures`;
      const taken = await change.run(path, { method: 'POST', query: { name: file.name }, body: file });
      if (!taken) break;
    }
    setSending('');
  };
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="btn plain" htmlFor={id}>
        {t('pictures.choose')}
      </label>
      <FileInput
        id={id}
        accept={TYPES.join(',')}
        multiple
        disabled={change.busy}
        onFiles={(files) => void send(files)}
      />
      <p className="hint">
        {t('pictures.limits', {
          most: goods.limits.pictures,
          size: Math.round(goods.limits.bytes / 1_048_576),
        })}
      </p>
      <p role="status">{sending && t('pictures.sending', { name: sending })}</p>
    </div>
  );
}
