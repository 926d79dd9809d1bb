import { useSortable } from '@dnd-kit/sortable';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * An item that can be dragged. Its place while it moves is written to the element itself: the security policy allows
 * no style attributes in markup.
 */
export function useMoving(id: string, disabled: boolean) {
  const { t } = useTranslation('desk-pavilion');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, disabled, attributes: { roleDescription: t('move.role') } });
  const element = useRef<HTMLElement | null>(null);
  const ref = useCallback(
    (node: HTMLElement | null) => {
      element.current = node;
      setNodeRef(node);
    },
    [setNodeRef],
  );
  useLayoutEffect(() => {
    const style = element.current?.style;
    if (!style) return;
    style.setProperty('transform', transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : '');
    style.setProperty('transition', transition ?? '');
  }, [transform, transition]);
  return { ref, handle: { ref: setActivatorNodeRef, ...attributes, ...listeners }, isDragging };
}
