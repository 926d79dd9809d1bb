import type { ReactNode } from 'react';

interface ReadingPartProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** One thought of a page to read: its heading at the side, what there is to say beside it. */
export function ReadingPart({ title, text, children }: ReadingPartProps) {
  return (
    <section className="part">
      <h2>{title}</h2>
      <div>
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
}
