/** Tables by owner family: the column that every statement on them must name. */
export const OWNER_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  location: ['organisation_id'],
  team: ['organisation_id'],
  member: ['organisation_id'],
  team_member: ['organisation_id'],
  team_closed_day: ['organisation_id'],
  absence: ['organisation_id'],
  member_load: ['organisation_id'],
  invitation: ['organisation_id'],
  offer: ['organisation_id'],
  offer_version: ['organisation_id'],
  shared_question: ['organisation_id', 'person_id'],
  customer_card: ['organisation_id', 'person_id'],
  customer_key: ['organisation_id', 'person_id'],
  card_merge: ['organisation_id'],
  choice_proof: ['organisation_id', 'person_id'],
  customer_case: ['organisation_id', 'person_id'],
  case_event: ['organisation_id', 'person_id'],
  message: ['organisation_id', 'person_id'],
  handover: ['organisation_id', 'person_id'],
  case_alarm: ['organisation_id', 'person_id'],
  case_team: ['organisation_id', 'person_id'],
  received_mail: ['organisation_id', 'person_id'],
  mail_attachment: ['organisation_id', 'person_id'],
  sent_mail: ['organisation_id', 'person_id'],
  promise: ['organisation_id', 'person_id'],
  appointment: ['organisation_id', 'person_id'],
  appointment_time: ['organisation_id', 'person_id'],
  appointment_reminder: ['organisation_id', 'person_id'],
  proposal: ['organisation_id', 'person_id'],
  ground: ['organisation_id', 'person_id'],
  crisis_exception: ['organisation_id', 'person_id'],
  delivery: ['organisation_id', 'person_id'],
  emergency_access: ['organisation_id', 'person_id'],
  erased_count: ['organisation_id'],
  route_figures: ['organisation_id'],
  process_definition: ['organisation_id'],
  working_calendar: ['organisation_id'],
  process_instance: ['organisation_id', 'person_id'],
  process_token: ['organisation_id', 'person_id'],
  process_task: ['organisation_id', 'person_id'],
  process_timer: ['organisation_id', 'person_id'],
  process_event: ['organisation_id', 'person_id'],
  process_draft: ['organisation_id'],
  answer: ['organisation_id'],
  answer_version: ['organisation_id'],
  answer_count: ['organisation_id'],
  answer_help: ['organisation_id', 'person_id'],
  verdict_attester: ['organisation_id'],
  verdict_quarter: ['organisation_id'],
  verdict_bucket: ['organisation_id'],
  verdict_place: ['organisation_id'],
  verdict_right: ['organisation_id', 'person_id'],
  verdict_card: ['organisation_id', 'person_id'],
  verdict_sampled: ['organisation_id', 'person_id'],
  compliment: ['organisation_id', 'person_id'],
  compliment_read: ['organisation_id'],
  coaching_moment: ['organisation_id'],
  level_aim: ['organisation_id'],
  quality_report_words: ['organisation_id'],
  judged_text: ['organisation_id'],
  self_scan_sheet: ['organisation_id'],
  self_scan_side: ['organisation_id'],
  self_scan_count: ['organisation_id'],
  self_image_draft: ['organisation_id'],
  self_image_secret: ['organisation_id'],
  reply_question: ['organisation_id'],
  measure_due: ['organisation_id'],
  case_fact: ['organisation_id'],
  measure_tally: ['organisation_id'],
  standing_within: ['organisation_id'],
  own_threshold: ['organisation_id'],
  access_log: ['person_id', 'organisation_id'],
  person: ['person_id'],
  question: ['person_id'],
  share: ['person_id'],
  weight: ['person_id'],
  feeling: ['person_id'],
  seen_offer: ['person_id'],
  choice: ['person_id'],
  question_event: ['person_id'],
  mandate: ['person_id', 'representative_id'],
  person_alias: ['person_id'],
  guest_profile: ['person_id'],
};

/** The collector's own database: every row belongs to the organisation whose customers judge; `attestor` is reference. */
export const COLLECTOR_TABLES: readonly string[] = [
  'key_list',
  'quarter_state',
  'bucket',
  'bucket_count',
  'issued_right',
  'redemption',
  'public_line',
  'card',
  'opened_score',
  'opened_text',
  'published_result',
  'reply_question',
];
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  ...OWNER_COLUMNS,
  ...Object.fromEntries(COLLECTOR_TABLES.map((table) => [table, ['organisation_id']])),
};

/** Keeping the log whole means going over all of it: such a statement says so itself, and row-level security asks for that right too. */
const OVER_ALL = /\/\* over all owners: (verify-log|end-log) \*\//;

const TABLE = /\b(from|join|update|into)\s+(?:only\s+)?"?(?:public"?\.)?"?([a-z_]+)"?/gi;

const namesOwner = (sql: string, verb: string, column: string): boolean =>
  verb === 'into'
    ? new RegExp(`\\binto\\s+[^(]*\\([^)]*"?\\b${column}\\b`, 'i').test(sql)
    : new RegExp(`\\b(where|on|and)\\b.*\\b${column}\\b"?\\s*(=|in\\b|\\))`, 'is').test(sql);

/**
 * The tables of an owner family that a statement touches without naming their owner.
 * A share reaches persons' rows through `shared_with`, which names the organisation instead.
 * @param sql one statement, as sent to the server
 * @returns names of tables; empty when all is well
 * Source: docs/decisions/0002-database.md (without its owner a query fans out to every shard).
 */
export const tablesWithoutOwner = (sql: string): string[] =>
  [...(OVER_ALL.test(sql) ? [] : sql.matchAll(TABLE))].flatMap(([, verb = '', table = '']) => {
    const columns = OWNERS[table.toLowerCase()];
    if (!columns || /\bwhere\b.*\bshared_with\b"?\s*@>/is.test(sql)) return [];
    return columns.some((column) => namesOwner(sql, verb.toLowerCase(), column)) ? [] : [table.toLowerCase()];
  });
