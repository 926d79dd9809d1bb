/** What a key combination asks of the editor. */
export type Command =
  | 'save'
  | 'save_and_next'
  | 'confirm_and_next'
  | 'next'
  | 'previous'
  | 'undo'
  | 'redo'
  | 'copy_source'
  | 'what_changed'
  | 'help'
  | { readonly suggestion: number };

export interface Keys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/**
 * The editor's keyboard map. A letter is the one on the key; under a Russian or Arabic layout, or with the Option
 * key of a Mac, the one that the key's place has. Ctrl with Alt is left alone, many layouts write letters with it;
 * nothing is taken from an input method that is composing.
 */
export function commandOf(keys: Keys): Command | null {
  if (keys.isComposing || keys.key === 'Process' || keys.key === 'Dead') return null;
  const control = keys.ctrlKey || keys.metaKey;
  if (control && !keys.altKey) return withControl(nameOf(keys), keys.shiftKey);
  if (keys.altKey && !control && !keys.shiftKey) return WITH_ALT[nameOf(keys)] ?? null;
  return null;
}

function nameOf({ key, code }: Keys): string {
  if (key === 'Enter' || /^[a-z]$/i.test(key)) return key.toLowerCase();
  return code.replace(/^(Key|Digit)/, '').toLowerCase();
}

function withControl(name: string, shifted: boolean): Command | null {
  if (name === 'z') return shifted ? 'redo' : 'undo';
  return shifted ? null : (WITH_CONTROL[name] ?? null);
}

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  enter: 'save_and_next',
  y: 'redo',
  s: 'save',
  slash: 'help',
};

const WITH_ALT: Readonly<Record<string, Command>> = {
  enter: 'confirm_and_next',
  arrowdown: 'next',
  arrowup: 'previous',
  c: 'copy_source',
  w: 'what_changed',
  '1': { suggestion: 0 },
  '2': { suggestion: 1 },
  '3': { suggestion: 2 },
};
