import type { AdminConsignment } from '@caravanserai/contracts/admin-journey';
import { Text } from '@medusajs/ui';
import { panelWords } from './words/words';

/** How its figures came about, and the rules they rest on. */
export function WorkingList({ working }: Pick<AdminConsignment, 'working'>) {
  const words = panelWords();
  if (!working) return null;
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">{words.working}</summary>
      <ul className="txt-compact-small mt-2 list-disc ps-5">
        {working.steps.map(({ text }, index) => (
          // A working never changes its order.
          <li key={index}>{text}</li>
        ))}
      </ul>
      <Text size="small" className="text-ui-fg-subtle mt-2">
        {working.rows.map(({ id, confidence, source }) => (
          <span key={id} className="block">
            <bdi>{`${id} (${confidence})`}</bdi> <bdi>{source}</bdi>
          </span>
        ))}
      </Text>
    </details>
  );
}
