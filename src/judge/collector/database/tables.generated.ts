// Made by bin/tables.mjs from the migrations; a test keeps it true.

export type CollectorTables = {
  attestor: {
    organisation_id: string;
    name: string;
    public_key: string;
  };
  bucket: {
    organisation_id: string;
    quarter: string;
    bucket: string;
    label: string;
    service: string | null;
    service_label: string | null;
    team: string | null;
    team_label: string | null;
    expected: number;
    spki: string;
    sealed_key: string;
  };
  bucket_count: {
    organisation_id: string;
    quarter: string;
    bucket: string;
    deliveries: number;
    rights: number;
    issued: number;
    reissued: number;
    cards_given: number;
  };
  card: {
    organisation_id: string;
    quarter: string;
    bucket: string;
    code_hash: Buffer;
  };
  issued_right: {
    organisation_id: string;
    quarter: string;
    bucket: string;
    right_id: Buffer;
    blinded_hash: Buffer;
    reissued: boolean | null;
  };
  key_list: {
    organisation_id: string;
    quarter: string;
    name: string;
    lines: string;
    head: string;
  };
  opened_score: {
    organisation_id: string;
    quarter: string;
    bucket: string;
    place: number;
    score: string;
  };
  opened_text: {
    organisation_id: string;
    quarter: string;
    text_id: string;
    bucket: string | null;
    kind: string;
    text: string;
    reply_to: string | null;
    released: boolean;
  };
  public_line: {
    organisation_id: string;
    index: number;
    kind: string;
    quarter: string;
    body: string;
    head: string;
  };
  published_result: {
    organisation_id: string;
    quarter: string;
    body: string;
    columns: string;
    council_hash: Buffer | null;
  };
  quarter_state: {
    organisation_id: string;
    quarter: string;
    state: string;
    people: string;
  };
  redemption: {
    organisation_id: string;
    quarter: string;
    bucket: string;
    token: Buffer;
    route: string;
    prepared: Buffer | null;
    signature: Buffer | null;
    version: number;
    blob: Buffer | null;
    commitment: Buffer;
    device_signature: Buffer | null;
  };
  reply_question: {
    organisation_id: string;
    quarter: string;
    question_id: string;
    text_id: string;
    reply_to: string;
    sealed: Buffer;
    answer: string | null;
  };
};
