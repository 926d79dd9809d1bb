import type { Text } from '@caravanserai/contracts/common';

/** A text from the API in its own language and direction. */
export function Words({ text }: { text: Text }) {
  return (
    <span lang={text.lang} dir={text.dir}>
      {text.value}
    </span>
  );
}
