import type { ImportRule } from '@caravanserai/contracts/import-rules';
import { useTranslation } from 'react-i18next';
import { Cited } from './cited';
import { ruleGroups } from './rule-groups';

/** Rules in sentences, each beside the row that says so. */
export function RuleTable({ rules }: { rules: readonly ImportRule[] }) {
  const { t } = useTranslation('imports');
  return (
    <table className="rules">
      <thead>
        <tr>
          <th scope="col">{t('columns.rule')}</th>
          <th scope="col">{t('columns.source')}</th>
        </tr>
      </thead>
      <tbody>
        {ruleGroups(rules).map(({ texts, cited }) => (
          <tr key={texts[0]}>
            <td>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </td>
            <td>
              <Cited row={cited} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
