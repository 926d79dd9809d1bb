import type { ReactNode } from 'react';
import { Icon } from './icon';

interface NoticeProps {
  readonly tone?: 'warn' | 'bad' | 'ok';
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** Something happened: a sentence, and the way on inside `children`. */
export function Notice({ tone = 'warn', title, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={tone === 'ok' ? 'check' : 'warn'} />
      <div>
        <strong>{title}</strong>
        {children && <p>{children}</p>}
      </div>
    </div>
  );
}
