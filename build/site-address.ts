/**
 * The address that the site will have, such as https://example.org/map/, for links that must be absolute.
 *
 * @param text - the setting `SITE_URL`
 * @throws Error when it is no address of the web
 */
export function siteAddressOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(
    `SITE_URL is “${text}”. Give the address that the site will have, such as https://example.org/map/.`,
  );
}
