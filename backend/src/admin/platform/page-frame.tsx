import { Container, Heading, Text } from '@medusajs/ui';
import type { ReactNode } from 'react';

interface FrameProps {
  readonly title: string;
  /** What the backend said against the last wish. */
  readonly fault?: string | undefined;
  /** Choices beside the title. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the platform: title, choices, what went wrong, and what it holds. */
export function PageFrame({ title, fault, choices, children }: FrameProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Heading level="h1">{title}</Heading>
        <div className="ms-auto flex flex-wrap items-center gap-2">{choices}</div>
      </div>
      {fault && (
        <Text size="small" className="text-ui-fg-error px-6 py-2" role="alert">
          {fault}
        </Text>
      )}
      {children}
    </Container>
  );
}
