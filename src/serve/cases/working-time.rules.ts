// The same working time as that of processes, which may not lean on cases: it lives in the platform.
export {
  closingOf,
  endOfDay,
  fromLocal,
  holidays,
  isWorkingMoment,
  toLocal,
  workingDeadline,
} from '../../platform/clock/working-time.rules.ts';
