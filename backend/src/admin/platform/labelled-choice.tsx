import { Text } from '@medusajs/ui';
import type { ComponentProps } from 'react';
import { Choice } from './choice';

/** A list to choose from within a form, its name above it. */
export function LabelledChoice(choice: ComponentProps<typeof Choice>) {
  return (
    <div className="flex flex-col">
      <Text size="xsmall" weight="plus" aria-hidden="true">
        {choice.label}
      </Text>
      <Choice {...choice} />
    </div>
  );
}
