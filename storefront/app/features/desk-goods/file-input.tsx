import type { ComponentProps } from 'react';

interface FileInputProps extends Omit<ComponentProps<'input'>, 'type' | 'ref' | 'onChange'> {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Gives files on as soon as they are chosen, also those that were chosen before the page could listen. */
export function FileInput({ onFiles, ...attributes }: FileInputProps) {
  const take = (input: HTMLInputElement | null) => {
    const files = [...(input?.files ?? [])];
    if (!input || files.length === 0) return;
    input.value = '';
    onFiles(files);
  };
  return (
    <input
      {...attributes}
      className="sr"
      type="file"
      ref={(input) => take(input)}
      onChange={({ target }) => take(target)}
    />
  );
}
