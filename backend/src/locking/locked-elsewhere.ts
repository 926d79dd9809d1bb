/** Whether somebody else held one of Medusa's locks for too long; its providers tell so by these words alone. */
export const isLockedElsewhere = ({ message }: Error): boolean =>
  /^(Failed to acquire lock for key|Timed-out acquiring lock)/.test(message);
