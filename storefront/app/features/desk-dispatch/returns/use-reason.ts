import { useCodeWords } from '../../../desk/use-code-words';

/** A request's reason in words. */
export function useReason(): (reason: string) => string {
  const words = useCodeWords('desk-dispatch');
  return (reason) => words(`reason.${reason}`) ?? reason;
}
