/**
 * The content security policy of extension pages and of the background. By it the browser enforces what the companion
 * promises: no request, no remote code. Pages load scripts, styles and pictures of the extension itself, nothing else.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
