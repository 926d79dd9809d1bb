import { useCodeWords } from '../../../desk/use-code-words';

/** The name of a field of texts; alternative texts of pictures share one. */
export function useFieldWords() {
  const words = useCodeWords('desk-review');
  return (field: string): string => words(`text.${field.split(':')[0] ?? field}`) ?? field;
}
