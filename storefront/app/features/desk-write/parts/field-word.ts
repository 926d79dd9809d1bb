import { textKind } from '@caravanserai/contracts/desk-texts';
import { useCodeWords } from '../../../desk/use-code-words';

/** The word for a text field or a field of goods data, as a cause names it. */
export function useFieldWord(): (field: string) => string {
  const said = useCodeWords('desk-write');
  return (field) => said(`field.${textKind(field)}`) ?? said(`data_field.${field}`) ?? field;
}
