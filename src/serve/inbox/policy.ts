export { receivesPeople } from '../work/index.ts';
