import type { BrowserContext, Request } from '@playwright/test';
import { emulator, storefrontUrl } from './settings';

const FILES = ['image', 'font', 'stylesheet', 'script', 'manifest'];
const { origin } = new URL(storefrontUrl);
const payments = new URL(emulator.url).origin;
/** Where the form of the payment service may be asked for. */
const CHECKOUT = /^\/[^/]+\/checkout(\/|$)/;

/** Collects what no page of the shop may do. The status of pages is for the tests themselves to judge. */
export function watch(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    problems.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || url.protocol === 'data:' || url.protocol === 'about:';
    if (!local && !isPayment(request)) problems.push(`asked another origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    const wrong = response.status() >= 400 && FILES.includes(response.request().resourceType());
    if (wrong) problems.push(`${response.status()} for ${response.url()}`);
  });
  return problems;
}

/** Asked by the checkout, by a frame of the payment service in it, or by that service's own pages. */
function isPayment(request: Request): boolean {
  if (new URL(request.url()).origin !== payments) return false;
  // A navigation has no frame yet that could be asked.
  if (request.isNavigationRequest()) return true;
  const asking = new URL(request.frame().page().url());
  return asking.origin === payments || CHECKOUT.test(asking.pathname);
}
