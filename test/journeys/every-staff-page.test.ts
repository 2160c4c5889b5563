import { walk } from './tour.ts';

walk('staff');
