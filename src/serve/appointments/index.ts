import type { Route } from '../../platform/http/visit.ts';
import { agendaRoutes } from './agenda.routes.tsx';
import { appointmentRoutes } from './appointment.routes.tsx';
import { printRoutes } from './print.routes.tsx';
import { proposeRoutes } from './propose.routes.tsx';

export { type Appointment, CHANNELS, type Channel, type Made, type Time } from './appointment.ts';
export { appointmentJobs } from './appointments.jobs.ts';
export {
  appointmentsOfCase,
  appointmentsOfPerson,
  lastChannel,
  ownAppointment,
  timesOf,
} from './appointments.sql.ts';
export { calendarFile } from './calendar-file.ts';
export { CaseAppointments } from './case-appointments.tsx';
export { cancelAppointment, wantOther } from './change-appointment.ts';
export { confirmTime, isTaken } from './confirm-time.ts';
export { isLiving, isOurFailure, mayAct } from './flow.rules.ts';
export { fileWords } from './letters.ts';
export { passAppointments } from './pass-appointments.ts';
export { recordOutcome } from './record-outcome.ts';
export { channelsFor, usualChannel } from './reminder.rules.ts';
export { httpSms, isSmsOffered, offerSms } from './sms.ts';
export { TimeForm } from './time-form.tsx';

/** For colleagues; the slice `serve/work` puts them behind its guard. */
export const staffRoutes: Route[] = [...proposeRoutes, ...appointmentRoutes, ...agendaRoutes, ...printRoutes];
