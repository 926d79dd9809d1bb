import { useTranslation } from 'react-i18next';
import { TitleBar } from '../../desk/ui/title-bar';

export default function Page() {
  const { t } = useTranslation('desk');
  return <TitleBar title={t('menu.team')} />;
}
