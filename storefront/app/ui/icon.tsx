import { ICONS, type IconName } from './icons';

/** A drawing that only accompanies words; it is hidden from screen readers. */
export function Icon({ name, className = 'ic' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}
