/** The add-on's id in Firefox, an e-mail-style name that no mail host can own (`.invalid`); it must never change, stored notes hang on it. */
export const GECKO_ID = 'companion@techand.invalid';
