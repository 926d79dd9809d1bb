import type { JourneyClock } from '@caravanserai/contracts/admin-journey';
import { Button, Text } from '@medusajs/ui';
import { writtenInstant } from './admin-locale';
import { panelWords } from './words/words';

interface ClockBarProps {
  readonly clock: JourneyClock;
  readonly busy: boolean;
  onChange(change: { speed?: number; skip_hours?: number }): Promise<void>;
}

/** Seconds of a journey in one of the world: as the world, an hour, a day. */
const SPEEDS = { real: 1, hour: 3_600, day: 86_400 } as const;

/** What time it is for emulated journeys, and how fast it goes. */
export function JourneyClockBar({ clock, busy, onChange }: ClockBarProps) {
  const words = panelWords();
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Text size="small" className="me-auto">
        {words.clock.now} <bdi>{writtenInstant(clock.now)}</bdi>
      </Text>
      {(Object.keys(SPEEDS) as (keyof typeof SPEEDS)[]).map((speed) => (
        <Button
          key={speed}
          size="small"
          variant={clock.speed === SPEEDS[speed] ? 'primary' : 'secondary'}
          aria-pressed={clock.speed === SPEEDS[speed]}
          disabled={busy}
          onClick={() => void onChange({ speed: SPEEDS[speed] })}
        >
          {words.clock[speed]}
        </Button>
      ))}
      <Button
        size="small"
        variant="secondary"
        disabled={busy}
        onClick={() => void onChange({ skip_hours: 24 })}
      >
        {words.clock.skip}
      </Button>
    </div>
  );
}
