import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/press/policy.ts';

const page = '<style>a{}</style><svg><style>a&lt;b</style></svg><script>go()</script>';

/** A policy's sources by directive. */
function sources(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...rest] = directive.split(' ');
      return [name, rest];
    }),
  );
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

test('beside ’self’, which matches nothing in a sandbox in WebKit, the site’s own origin is named', () => {
  const settings = { forFrames: true, site: 'https://maps.example/karabakh/' };
  const named = sources(contentSecurityPolicy(page, settings));
  for (const sourcesOfOne of Object.values(named))
    expect(sourcesOfOne.includes("'self'")).toBe(sourcesOfOne.includes('https://maps.example'));
  expect(Object.keys(named).filter((name) => named[name]?.includes("'self'"))).toEqual([
    'script-src',
    'style-src',
    'img-src',
    'font-src',
    'worker-src',
    'frame-src',
  ]);
});

test('a site that does not know its address names no origin', () => {
  expect(contentSecurityPolicy(page, { forFrames: true, site: undefined })).not.toMatch(/https?:/);
});

test('each inline style and script is allowed by its hash as the browser reads it', () => {
  const named = sources(contentSecurityPolicy(page, { forFrames: false, site: undefined }));
  expect(named['style-src']).toEqual(["'self'", sha256('a{}'), sha256('a<b')]);
  expect(named['script-src']).toEqual(["'self'", sha256('go()')]);
});

test('only the page for frames starts a worker from a data: address', () => {
  const worker = (forFrames: boolean): unknown => {
    const named = sources(contentSecurityPolicy(page, { forFrames, site: undefined }));
    return [named['worker-src'], named['connect-src']];
  };
  expect(worker(true)).toEqual([["'self'", 'data:'], ['data:']]);
  expect(worker(false)).toEqual([["'self'"], ["'none'"]]);
});

test('only the page of a map with tiles connects to its own site', () => {
  const connect = (forFrames: boolean, tiled?: boolean): unknown =>
    sources(
      contentSecurityPolicy(page, {
        forFrames,
        site: 'https://maps.example/karabakh/',
        ...(tiled !== undefined && { tiled }),
      }),
    )['connect-src'];
  expect(connect(false, true)).toEqual(["'self'", 'https://maps.example']);
  expect(connect(true, true)).toEqual(['data:', "'self'", 'https://maps.example']);
  expect(connect(false, false)).toEqual(["'none'"]);
  expect(connect(false)).toEqual(["'none'"]);
});
