/** As typed from paper: spaces, dashes and small letters do not matter; O is 0, I and L are 1. @returns undefined: not 24 */
export const plainFingerprint = (typed: string): string | undefined => {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.\-–]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(plain) ? plain : undefined;
};
