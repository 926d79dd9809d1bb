import { useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';

interface ConfirmProps {
  /** On the button that opens it. */
  readonly open: ReactNode;
  readonly title: ReactNode;
  /** What will happen, in words. */
  readonly children: ReactNode;
  /** On the button that does it. */
  readonly act: ReactNode;
  /** Fields for the form around the dialog's button; the form is what is confirmed. */
  readonly name?: string;
  readonly value?: string;
  /** Without a form around it: does it. */
  readonly onConfirm?: () => void;
}

/** Asks once more before something that can't be undone. Inside a form its button submits that form. */
export function ConfirmDialog({ open, title, children, act, name, value, onConfirm }: ConfirmProps) {
  const { t } = useTranslation('desk');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <Button look="plain" className="tiny" onClick={() => dialog.current?.showModal()}>
        {open}
      </Button>
      <dialog ref={dialog} className="desk-dialog" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <div className="say">{children}</div>
        <p className="acts">
          <Button look="plain" onClick={close}>
            {t('act.cancel')}
          </Button>
          <Button
            type={onConfirm ? 'button' : 'submit'}
            name={name}
            value={value}
            onClick={() => {
              onConfirm?.();
              // After the browser has taken the form along.
              setTimeout(close);
            }}
          >
            {act}
          </Button>
        </p>
      </dialog>
    </>
  );
}
