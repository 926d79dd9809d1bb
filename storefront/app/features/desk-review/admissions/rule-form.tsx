import { ruleKind, type AdmissionRule } from '@caravanserai/contracts/desk-admissions';
import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { useRuleChoices } from './use-rule-choices';

interface RuleFormProps {
  readonly rule: AdmissionRule;
  /** From 1. */
  readonly position: number;
  readonly editable: boolean;
  readonly onChange: (rule: AdmissionRule) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
}

/** One line of the checklist: what it is about, whether it must be met, and its words in each language. */
export function RuleForm({ rule, position, editable, onChange, onRemove, onUp }: RuleFormProps) {
  const { t } = useTranslation('desk-review');
  const choices = useRuleChoices();
  const kindOf = (value: string) => ruleKind.options.find((one) => one === value) ?? 'own';
  const name = `${position}. ${t(`rules.kinds.${rule.kind}`)}`;
  return (
    <fieldset className="panel rule" disabled={!editable}>
      <legend>{name}</legend>
      <SelectField
        label={t('rules.kind')}
        value={rule.kind}
        onChange={(event) => onChange({ ...rule, kind: kindOf(event.target.value), codes: [] })}
      >
        {ruleKind.options.map((kind) => (
          <option key={kind} value={kind}>
            {t(`rules.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      {(rule.kind === 'country' || rule.kind === 'languages' || rule.kind === 'categories') && (
        <SelectField
          label={t('rules.codes')}
          hint={rule.kind === 'country' ? t('rules.codes_country') : undefined}
          multiple
          size={6}
          value={[...rule.codes]}
          onChange={(event) =>
            onChange({ ...rule, codes: [...event.target.selectedOptions].map(({ value }) => value) })
          }
        >
          {choices(rule.kind).map(({ code, name: word }) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </SelectField>
      )}
      {rule.kind === 'own' && (
        <div className="formgrid">
          {LOCALES.map((locale) => (
            <TextField
              key={locale}
              label={t('rules.words', { language: localeInfo(locale).autonym })}
              lang={locale}
              dir={localeInfo(locale).dir}
              maxLength={300}
              rows={2}
              defaultValue={rule.words[locale] ?? ''}
              onBlur={(event) =>
                onChange({ ...rule, words: { ...rule.words, [locale]: event.target.value.trim() } })
              }
            />
          ))}
        </div>
      )}
      <label className="tick">
        <input
          type="checkbox"
          checked={rule.required}
          onChange={(event) => onChange({ ...rule, required: event.target.checked })}
        />
        {t('rules.required')}
      </label>
      {editable && (
        <p className="acts">
          {onUp && (
            <Button look="plain" className="tiny" onClick={onUp} aria-label={`${t('rules.up')}: ${name}`}>
              {t('rules.up')}
            </Button>
          )}
          <Button
            look="plain"
            className="tiny"
            onClick={onRemove}
            aria-label={`${t('rules.remove')}: ${name}`}
          >
            {t('rules.remove')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
