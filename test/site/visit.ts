import type { Page } from 'playwright';

/** What a page did that it must not do. */
export interface Visit {
  /** Errors and warnings of the console, thrown errors and breaches of the content security policy. */
  complaints: string[];
  /** Addresses that were asked for, without those that are part of the document, such as `data:`. */
  requests: string[];
}

/** What Chromium says of drawing WebGL in software, which is the tests' doing. */
const ofSoftwareWebGL = /GPU stall due to ReadPixels|software WebGL|GroupMarkerNotSet|swiftshader/i;

/** Watches a page from before its first request; ask for it before `goto`. */
export async function watchVisit(page: Page): Promise<Visit> {
  const visit: Visit = { complaints: [], requests: [] };
  page.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning'].includes(message.type()) || ofSoftwareWebGL.test(text)) return;
    visit.complaints.push(`${message.type()}: ${text}`);
  });
  page.on('pageerror', (error) => visit.complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) visit.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    visit.complaints.push(`failed: ${request.url()}: ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      visit.complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`The policy forbids ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return visit;
}
