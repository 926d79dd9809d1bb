import type { HsCode, HsCodesResponse } from '@caravanserai/contracts/desk-goods-data';
import { latinDigits } from '@caravanserai/locales/fold';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskCall } from '../../../desk/use-desk-call';
import { Field } from '../../../ui/field';

interface HsFieldProps {
  readonly value: string;
  /** The saved code in words. */
  readonly known: HsCode | null;
  readonly error?: string | undefined;
  readonly onChoose: (hs6: string) => void;
}

const PAUSE_MS = 250;

const isCode = (text: string): boolean => /^\d{6}$/.test(text);

/** Six digits, or words to find them by; chapters and headings stand beside every code. */
export function HsField({ value, known, error, onChoose }: HsFieldProps) {
  const { t } = useTranslation('desk-goods');
  const call = useDeskCall();
  const list = useId();
  const [text, setText] = useState(value);
  const [found, setFound] = useState<readonly HsCode[]>();
  const [chosen, setChosen] = useState(known);
  /** What was typed last and not answered yet; nothing is asked of what stood there before. */
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (asked === undefined || asked.length < 2) return;
    const request = new AbortController();
    const timer = setTimeout(() => {
      call<HsCodesResponse>('/hs-codes', { query: { q: asked }, signal: request.signal })
        .then(({ codes }) => {
          const whole = codes.find(({ hs6 }) => hs6 === asked);
          setChosen(whole ?? null);
          setFound(whole || isCode(asked) ? undefined : codes);
          setAsked(undefined);
        })
        // What isn't found in time is asked again with the next letter.
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [call, asked]);
  const choose = (code: HsCode) => {
    setChosen(code);
    setText(code.hs6);
    setFound(undefined);
    setAsked(undefined);
    onChoose(code.hs6);
  };
  const type = (next: string) => {
    const digits = latinDigits(next).replace(/[\s.]/g, '');
    setText(next);
    setChosen(null);
    setAsked(isCode(digits) ? digits : next.trim());
    if (isCode(digits)) onChoose(digits);
  };
  return (
    <div className="hs">
      <Field
        label={t('hs.label')}
        hint={t('hs.hint')}
        {...(error === undefined ? {} : { error })}
        value={text}
        maxLength={100}
        autoComplete="off"
        aria-controls={list}
        onChange={({ target }) => type(target.value)}
      />
      <div id={list} aria-live="polite">
        {found && (
          <>
            <p className="hint">{t('hs.found', { count: found.length })}</p>
            <ul className="hs-codes">
              {found.map((code) => (
                <li key={code.hs6}>
                  <button type="button" onClick={() => choose(code)}>
                    <HsWords code={code} />
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {chosen && !found && (
        <p className="hs-chosen">
          <HsWords code={chosen} />
        </p>
      )}
      {!chosen && !found && asked === undefined && value !== '' && <p className="hint">{t('hs.unknown')}</p>}
    </div>
  );
}

/** A code with its name, where it stands, and what China makes of it. */
function HsWords({ code }: { code: HsCode }) {
  const { t } = useTranslation('desk-goods');
  return (
    <>
      <bdi className="code">{code.hs6}</bdi> <strong>{code.name}</strong>{' '}
      <small>
        {`${code.chapter.code} ${code.chapter.name} · ${code.heading.code} ${code.heading.name} · ${t(`hs.china.${code.china}`)}`}
      </small>
    </>
  );
}
