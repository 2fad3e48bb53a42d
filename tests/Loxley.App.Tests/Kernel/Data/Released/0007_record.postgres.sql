CREATE TABLE migration (number integer PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at text NOT NULL);
CREATE TABLE account (
    id uuid NOT NULL,
    user_name character varying(256) COLLATE "C",
    normalized_user_name character varying(256) COLLATE "C",
    email character varying(256) COLLATE "C",
    normalized_email character varying(256) COLLATE "C",
    email_confirmed boolean NOT NULL,
    password_hash text COLLATE "C",
    security_stamp text COLLATE "C",
    concurrency_stamp text COLLATE "C",
    phone_number text COLLATE "C",
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end character varying(48),
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    CONSTRAINT pk_account_id PRIMARY KEY (id)
);


CREATE TABLE act (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid NOT NULL,
    actor_name text COLLATE "C" NOT NULL,
    actor_role text COLLATE "C" NOT NULL,
    actor_agency text COLLATE "C",
    reason text COLLATE "C",
    canonical text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    CONSTRAINT pk_act_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE answer_key (
    partnership_id uuid NOT NULL,
    member_id uuid NOT NULL,
    key text COLLATE "C" NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_answer_key_partnership_id_member_id_key PRIMARY KEY (partnership_id, member_id, key)
);


CREATE TABLE change (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    act_id uuid NOT NULL,
    position integer NOT NULL,
    "table" text COLLATE "C" NOT NULL,
    row_id uuid NOT NULL,
    record_id uuid NOT NULL,
    before text COLLATE "C",
    after text COLLATE "C",
    salt text COLLATE "C" NOT NULL,
    CONSTRAINT pk_change_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE clock (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    rule text COLLATE "C" NOT NULL,
    rule_from date NOT NULL,
    record_id uuid NOT NULL,
    child_id uuid,
    started_at timestamp with time zone NOT NULL,
    due_on date,
    due_at timestamp with time zone,
    provisional boolean NOT NULL,
    waiting text COLLATE "C" NOT NULL,
    stopped_at timestamp with time zone,
    ended_at timestamp with time zone,
    breached_at timestamp with time zone,
    late_reason text COLLATE "C",
    late_note text COLLATE "C",
    CONSTRAINT pk_clock_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE disclosure (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    member_id uuid NOT NULL,
    member_name text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    child_id uuid,
    listed text COLLATE "C",
    why text COLLATE "C",
    granted boolean NOT NULL,
    digest text COLLATE "C" NOT NULL,
    CONSTRAINT pk_disclosure_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE draft (
    partnership_id uuid NOT NULL,
    member_id uuid NOT NULL,
    form text COLLATE "C" NOT NULL,
    subject uuid NOT NULL,
    fields text COLLATE "C" NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_draft_partnership_id_member_id_form_subject PRIMARY KEY (partnership_id, member_id, form, subject)
);


CREATE TABLE fact (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    act_id uuid NOT NULL,
    position integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    record_id uuid NOT NULL,
    child_id uuid,
    happened_at timestamp with time zone NOT NULL,
    content text COLLATE "C" NOT NULL,
    salt text COLLATE "C" NOT NULL,
    CONSTRAINT pk_fact_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE front_door_contact (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    received_at timestamp with time zone NOT NULL,
    method text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    caller_name text COLLATE "C",
    caller_relation text COLLATE "C",
    caller_reach text COLLATE "C",
    caller_id uuid,
    as_told text COLLATE "C" NOT NULL,
    worry text COLLATE "C" NOT NULL,
    family_knows boolean NOT NULL,
    why_not_told text COLLATE "C",
    stage text NOT NULL,
    acknowledged_at timestamp with time zone,
    taken_by_id uuid,
    taken_by_name text COLLATE "C",
    outcome text COLLATE "C",
    outcome_reason text COLLATE "C",
    rationale text COLLATE "C",
    decided_by_id uuid,
    decided_by_name text COLLATE "C",
    decided_at timestamp with time zone,
    return_note text COLLATE "C",
    told_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_front_door_contact_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE front_door_referral (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    received_at timestamp with time zone NOT NULL,
    received_on date NOT NULL,
    source text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    re_referral boolean NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_front_door_referral_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE ground (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    child_id uuid NOT NULL,
    party text COLLATE "C" NOT NULL,
    member_id uuid,
    "from" timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    source_id uuid NOT NULL,
    why text COLLATE "C" NOT NULL,
    CONSTRAINT pk_ground_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE lease (
    name text COLLATE "C" NOT NULL,
    holder text COLLATE "C" NOT NULL,
    until timestamp with time zone NOT NULL,
    CONSTRAINT pk_lease_name PRIMARY KEY (name)
);


CREATE TABLE membership (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    role text NOT NULL,
    agency text COLLATE "C" NOT NULL,
    team text COLLATE "C",
    "from" timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_membership_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE message (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    recipient_id uuid NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    subject text COLLATE "C" NOT NULL,
    link text COLLATE "C" NOT NULL,
    read_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_message_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE outbox (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    "to" text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    made_at timestamp with time zone NOT NULL,
    next_try_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    sent_at timestamp with time zone,
    CONSTRAINT pk_outbox_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE partnership (
    id uuid NOT NULL,
    slug text COLLATE "C" NOT NULL,
    protocol text COLLATE "C" NOT NULL,
    demo boolean NOT NULL,
    CONSTRAINT pk_partnership_id PRIMARY KEY (id)
);


CREATE TABLE people_glass_break (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    member_id uuid NOT NULL,
    member_name text COLLATE "C" NOT NULL,
    ground_code text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    broken_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    reviewed_at timestamp with time zone,
    reviewed_by text COLLATE "C",
    justified boolean,
    review_note text COLLATE "C",
    version integer NOT NULL,
    CONSTRAINT pk_people_glass_break_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE people_person (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    given_name text COLLATE "C" NOT NULL,
    family_name text COLLATE "C" NOT NULL,
    sort_key text COLLATE "C" NOT NULL,
    born_on date,
    sex text COLLATE "C" NOT NULL,
    ethnicity text COLLATE "C",
    language text COLLATE "C",
    communication_needs text COLLATE "C",
    address text COLLATE "C",
    postcode text COLLATE "C",
    owner_id uuid,
    restricted_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_people_person_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE seal (
    partnership_id uuid NOT NULL,
    number bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    previous text COLLATE "C" NOT NULL,
    items text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL,
    CONSTRAINT pk_seal_partnership_id_number PRIMARY KEY (partnership_id, number)
);


CREATE TABLE secret_key (
    name text COLLATE "C" NOT NULL,
    xml text COLLATE "C" NOT NULL,
    CONSTRAINT pk_secret_key_name PRIMARY KEY (name)
);


CREATE TABLE unsealed (
    partnership_id uuid NOT NULL,
    item_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    CONSTRAINT pk_unsealed_partnership_id_item_id PRIMARY KEY (partnership_id, item_id)
);


CREATE TABLE account_claim (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    user_id uuid NOT NULL,
    claim_type text COLLATE "C",
    claim_value text COLLATE "C",
    CONSTRAINT pk_account_claim_id PRIMARY KEY (id),
    CONSTRAINT fk_account_claim_user_id FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);


CREATE TABLE account_login (
    login_provider text COLLATE "C" NOT NULL,
    provider_key text COLLATE "C" NOT NULL,
    provider_display_name text COLLATE "C",
    user_id uuid NOT NULL,
    CONSTRAINT pk_account_login_login_provider_provider_key PRIMARY KEY (login_provider, provider_key),
    CONSTRAINT fk_account_login_user_id FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);


CREATE TABLE account_token (
    user_id uuid NOT NULL,
    login_provider text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    value text COLLATE "C",
    CONSTRAINT pk_account_token_user_id_login_provider_name PRIMARY KEY (user_id, login_provider, name),
    CONSTRAINT fk_account_token_user_id FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);


CREATE INDEX ix_account_normalized_email ON account (normalized_email);


CREATE UNIQUE INDEX ux_account_normalized_user_name ON account (normalized_user_name);


CREATE INDEX ix_account_claim_user_id ON account_claim (user_id);


CREATE INDEX ix_account_login_user_id ON account_login (user_id);


CREATE INDEX ix_act_partnership_id_at ON act (partnership_id, at);


CREATE INDEX ix_change_partnership_id_act_id ON change (partnership_id, act_id);


CREATE INDEX ix_change_partnership_id_record_id ON change (partnership_id, record_id);


CREATE INDEX ix_clock_partnership_id_child_id ON clock (partnership_id, child_id);


CREATE INDEX ix_clock_partnership_id_due_at ON clock (partnership_id, due_at) WHERE stopped_at IS NULL AND ended_at IS NULL;


CREATE INDEX ix_clock_partnership_id_record_id ON clock (partnership_id, record_id);


CREATE INDEX ix_disclosure_partnership_id_at ON disclosure (partnership_id, at);


CREATE INDEX ix_disclosure_partnership_id_child_id_at ON disclosure (partnership_id, child_id, at);


CREATE INDEX ix_fact_partnership_id_act_id ON fact (partnership_id, act_id);


CREATE INDEX ix_fact_partnership_id_child_id_happened_at ON fact (partnership_id, child_id, happened_at);


CREATE INDEX ix_fact_partnership_id_record_id ON fact (partnership_id, record_id);


CREATE INDEX ix_front_door_contact_partnership_id_caller_id ON front_door_contact (partnership_id, caller_id);


CREATE INDEX ix_front_door_contact_partnership_id_child_id ON front_door_contact (partnership_id, child_id);


CREATE INDEX ix_front_door_contact_partnership_id_stage_received_at ON front_door_contact (partnership_id, stage, received_at);


CREATE INDEX ix_front_door_contact_partnership_id_taken_by_id_stage ON front_door_contact (partnership_id, taken_by_id, stage);


CREATE INDEX ix_front_door_referral_partnership_id_child_id_received_on ON front_door_referral (partnership_id, child_id, received_on);


CREATE UNIQUE INDEX ux_front_door_referral_partnership_id_contact_id ON front_door_referral (partnership_id, contact_id);


CREATE INDEX ix_ground_partnership_id_child_id ON ground (partnership_id, child_id);


CREATE INDEX ix_ground_partnership_id_party_until ON ground (partnership_id, party, until);


CREATE INDEX ix_ground_partnership_id_subject_id_party ON ground (partnership_id, subject_id, party);


CREATE INDEX ix_membership_account_id ON membership (account_id);


CREATE UNIQUE INDEX ux_membership_partnership_id_account_id ON membership (partnership_id, account_id);


CREATE INDEX ix_message_partnership_id_recipient_id_sent_at ON message (partnership_id, recipient_id, sent_at);


CREATE INDEX ix_outbox_next_try_at ON outbox (next_try_at) WHERE sent_at IS NULL;


CREATE UNIQUE INDEX ux_partnership_slug ON partnership (slug);


CREATE INDEX ix_people_glass_break_partnership_id_reviewed_at_broken_at ON people_glass_break (partnership_id, reviewed_at, broken_at);


CREATE INDEX ix_people_person_partnership_id_born_on ON people_person (partnership_id, born_on);


CREATE INDEX ix_people_person_partnership_id_sort_key ON people_person (partnership_id, sort_key);
-- How many referrals there have been about a child, so that of two made at once one is seen to come after the other.
ALTER TABLE front_door_referral ADD COLUMN number integer NULL;

UPDATE front_door_referral r SET number = n.number
FROM (SELECT partnership_id, id, row_number() OVER (PARTITION BY partnership_id, child_id ORDER BY received_at, id) AS number FROM front_door_referral) n
WHERE n.partnership_id = r.partnership_id AND n.id = r.id;

ALTER TABLE front_door_referral ALTER COLUMN number SET NOT NULL;

CREATE UNIQUE INDEX ux_front_door_referral_partnership_id_child_id_number ON front_door_referral (partnership_id, child_id, number);
-- Grounds are asked for by the record, never by the party alone: with this index about, SQLite takes it and reads all the grounds of a party.
DROP INDEX ix_ground_partnership_id_party_until;

-- All that is asked of a ground stands in the index, since every query asks it of every row.
DROP INDEX ix_ground_partnership_id_subject_id_party;

CREATE INDEX ix_ground_partnership_id_subject_id_party_until_from ON ground (partnership_id, subject_id, party, until, "from");

-- A list asks for the running clocks of each record and passes the stopped ones by.
DROP INDEX ix_clock_partnership_id_record_id;

CREATE INDEX ix_clock_partnership_id_record_id_stopped_at ON clock (partnership_id, record_id, stopped_at);

-- Who told of many children is shown the open and the newest of them without reading all the others.
DROP INDEX ix_front_door_contact_partnership_id_caller_id;

CREATE INDEX ix_front_door_contact_partnership_id_caller_id_stage_received_a ON front_door_contact (partnership_id, caller_id, stage, received_at);

CREATE INDEX ix_message_partnership_id_recipient_id ON message (partnership_id, recipient_id) WHERE read_at IS NULL;
-- Everybody is kept as a child or an adult, with all their names, numbers and earlier addresses.
ALTER TABLE people_person
    ADD COLUMN kind text NOT NULL DEFAULT 'Child',
    ADD COLUMN other_names text COLLATE "C",
    ADD COLUMN born_estimated boolean NOT NULL DEFAULT false,
    ADD COLUMN expected_on date,
    ADD COLUMN died_on date,
    ADD COLUMN former_addresses text COLLATE "C",
    ADD COLUMN household_id uuid,
    ADD COLUMN identifiers text COLLATE "C";

ALTER TABLE people_person
    ALTER COLUMN kind DROP DEFAULT,
    ALTER COLUMN born_estimated DROP DEFAULT;

-- How people stand to each other, who works with a child, and what a search finds people by.
CREATE TABLE people_involvement (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    member_id uuid,
    name text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    reach text COLLATE "C",
    why text COLLATE "C" NOT NULL,
    since date NOT NULL,
    until date,
    version integer NOT NULL,
    CONSTRAINT pk_people_involvement_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE TABLE people_relationship (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    relative_id uuid NOT NULL,
    type text NOT NULL,
    responsibility text NOT NULL,
    main_carer boolean NOT NULL,
    ended_on date,
    sealed_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_people_relationship_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE TABLE search_key (
    partnership_id uuid NOT NULL,
    key bigint NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT pk_search_key_partnership_id_key_record_id PRIMARY KEY (partnership_id, key, record_id)
);

CREATE INDEX ix_people_involvement_partnership_id_child_id ON people_involvement (partnership_id, child_id);

CREATE UNIQUE INDEX ux_people_involvement_partnership_id_member_id_child_id ON people_involvement (partnership_id, member_id, child_id) WHERE member_id IS NOT NULL AND until IS NULL;

CREATE INDEX ix_people_person_partnership_id_household_id ON people_person (partnership_id, household_id) WHERE household_id IS NOT NULL;

CREATE INDEX ix_people_relationship_partnership_id_relative_id ON people_relationship (partnership_id, relative_id);

CREATE UNIQUE INDEX ux_people_relationship_partnership_id_person_id_relative_id_typ ON people_relationship (partnership_id, person_id, relative_id, type) WHERE ended_on IS NULL;
-- Sign-ins that can be listed and ended one by one.
CREATE TABLE session (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    device text COLLATE "C" NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT pk_session_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE INDEX ix_session_account_id ON session (account_id);

-- Tries to sign in are counted for each browser known to an account, for each address typed from unknown ones, and for where they come from.
CREATE TABLE sign_in_tries (
    key text COLLATE "C" NOT NULL,
    count integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_sign_in_tries_key PRIMARY KEY (key)
);

CREATE INDEX ix_sign_in_tries_last_at ON sign_in_tries (last_at);

-- The half minute whose code was used last: no code is taken twice.
ALTER TABLE account ADD COLUMN last_time_step bigint NULL;

-- Somebody stands in for a colleague until a day.
CREATE TABLE cover (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    covered_id uuid NOT NULL,
    covered_name text COLLATE "C" NOT NULL,
    coverer_id uuid NOT NULL,
    coverer_name text COLLATE "C" NOT NULL,
    "from" timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    reason text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_cover_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE INDEX ix_cover_partnership_id_covered_id_until ON cover (partnership_id, covered_id, until);

CREATE INDEX ix_cover_partnership_id_coverer_id_until ON cover (partnership_id, coverer_id, until);

-- The grounds of one person, to give them to whoever stands in: by member, so that no list is read by it.
CREATE INDEX ix_ground_partnership_id_member_id_kind_until ON ground (partnership_id, member_id, kind, until) WHERE member_id IS NOT NULL;

-- Who is in a team.
CREATE INDEX ix_membership_partnership_id_team_until ON membership (partnership_id, team, until);
-- A family's page shows what has ended too, which the index of what lasts does not hold.
CREATE INDEX ix_people_relationship_partnership_id_person_id ON people_relationship (partnership_id, person_id);
-- Notes, warnings and documents: what stands in a child's record, each governed by it.

CREATE TABLE people_note (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    written_as_id uuid NOT NULL,
    kind_code text COLLATE "C" NOT NULL,
    happened_on date NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    timed boolean NOT NULL,
    text text COLLATE "C" NOT NULL,
    only_here text COLLATE "C",
    child_words text COLLATE "C",
    significant boolean NOT NULL,
    shown boolean NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    author_id uuid NOT NULL,
    author_name text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text COLLATE "C",
    withdrawn_why text COLLATE "C",
    version integer NOT NULL,
    CONSTRAINT pk_people_note_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE people_note_correction (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    note_id uuid NOT NULL,
    child_id uuid NOT NULL,
    text text COLLATE "C" NOT NULL,
    why text COLLATE "C" NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    CONSTRAINT pk_people_note_correction_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE people_warning (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    kind_code text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    owner_id uuid NOT NULL,
    family_knows boolean NOT NULL,
    why_not_told text COLLATE "C",
    recorded_at timestamp with time zone NOT NULL,
    recorded_by_id uuid NOT NULL,
    recorded_by text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    review_on date NOT NULL,
    agreed_at timestamp with time zone,
    agreed_by text COLLATE "C",
    ended_at timestamp with time zone,
    ended_by text COLLATE "C",
    ended_why text COLLATE "C",
    version integer NOT NULL,
    CONSTRAINT pk_people_warning_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE people_document (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    first_id uuid NOT NULL,
    number integer NOT NULL,
    title text COLLATE "C" NOT NULL,
    kind_code text COLLATE "C" NOT NULL,
    dated_on date,
    media_type text COLLATE "C" NOT NULL,
    ending text COLLATE "C" NOT NULL,
    size integer NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    replaced_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawn_by text COLLATE "C",
    withdrawn_why text COLLATE "C",
    version integer NOT NULL,
    CONSTRAINT pk_people_document_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE TABLE people_document_bytes (
    partnership_id uuid NOT NULL,
    document_id uuid NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT pk_people_document_bytes_partnership_id_document_id PRIMARY KEY (partnership_id, document_id)
);


CREATE INDEX ix_people_note_partnership_id_child_id_happened_at_id ON people_note (partnership_id, child_id, happened_at, id);


CREATE INDEX ix_people_note_partnership_id_written_as_id ON people_note (partnership_id, written_as_id);


CREATE INDEX ix_people_note_correction_partnership_id_note_id ON people_note_correction (partnership_id, note_id);


CREATE INDEX ix_people_warning_partnership_id_child_id ON people_warning (partnership_id, child_id);


CREATE INDEX ix_people_warning_partnership_id_owner_id_review_on ON people_warning (partnership_id, owner_id, review_on) WHERE ended_at IS NULL;


CREATE INDEX ix_people_document_partnership_id_child_id ON people_document (partnership_id, child_id);


CREATE UNIQUE INDEX ux_people_document_partnership_id_first_id_number ON people_document (partnership_id, first_id, number);
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7eba-961a-6f56f69e1abf', 'e1f9653af7e1b5960cbc6b534e7f9ae6@town.example', 'E1F9653AF7E1B5960CBC6B534E7F9AE6@TOWN.EXAMPLE', 'e1f9653af7e1b5960cbc6b534e7f9ae6@town.example', 'E1F9653AF7E1B5960CBC6B534E7F9AE6@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEMkrJbcLdwQDWeUDc7RBmj43Yi+PPZrmX86XzPyOR6xVRTvV1fjz2aJYUPQT4fmBcg==', 'VD7VYJTINTDGISGVFDNK3WZN4Z6PY5U7', 'e1aea737-49b8-4b0c-b156-c9ce45165541', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7318-905c-3cb2e618cb06', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7271-a2ca-960b773bd140', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7318-905c-3cb2e618cb06","partnership":"019cb84a-4100-794c-b50f-d96edb247368","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7271-a2ca-960b773bd140","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7bc4-b590-15b159d9fa73","happened":"2026-03-04T10:00:00.000000Z","content":"5a6c94a1a9abfee199d27ed01c292240e7dd4b8187008f70ae11b28face8db9b"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7bc4-b590-15b159d9fa73","record":"019cb84a-4100-7bc4-b590-15b159d9fa73","content":"0fc0f20a7fad3510061afa1586441d5edecf84e097963cb5bf52272f36684314"},{"table":"ground","row":"019cb84a-4100-79ce-b4f1-720646cb8adc","record":"019cb84a-4100-79ce-b4f1-720646cb8adc","content":"96f82785464615809d71a407813c55ab2af9cfb574bbef0186159fa543720ad4"}]}', '49016d97fd032a4173bd1873cfaacca3d464cbe0972294b35381822181459791');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7530-98f7-49e022d7d535', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7271-a2ca-960b773bd140', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7530-98f7-49e022d7d535","partnership":"019cb84a-4100-794c-b50f-d96edb247368","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7271-a2ca-960b773bd140","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7690-bceb-2f3c537077d9","happened":"2026-03-04T10:00:00.000000Z","content":"7c08b9fc16029976883ea34b02e7e1056336c3066b76d4d435fbcf7686088c10"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7690-bceb-2f3c537077d9","record":"019cb84a-4100-7690-bceb-2f3c537077d9","content":"04a544fbf5e765c6d34b9cf73150e745b8b3a030de25b00e8527446623dba8f6"},{"table":"ground","row":"019cb84a-4100-708c-8e74-3570fa6b96b0","record":"019cb84a-4100-708c-8e74-3570fa6b96b0","content":"b87aabffb80492e71b014728f89a54a255ac7a22488ecd3c67254bccc3640149"}]}', 'ee7c56e034d5dbc761a06b35c0f1e81c111b190b5a775dc538b32f75ca6dcb94');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-79c1-8309-e8db16f193c4', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7271-a2ca-960b773bd140', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-79c1-8309-e8db16f193c4","partnership":"019cb84a-4100-794c-b50f-d96edb247368","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7271-a2ca-960b773bd140","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-725f-8132-483fdb5fee8b","happened":"2026-03-04T10:00:00.000000Z","content":"84fc177c29e452e442c976ae43ba01dc9463073ddf6d4b06031a30f23d4abf57"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-725f-8132-483fdb5fee8b","record":"019cb84a-4100-725f-8132-483fdb5fee8b","content":"a65d884317d537a851212aeb6014b2fda770b9aa8ae37284988eb6dbf960e0bc"},{"table":"ground","row":"019cb84a-4100-7f34-82e8-d58decc25f87","record":"019cb84a-4100-7f34-82e8-d58decc25f87","content":"28da24508482430c6e21a6bd091e8c51c84d92a1aab321654e9a295e349398e4"}]}', 'ea22ae9ec3dfb6b485a34afcdc4f1e41479e33f1bbb26a1cda73b6476277e6e2');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7a7d-9f48-9753088f18de', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7a7d-9f48-9753088f18de","partnership":"019cb84a-4100-794c-b50f-d96edb247368","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7271-a2ca-960b773bd140","happened":"2026-03-04T10:00:00.000000Z","content":"956038908c25aedfaaa4ee8056f2a471c5ee3538fbb1e61f2a7e64f241ef6a31"}],"changes":[{"table":"membership","row":"019cb84a-4100-7271-a2ca-960b773bd140","record":"019cb84a-4100-7271-a2ca-960b773bd140","content":"44981f3d417f1d7f70053d7cbddaee86bdef03b30915b11cf7473156839b4d71"}]}', '3c297cd399c23de3e788771d3a52dd827aca52f4cdfc5e92cae4be8a93ef3535');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7064-86a7-d6eb23c65f60', '019cb84a-4100-7530-98f7-49e022d7d535', '0', 'people_person', '019cb84a-4100-7690-bceb-2f3c537077d9', '019cb84a-4100-7690-bceb-2f3c537077d9', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7690-bceb-2f3c537077d9","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '75fd75616ec33ac69d8c6548da27f97a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-71b7-800e-e0fa42d349fc', '019cb84a-4100-7318-905c-3cb2e618cb06', '0', 'people_person', '019cb84a-4100-7bc4-b590-15b159d9fa73', '019cb84a-4100-7bc4-b590-15b159d9fa73', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7bc4-b590-15b159d9fa73","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '70b2d25e1433835bd45a1edafbdc2096');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-77b0-8cae-914124dceb1d', '019cb84a-4100-79c1-8309-e8db16f193c4', '1', 'ground', '019cb84a-4100-7f34-82e8-d58decc25f87', '019cb84a-4100-7f34-82e8-d58decc25f87', NULL, '{"ChildId":"019cb84a-4100-7690-bceb-2f3c537077d9","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7f34-82e8-d58decc25f87","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-725f-8132-483fdb5fee8b","SubjectId":"019cb84a-4100-725f-8132-483fdb5fee8b","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '747c8ad44ee118d8751de02663f4e5f6');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-77fa-ae07-e7dc7785fde6', '019cb84a-4100-7a7d-9f48-9753088f18de', '0', 'membership', '019cb84a-4100-7271-a2ca-960b773bd140', '019cb84a-4100-7271-a2ca-960b773bd140', NULL, '{"AccountId":"019cb84a-4100-7eba-961a-6f56f69e1abf","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7271-a2ca-960b773bd140","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '582cf19c0562a835af730417d2a3894f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7c7f-abf1-be9512640717', '019cb84a-4100-7530-98f7-49e022d7d535', '1', 'ground', '019cb84a-4100-708c-8e74-3570fa6b96b0', '019cb84a-4100-708c-8e74-3570fa6b96b0', NULL, '{"ChildId":"019cb84a-4100-7690-bceb-2f3c537077d9","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-708c-8e74-3570fa6b96b0","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7690-bceb-2f3c537077d9","SubjectId":"019cb84a-4100-7690-bceb-2f3c537077d9","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '9ebca802d439025eabec0ca701bbcfa4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7e79-8dcb-0411805d4e98', '019cb84a-4100-7318-905c-3cb2e618cb06', '1', 'ground', '019cb84a-4100-79ce-b4f1-720646cb8adc', '019cb84a-4100-79ce-b4f1-720646cb8adc', NULL, '{"ChildId":"019cb84a-4100-7bc4-b590-15b159d9fa73","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-79ce-b4f1-720646cb8adc","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7bc4-b590-15b159d9fa73","SubjectId":"019cb84a-4100-7bc4-b590-15b159d9fa73","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '6aaf52008a1f3b68ef6af3adc1397256');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7fb6-ba3b-7bc9bc8d587f', '019cb84a-4100-79c1-8309-e8db16f193c4', '0', 'front_door_contact', '019cb84a-4100-725f-8132-483fdb5fee8b', '019cb84a-4100-725f-8132-483fdb5fee8b', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7690-bceb-2f3c537077d9","FamilyKnows":true,"Id":"019cb84a-4100-725f-8132-483fdb5fee8b","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'c86b10fbe5c3ee341e5662911b8793bc');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-709b-a69b-ebca068f15bd', 'referral-decision', '2018-07-04', '019cb84a-4100-725f-8132-483fdb5fee8b', '019cb84a-4100-7690-bceb-2f3c537077d9', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7577-9151-66e10c9a2a59', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-725f-8132-483fdb5fee8b', '019cb84a-4100-7690-bceb-2f3c537077d9', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7e10-8774-c26560f7b836', '2026-03-04 10:00:00+00', '019cb84a-4100-7271-a2ca-960b773bd140', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7690-bceb-2f3c537077d9', NULL, 'Front door', 'true', '0158a10f1bd8d322891e9a50d92b8161f8c4b3437a7e5ce6a3d82ecb367568bb');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7258-9c0a-9a10ccbeefdc', '019cb84a-4100-7318-905c-3cb2e618cb06', '0', 'ChildRecorded', '019cb84a-4100-7bc4-b590-15b159d9fa73', '019cb84a-4100-7bc4-b590-15b159d9fa73', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7bc4-b590-15b159d9fa73","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7bc4-b590-15b159d9fa73"}', '58829508cd394f8363a9d7f931174362');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7717-9f74-5b8f64effe93', '019cb84a-4100-7530-98f7-49e022d7d535', '0', 'ChildRecorded', '019cb84a-4100-7690-bceb-2f3c537077d9', '019cb84a-4100-7690-bceb-2f3c537077d9', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7690-bceb-2f3c537077d9","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7690-bceb-2f3c537077d9"}', '43d283b696a0ad2f5add8bd3bfada4fc');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-796d-8ebc-a2fd7b0eb39c', '019cb84a-4100-7a7d-9f48-9753088f18de', '0', 'MemberJoined', '019cb84a-4100-7271-a2ca-960b773bd140', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7271-a2ca-960b773bd140","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'f0496e7f0f49bad22f24f5b0d9d8a6dc');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7f51-91a6-0737e0e636ec', '019cb84a-4100-79c1-8309-e8db16f193c4', '0', 'ContactReceived', '019cb84a-4100-725f-8132-483fdb5fee8b', '019cb84a-4100-7690-bceb-2f3c537077d9', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7690-bceb-2f3c537077d9","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-725f-8132-483fdb5fee8b","Source":"2A"}', '983d3e3796378c12f82be255d9f3c3ff');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-725f-8132-483fdb5fee8b', '019cb84a-4100-7690-bceb-2f3c537077d9', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-708c-8e74-3570fa6b96b0', 'Agency', '019cb84a-4100-7690-bceb-2f3c537077d9', '019cb84a-4100-7690-bceb-2f3c537077d9', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7690-bceb-2f3c537077d9', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-79ce-b4f1-720646cb8adc', 'Agency', '019cb84a-4100-7bc4-b590-15b159d9fa73', '019cb84a-4100-7bc4-b590-15b159d9fa73', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7bc4-b590-15b159d9fa73', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7f34-82e8-d58decc25f87', 'Agency', '019cb84a-4100-725f-8132-483fdb5fee8b', '019cb84a-4100-7690-bceb-2f3c537077d9', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-725f-8132-483fdb5fee8b', 'Children and Families Direct answers contacts');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7271-a2ca-960b773bd140', '019cb84a-4100-7eba-961a-6f56f69e1abf', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', 'town-019cb84a4100794cb50fd96edb247368', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7690-bceb-2f3c537077d9', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7bc4-b590-15b159d9fa73', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7530-98f7-49e022d7d535 ee7c56e034d5dbc761a06b35c0f1e81c111b190b5a775dc538b32f75ca6dcb94
act 019cb84a-4100-79c1-8309-e8db16f193c4 ea22ae9ec3dfb6b485a34afcdc4f1e41479e33f1bbb26a1cda73b6476277e6e2
act 019cb84a-4100-7a7d-9f48-9753088f18de 3c297cd399c23de3e788771d3a52dd827aca52f4cdfc5e92cae4be8a93ef3535
disclosure 019cb84a-4100-7e10-8774-c26560f7b836 0158a10f1bd8d322891e9a50d92b8161f8c4b3437a7e5ce6a3d82ecb367568bb
', 'ef9123072cb4cf48ccf7408a982c819c5341b8c2797c72b971047c7c2cff09dc');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-2195641338285175119', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-2195641338285175119', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-3394512602307309399', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-3394512602307309399', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-3575854062764430739', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-3575854062764430739', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-4308882505368453841', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-5127210847787313392', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-5127210847787313392', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-744940572176158771', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-744940572176158771', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-7875823260865975304', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-7875823260865975304', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-8230768694118088639', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-8230768694118088639', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-8237464719932569054', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-8237464719932569054', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-8507095389229188754', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-8507095389229188754', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-921941964914920818', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '-930551140962109923', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '1041548477108351059', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '1042505052224705404', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '143588690264733537', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '143588690264733537', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '1533131785127716149', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '2146173269978813119', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '296716644023176267', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '4283709151103789194', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '4283709151103789194', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '5982300241955911929', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '663926819480284756', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '663926819480284756', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '6766895068103526324', '019cb84a-4100-7bc4-b590-15b159d9fa73');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '7042560619836429314', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '7953362493951903767', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '8122511888697895845', '019cb84a-4100-7690-bceb-2f3c537077d9');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-794c-b50f-d96edb247368', '019cb84a-4100-7318-905c-3cb2e618cb06', 'act', '49016d97fd032a4173bd1873cfaacca3d464cbe0972294b35381822181459791');
