import type { DndContextProps, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import type { SortableItem } from './sortable-list';

/** What is said while an item moves: its name and its place. */
export function useSpoken(items: readonly SortableItem[]): NonNullable<DndContextProps['accessibility']> {
  const { t } = useTranslation('desk-pavilion');
  const name = (id: UniqueIdentifier): string => items.find((item) => item.id === id)?.label ?? '';
  const place = (id: UniqueIdentifier): number => items.findIndex((item) => item.id === id) + 1;
  const at = (id: UniqueIdentifier, over: UniqueIdentifier) => ({
    name: name(id),
    place: place(over),
    of: items.length,
  });
  return {
    screenReaderInstructions: { draggable: t('move.how') },
    announcements: {
      onDragStart: ({ active }) => t('move.lifted', at(active.id, active.id)),
      onDragOver: ({ active, over }) => (over ? t('move.over', at(active.id, over.id)) : undefined),
      onDragEnd: ({ active, over }) => t('move.dropped', at(active.id, over?.id ?? active.id)),
      onDragCancel: ({ active }) => t('move.dropped', at(active.id, active.id)),
    },
  };
}
