/** The sheet with the log of what Targetry wrote. It has the same name in every language, so that it is found again. */
export const LOG_SHEET = 'Targetry log';
