/** What this installation is: read once at start, the same for every visit. */
export type Site = {
  name: string;
  sub: string;
  demo: boolean;
  deskOrganisation: string;
  phone: string | null;
  address: readonly string[];
  supporter: { name: string; phone: string };
  publicOrigin: string;
};

/** '(0123) 45 67 89' → 'tel:0123456789' */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
