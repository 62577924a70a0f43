/** Trusted types, where the browser has them: a page can demand that scripts come from these alone. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => object };
}

/** The policy that a page has to allow by name: `trusted-types conflict-map`. */
const POLICY = 'conflict-map';

/**
 * The worker's address as a trusted one, in a page that demands trusted types, too. MapLibre asks it for
 * its end, as it would a string, and hands it on to `Worker`. Where the page does not allow the policy, or
 * there is one of its name, the address stays as it is: a `default` policy of the page may let it through.
 */
export function trustedWorker(address: string, scope: object = globalThis): string {
  const { trustedTypes } = scope as { trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: () => address });
    if (!policy) return address;
    const asString = {
      endsWith: (end: string) => address.endsWith(end),
      split: (separator: RegExp) => address.split(separator),
    };
    return Object.assign(policy.createScriptURL(address), asString) as unknown as string;
  } catch {
    return address;
  }
}
