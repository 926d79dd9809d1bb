import { RIM, yardDoors } from './yard-doors';

const doors = (state: 'open' | 'planned', count: number) =>
  Array.from({ length: count }, (_, at) => ({ iso2: `${state}${at}`, is_host: false, state }));

it('shows every guest in its order while the rim has a place for each, and never the host', () => {
  const [open, planned] = [doors('open', 2), doors('planned', 2)];
  const host = { iso2: 'CN', is_host: true, state: 'open' as const };
  const mixed = [...planned.slice(0, 1), host, ...open, ...planned.slice(1)];
  expect(yardDoors(mixed)).toEqual(['planned0', 'open0', 'open1', 'planned1']);
});

it('leaves out doors that are not open yet rather than one that is, and none that is', () => {
  expect(yardDoors([...doors('planned', 3), ...doors('open', RIM - 1)])).toHaveLength(RIM);
  expect(yardDoors([...doors('planned', 3), ...doors('open', RIM - 1)])).toContain('planned0');
  expect(yardDoors([...doors('planned', 3), ...doors('open', RIM + 1)])).toEqual(
    doors('open', RIM + 1).map(({ iso2 }) => iso2),
  );
});
