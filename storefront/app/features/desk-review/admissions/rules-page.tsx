import type { AdmissionRule, AdmissionRulesResponse } from '@caravanserai/contracts/desk-admissions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { useDesk } from '../../../desk/frame-data';
import { TitleBar } from '../../../desk/ui/title-bar';
import { DeskCallError, useDeskCall } from '../../../desk/use-desk-call';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { reviewLinks } from '../parts/styles';
import { RuleForm } from './rule-form';

export const handle: RouteHandle = { namespaces: ['desk-review'] };
export const links = reviewLinks;

const PATH = '/admission-rules';

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  return desk.call<AdmissionRulesResponse>(`/operator${PATH}`);
}

const NEW: AdmissionRule = { kind: 'own', codes: [], required: true, words: {} };

/** The pavilion's checklist, edited as a whole; only managers change it. */
export default function Rules() {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const { role } = useDesk();
  const loaded = useLoaderData<typeof loader>();
  const call = useDeskCall();
  const [rules, setRules] = useState<readonly AdmissionRule[]>(loaded.rules);
  const [version, setVersion] = useState(loaded.version);
  const [said, setSaid] = useState<{ tone: 'ok' | 'bad'; words: string }>();
  const change = (index: number, rule: AdmissionRule) =>
    setRules(rules.map((one, at) => (at === index ? rule : one)));

  async function save() {
    try {
      const body = { rules, expected: version };
      const saved = await call<AdmissionRulesResponse>(PATH, { method: 'PUT', body });
      setRules(saved.rules);
      setVersion(saved.version);
      setSaid({ tone: 'ok', words: t('rules.saved') });
    } catch (error) {
      setSaid({ tone: 'bad', words: error instanceof DeskCallError ? error.message : desk('save.failed') });
    }
  }

  return (
    <>
      <TitleBar
        title={t('admissions.rules')}
        above={<Link to={localePath(locale, '/operator/admissions')}>{desk('menu.admissions')}</Link>}
        lede={t('rules.lede')}
      />
      <div className="stack">
        {said && <Notice tone={said.tone} title={said.words} />}
        {rules.length === 0 && <p className="muted">{t('rules.empty')}</p>}
        <ol className="stack">
          {rules.map((rule, index) => (
            <li key={rule.id ?? `new-${index}`}>
              <RuleForm
                rule={rule}
                position={index + 1}
                editable={role === 'manager'}
                onChange={(changed) => change(index, changed)}
                onRemove={() => setRules(rules.filter((_, at) => at !== index))}
                onUp={index > 0 ? () => setRules(swapped(rules, index)) : undefined}
              />
            </li>
          ))}
        </ol>
        {role === 'manager' && (
          <p className="acts">
            <Button onClick={() => void save()}>{t('rules.save')}</Button>
            <Button look="plain" onClick={() => setRules([...rules, NEW])}>
              {t('rules.add')}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

/** The same with a line moved one place up. */
function swapped(rules: readonly AdmissionRule[], index: number): AdmissionRule[] {
  const [above, here] = [rules[index - 1], rules[index]];
  if (!above || !here) return [...rules];
  return [...rules.slice(0, index - 1), here, above, ...rules.slice(index + 1)];
}
