/**
 * The public key of unpacked builds in Chrome, which decides the extension's id. Without a key the id depends on the
 * folder, and a clone that was moved could not reach its notes. The private half was thrown away, nothing is signed;
 * stores give a key of their own.
 */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsKif+DvI8bSkOYY1yzw0E41n7MbKtLAwSKG1vSK1uHIIjaHbQTPyxCDogR4Hjv7fkxkMAGQYbAik' +
  'H8I23Kg10CEKAC+V9wO1jCBSnpgLIsjH3sdKCpXmpc83Qy8H3oS42SiXdgllcmzoZcA74U120CeTp16rYK5byz1CijTGKD4dhArOlBsI3Arcv9agv4Viezrx' +
  'tqzD8ny7cX7/UBvrpKQkWz464Oqzl/HAZyXDoaST606NzkG60zrgTsWdRUoGfbcWx8xUDNAM9QP8pa6kMtZVUu0uz6jlQu3xwqkhW7hI6vlixhg66a3VFAb8' +
  'z2lYVscA4BM23v+tp7YEr5O9TQIDAQAB';

/**
 * The add-on's id in Firefox, an e-mail-style name that no mail host can own (`.invalid`). It must never change, as the
 * stored notes belong to it.
 */
export const GECKO_ID = 'companion@techand.invalid';
