import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const boxesOf = (form: HTMLFormElement | null): HTMLInputElement[] => [
  ...(form?.querySelectorAll<HTMLInputElement>('input[name=review]') ?? []),
];

/** Ticks every box of the form it stands in, or none; half ticked where some are. Needs script, and hides without. */
export function SelectAll({ count }: { count: number }) {
  const { t } = useTranslation('desk-review');
  const all = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const box = all.current;
    const form = box?.form;
    if (!box || !form) return;
    const look = () => {
      const ticked = boxesOf(form).filter(({ checked }) => checked).length;
      box.checked = ticked === count;
      box.indeterminate = ticked > 0 && ticked < count;
    };
    form.addEventListener('change', look);
    return () => form.removeEventListener('change', look);
  }, [count]);
  return (
    <label className="select-all">
      <input
        ref={all}
        type="checkbox"
        onChange={({ target }) => {
          for (const box of boxesOf(target.form)) box.checked = target.checked;
        }}
      />
      {t('reviews.select_all', { n: count })}
    </label>
  );
}
