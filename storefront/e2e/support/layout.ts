import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Where a part begins, counted from the side where reading begins, and how wide it is: hundredths of the window. */
export type Span = readonly [start: number, width: number];

/** Of each part of a page, the different spans of all that fit its selector: the columns of a grid, each once. */
export type Layout = Readonly<Record<string, readonly Span[]>>;

const KEPT = fileURLToPath(new URL('layout.json', import.meta.url));

/** The layouts that were looked at and found right, by page and width. */
export const keptLayouts = (): Record<string, Layout> => JSON.parse(readFileSync(KEPT, 'utf8'));

/** Keeps layouts as those that are right. */
export function keepLayouts(layouts: Record<string, Layout>): void {
  writeFileSync(KEPT, `${JSON.stringify(layouts, null, 1)}\n`);
}

/**
 * The layout of the page as it stands. Heights and words are left out: they follow fonts, browsers, days and stock, while the
 * columns are the page's own.
 */
export async function measure(page: Page, parts: readonly string[]): Promise<Layout> {
  return page.evaluate((selectors) => {
    const whole = document.documentElement.clientWidth;
    const rtl = document.documentElement.dir === 'rtl';
    const hundredths = (pixels: number) => Math.round((pixels / whole) * 1_000) / 10;
    const spansOf = (selector: string): [number, number][] => {
      const spans = new Map<string, [number, number]>();
      for (const element of document.querySelectorAll(`main ${selector}`)) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) continue;
        const span: [number, number] = [hundredths(rtl ? whole - right : left), hundredths(width)];
        spans.set(span.join(), span);
      }
      return [...spans.values()].sort(([a, wide], [b, wider]) => a - b || wide - wider);
    };
    return Object.fromEntries(selectors.map((selector) => [selector, spansOf(selector)]));
  }, parts);
}

/** What differs by more than the tolerance, in words. */
export function differences(found: Layout, kept: Layout, tolerance: number): string[] {
  return Object.entries(kept).flatMap(([part, spans]) => {
    const other = found[part] ?? [];
    const same =
      other.length === spans.length &&
      spans.every(([start, width], index) => {
        const [otherStart, otherWidth] = other[index] ?? [Infinity, Infinity];
        return Math.abs(start - otherStart) <= tolerance && Math.abs(width - otherWidth) <= tolerance;
      });
    return same ? [] : [`${part}: ${JSON.stringify(other)} instead of ${JSON.stringify(spans)}`];
  });
}
