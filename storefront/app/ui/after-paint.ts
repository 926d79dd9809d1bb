/** Does work once the browser has shown what was said before it, so that a press is answered first. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
