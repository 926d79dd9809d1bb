import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useId, type ReactNode } from 'react';
import { SaveState } from '../../../desk/ui/save-state';
import { moved } from './move';
import type { SaveOrder } from './order-saving';
import { useOrder } from './use-order';
import { useMoving } from './use-moving';
import { useSensorsForAll } from './use-sensors-for-all';
import { useSpoken } from './use-spoken';
import { MoveButtons } from './move-buttons';

export interface SortableItem {
  readonly id: string;
  /** What it is called, for those who hear the list. */
  readonly label: string;
  readonly content: ReactNode;
}

interface SortableListProps {
  readonly label: string;
  readonly items: readonly SortableItem[];
  /** Saves all ids in their new order, which were in order `before`. */
  readonly onOrder: SaveOrder;
  readonly disabled?: boolean;
}

/**
 * A list that is put in order by mouse, by touch, by keyboard (space, arrows, space), or with a pair of buttons at each
 * item: nobody has to drag. Below it stands whether the order is saved.
 */
export function SortableList({ label, items, onOrder, disabled = false }: SortableListProps) {
  const id = useId();
  const { ids, put, saving } = useOrder(
    items.map((item) => item.id),
    onOrder,
  );
  const shown = inOrder(items, ids);
  const sensors = useSensorsForAll();
  const accessibility = useSpoken(shown);
  const move = (item: string, to: number) => put(moved(ids, item, to));
  const dropped = ({ active, over }: DragEndEvent) =>
    over && move(String(active.id), ids.indexOf(String(over.id)));
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={accessibility}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <div>
          <ol className="sortable" aria-label={label}>
            {shown.map((item, index) => (
              <Item
                key={item.id}
                item={item}
                disabled={disabled}
                index={index}
                last={shown.length - 1}
                onMove={(to) => move(item.id, to)}
              />
            ))}
          </ol>
          {!disabled && <SaveState state={saving} />}
        </div>
      </SortableContext>
    </DndContext>
  );
}

function inOrder(items: readonly SortableItem[], order: readonly string[]): SortableItem[] {
  const place = ({ id }: SortableItem) => order.indexOf(id);
  return [...items].sort((a, b) => place(a) - place(b));
}

interface ItemProps {
  readonly item: SortableItem;
  readonly index: number;
  readonly last: number;
  readonly disabled: boolean;
  readonly onMove: (to: number) => void;
}

function Item({ item, index, last, disabled, onMove }: ItemProps) {
  const { ref, handle, isDragging } = useMoving(item.id, disabled);
  return (
    <li ref={ref} className={isDragging ? 'dragging' : undefined}>
      {!disabled && (
        <MoveButtons
          label={item.label}
          handle={handle}
          first={index === 0}
          last={index === last}
          onMove={(by) => onMove(index + by)}
        />
      )}
      <div className="item">{item.content}</div>
    </li>
  );
}
