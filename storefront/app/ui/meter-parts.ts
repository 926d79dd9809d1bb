/** Shares of a bar in percent, within it; what is there at all can be seen. */
export function meterParts(before: number, now: number): [number, number] {
  const visible = (share: number): number => (share > 0 ? Math.max(0.75, share) : 0);
  const first = Math.min(100, visible(before));
  return [round(first), round(Math.min(100 - first, visible(now)))];
}

const round = (share: number): number => Math.round(share * 100) / 100;
