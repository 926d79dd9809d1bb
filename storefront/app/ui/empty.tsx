import type { ReactNode } from 'react';

interface EmptyProps {
  /** Whose cloth fills the arch. */
  readonly iso2?: string;
  readonly title: ReactNode;
  readonly text: ReactNode;
  /** One way on. */
  readonly action?: ReactNode;
}

/** Nothing here: what happened and one way on. */
export function Empty({ iso2, title, text, action }: EmptyProps) {
  return (
    <div className="empty" data-pv={iso2}>
      <i className="arch cloth" aria-hidden="true" />
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
        {action}
      </div>
    </div>
  );
}
