import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { PairIcon } from './pair-icon';

const MAP = [
  ['next_open', 'Ctrl', 'Enter'],
  ['still_correct', 'Alt', 'Enter'],
  ['next', 'Alt', '↓'],
  ['previous', 'Alt', '↑'],
  ['undo', 'Ctrl', 'Z'],
  ['redo', 'Ctrl', 'Y'],
  ['copy_source', 'Alt', 'C'],
  ['what_changed', 'Alt', 'W'],
  ['suggestion', 'Alt', '1 2 3'],
  ['save', 'Ctrl', 'S'],
  ['help', 'Ctrl', '/'],
] as const;

/** Id of the dialog, so that a key opens it too. */
export const KEY_HELP = 'pair-keys';

/** The keyboard map, for those who have a keyboard. */
export function KeyHelp() {
  const { t } = useTranslation('desk-pair');
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button
        look="plain"
        className="tiny icon-only keys-button"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        onClick={() => dialog.current?.showModal()}
      >
        <PairIcon name="keys" />
      </Button>
      <dialog ref={dialog} id={KEY_HELP} className="key-help" aria-labelledby={`${KEY_HELP}-title`}>
        <h2 id={`${KEY_HELP}-title`}>{t('keys.title')}</h2>
        <dl>
          {MAP.map(([name, ...keys]) => (
            <div key={name}>
              <dt>{t(`keys.${name}`)}</dt>
              <dd dir="ltr">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className="xs quiet">{t('keys.mac')}</p>
        <form method="dialog">
          <Button type="submit" look="plain">
            {t('keys.close')}
          </Button>
        </form>
      </dialog>
    </>
  );
}
