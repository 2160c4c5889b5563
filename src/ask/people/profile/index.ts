export { callingWarning, GuestBlock, GuestNote, guestWords } from './guest-block.tsx';
export { GuestLink } from './guest-link.tsx';
export { guestLooks, listedWithGuest } from './guest-looks.rules.ts';
export { clearProfile, narrowProfile, shareProfile, tellPart } from './keep-profile.ts';
export { profileRoutes } from './profile.routes.tsx';
export { readShort, readsLarge } from './profile.rules.ts';
export { cardGuests, ownProfile, sharedProfile } from './profile.sql.ts';
export type { GuestProfile, Short, Told } from './profile.ts';
