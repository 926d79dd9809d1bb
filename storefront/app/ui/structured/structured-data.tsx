import { toScriptText } from '../../i18n/messages-data';

/** Data for search engines, one block each. They are no scripts: nothing runs them. */
export function StructuredData({ blocks }: { blocks: readonly object[] }) {
  return blocks.map((block, index) => (
    <script
      key={index}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: toScriptText(block) }}
    />
  ));
}
