import type { BrowserContext } from '@playwright/test';
import { storefrontUrl } from './settings';

const FILES = ['image', 'font', 'stylesheet', 'script', 'manifest'];
const { origin } = new URL(storefrontUrl);

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
    if (!local) problems.push(`asked another origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    const wrong = response.status() >= 400 && FILES.includes(response.request().resourceType());
    if (wrong) problems.push(`${response.status()} for ${response.url()}`);
  });
  return problems;
}
