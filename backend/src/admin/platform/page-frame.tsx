import { Container, Heading, Text } from '@medusajs/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import { platformWords } from './words/words';

interface FrameProps {
  readonly title: string;
  /** What the backend said against the last wish. */
  readonly fault?: string | undefined;
  /** The last wish was done. */
  readonly done?: boolean;
  /** Choices beside the title. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the platform: title, choices, what went wrong, and what it holds. */
export function PageFrame({ title, fault, done = false, choices, children }: FrameProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Heading level="h1">{title}</Heading>
        <div className="ms-auto flex flex-wrap items-center gap-2">{choices}</div>
      </div>
      <Said fault={fault} done={done} />
      {children}
    </Container>
  );
}

/** What became of the last wish. Whoever pressed a button that rests or is gone since goes on from here. */
function Said({ fault, done }: { readonly fault: string | undefined; readonly done: boolean }) {
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if ((fault || done) && document.activeElement === document.body) said.current?.focus();
  }, [fault, done]);
  return (
    <div ref={said} tabIndex={-1} role="status" className={fault || done ? 'px-6 py-2' : 'sr-only'}>
      {fault ? (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {fault}
        </Text>
      ) : (
        done && <Text size="small">{platformWords().done}</Text>
      )}
    </div>
  );
}
