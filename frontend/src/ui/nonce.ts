/** The nonce the server put into this page; styles made while running carry it, or the browser refuses them. */
export function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce || undefined;
}
