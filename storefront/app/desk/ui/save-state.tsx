import { useTranslation } from 'react-i18next';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** How the saving of what was changed at once on the screen stands, spoken politely; nothing before the first change. */
export function SaveState({ state }: { state: Saving }) {
  const { t } = useTranslation('desk');
  return (
    <p className={`savestate ${state}`} role="status">
      {state === 'idle' ? '' : t(`save.${state}`)}
    </p>
  );
}
