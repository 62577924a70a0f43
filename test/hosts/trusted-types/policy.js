// MapLibre starts its worker from an address that is plain text: the page lets that one through.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    if (url.startsWith(`blob:${location.origin}/`)) return url;
    throw new TypeError(`This page starts no script from ${url}.`);
  },
});
