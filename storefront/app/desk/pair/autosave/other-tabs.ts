import type { CellId } from '../cell-id';
import type { TargetText } from '../pair-row';

/** What one tab tells the others that show the same document. */
export type TabNews =
  | { readonly kind: 'typed'; readonly id: CellId; readonly value: string; readonly expected: string }
  | ({ readonly kind: 'saved'; readonly id: CellId } & Pick<TargetText, 'value' | 'state' | 'sourceValue'>)
  | { readonly kind: 'dropped'; readonly id: CellId; readonly value: string };

export interface OtherTabs {
  tell(news: TabNews): void;
  listen(hear: (news: TabNews) => void): void;
  close(): void;
}

/** The browser's own channel between tabs of this origin. */
export function tabsOf(name: string): OtherTabs {
  const channel = new BroadcastChannel(`document ${name}`);
  return {
    tell: (news) => channel.postMessage(news),
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<TabNews>) => hear(data);
    },
    close: () => channel.close(),
  };
}
