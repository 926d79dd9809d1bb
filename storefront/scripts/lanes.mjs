/** Days on the arrivals board: today and the twenty after it. */
export const LANE_DAYS = 21;

/** Classes instead of style attributes, which the content security policy forbids. */
export function laneCss() {
  const rules = [];
  for (let day = 0; day < LANE_DAYS; day++) rules.push(`.from-${day}{--from:${day}}`);
  for (let day = 1; day <= LANE_DAYS; day++) rules.push(`.days-${day}{--days:${day}}`);
  return rules.join('\n');
}
