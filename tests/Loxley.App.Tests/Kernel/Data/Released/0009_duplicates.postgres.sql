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
-- Records that may be of one person, and what was judged of them.

CREATE TABLE possible_duplicate (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    score double precision NOT NULL,
    reasons text COLLATE "C" NOT NULL,
    found_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_possible_duplicate_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE UNIQUE INDEX ux_possible_duplicate_partnership_id_first_id_second_id ON possible_duplicate (partnership_id, first_id, second_id);

CREATE INDEX ix_possible_duplicate_partnership_id_score_id ON possible_duplicate (partnership_id, score DESC, id);

CREATE TABLE people_duplicate_judgement (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    kept_id uuid,
    other_id uuid,
    reason text COLLATE "C" NOT NULL,
    judged_at timestamp with time zone NOT NULL,
    judged_by text COLLATE "C" NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text COLLATE "C",
    withdrawn_why text COLLATE "C",
    version integer NOT NULL,
    CONSTRAINT pk_people_duplicate_judgement_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE UNIQUE INDEX ux_people_duplicate_judgement_partnership_id_first_id_second_id ON people_duplicate_judgement (partnership_id, first_id, second_id) WHERE withdrawn_at IS NULL;

CREATE UNIQUE INDEX ux_people_duplicate_judgement_partnership_id_other_id ON people_duplicate_judgement (partnership_id, other_id) WHERE other_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX ix_people_duplicate_judgement_partnership_id_kept_id ON people_duplicate_judgement (partnership_id, kept_id) WHERE kept_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX ix_people_duplicate_judgement_partnership_id_judged_at ON people_duplicate_judgement (partnership_id, judged_at);
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('9', '0009_duplicates', '030cdaa7e8e73f81d47b7f55b7ea884b6de8cea2b5ecf074ea2c28dbd0a42785', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-739c-869d-c73ab4d09d17', '2821285cc14ed111d713e7ef73829b64@town.example', '2821285CC14ED111D713E7EF73829B64@TOWN.EXAMPLE', '2821285cc14ed111d713e7ef73829b64@town.example', '2821285CC14ED111D713E7EF73829B64@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEO4pOVkD5m5+5UXL06dtQBUNi9Ou5wvVkLzsS8UzeAYOWiC+4Id0A9lLFDOLbEuL0Q==', 'X63Z4XTO6VYBC4X4NNE2ZWSSQYHXHUZ5', 'd5d6c115-83af-40e0-90b1-b35babcfc9ba', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7481-b830-da888f292093', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7481-b830-da888f292093","partnership":"019cb84a-4100-7f05-be72-739e6cfbae90","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7043-b2c0-114933130b75","happened":"2026-03-04T10:00:00.000000Z","content":"8924ad62535755448920f3f494b62e8402950a48e97a6febb4a1ca8f8c089bcc"}],"changes":[{"table":"membership","row":"019cb84a-4100-7043-b2c0-114933130b75","record":"019cb84a-4100-7043-b2c0-114933130b75","content":"39e2ca620c22a6d18213385de4c2e4431ea86700b4c0520011811ab9c968c2b6"}]}', 'dbc652cf79d006e5849eb803c393daa4ffe47fc392d1d59eea132fc5adc79fdd');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-78d6-b08e-44df5fb8325c', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7043-b2c0-114933130b75', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-78d6-b08e-44df5fb8325c","partnership":"019cb84a-4100-7f05-be72-739e6cfbae90","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7043-b2c0-114933130b75","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","happened":"2026-03-04T10:00:00.000000Z","content":"4b13ad28e0714a860f2fa885cab74caeae8dec464bfe53b6536143eaa92b7872"}],"changes":[{"table":"people_person","row":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","record":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","content":"1c35f3f2d63ea038d70efb2df20f1518aa7f1b379e70a0ed8c53f9504b5dc5e4"},{"table":"ground","row":"019cb84a-4100-7db5-a79e-5b0e3c78ccfe","record":"019cb84a-4100-7db5-a79e-5b0e3c78ccfe","content":"ccb887d4426bb1c7877e2cb82a2cbf4c3d1fa25f2de717dfa8d8a87353596033"}]}', '8d5b491085639060f0cfa8152e06a456627ba9c719ae3d983819c854135607fa');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-79ec-9d43-5bea5fbf4cb7', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7043-b2c0-114933130b75', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-79ec-9d43-5bea5fbf4cb7","partnership":"019cb84a-4100-7f05-be72-739e6cfbae90","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7043-b2c0-114933130b75","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","happened":"2026-03-04T10:00:00.000000Z","content":"06f11a72161d0196bcda5c1f2dbbbad3532a6894947d804f2a71dc5727486f5f"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","record":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","content":"643388a2ac6d0615ae0f150601c3a7f4464245ae848243aadda2cc8d1662e52d"},{"table":"ground","row":"019cb84a-4100-7048-803f-9aca98b9bb01","record":"019cb84a-4100-7048-803f-9aca98b9bb01","content":"3d2d73e347c3f464d2250d84cdb9eccd91bd2eca94390cc8d6a9376b31e74d6d"}]}', '043a8853adf6adc9cfd6d4ccb9cd8e6c7dcaf36b5d81f95a3252621adba68e03');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7ea0-99ca-8b8f8b6ce2be', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7043-b2c0-114933130b75', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7ea0-99ca-8b8f8b6ce2be","partnership":"019cb84a-4100-7f05-be72-739e6cfbae90","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7043-b2c0-114933130b75","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","happened":"2026-03-04T10:00:00.000000Z","content":"d936ab10ab462ebc411f3bf16e47c127455bef7f9f23707419f5bfd5a244c79b"}],"changes":[{"table":"people_person","row":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","record":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","content":"fc3473f6afa7dc874126dc0d301b7de545c9652e4a1262efaeb885310e97de55"},{"table":"ground","row":"019cb84a-4100-709a-891f-54821e11574e","record":"019cb84a-4100-709a-891f-54821e11574e","content":"d5a73526557e56ea15c55942523c43134f60128567464e8e37a88a0834bf4503"}]}', '147035f93e8ef6239ecc25123d4e088cbe472667399cf512809ce1155522f8d4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-700c-baa8-a24e1c5c0ddf', '019cb84a-4100-7481-b830-da888f292093', '0', 'membership', '019cb84a-4100-7043-b2c0-114933130b75', '019cb84a-4100-7043-b2c0-114933130b75', NULL, '{"AccountId":"019cb84a-4100-739c-869d-c73ab4d09d17","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7043-b2c0-114933130b75","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'ce76b749d45fb5938075542581a2745f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-71a7-b808-b85918d30bff', '019cb84a-4100-7ea0-99ca-8b8f8b6ce2be', '1', 'ground', '019cb84a-4100-709a-891f-54821e11574e', '019cb84a-4100-709a-891f-54821e11574e', NULL, '{"ChildId":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-709a-891f-54821e11574e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","SubjectId":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '7de5c1c66a7e8614664b748b97f0440c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-763b-a924-7d38d80bc75a', '019cb84a-4100-7ea0-99ca-8b8f8b6ce2be', '0', 'people_person', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '1089b2298724be03059896e129ebe513');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7839-9ce5-44d66ffb539e', '019cb84a-4100-79ec-9d43-5bea5fbf4cb7', '1', 'ground', '019cb84a-4100-7048-803f-9aca98b9bb01', '019cb84a-4100-7048-803f-9aca98b9bb01', NULL, '{"ChildId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7048-803f-9aca98b9bb01","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","SubjectId":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '3323dcf20092d0bc732535e72b72ebde');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7965-ba97-5baaf93762c2', '019cb84a-4100-79ec-9d43-5bea5fbf4cb7', '0', 'front_door_contact', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","FamilyKnows":true,"Id":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'ebc4f24c612c1c8ef0bc31bb628fecdc');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7f18-811e-158d23f2efe5', '019cb84a-4100-78d6-b08e-44df5fb8325c', '0', 'people_person', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '5d8d21060093d9c19b1575fd2b7e0816');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7f70-a39b-74d65849afde', '019cb84a-4100-78d6-b08e-44df5fb8325c', '1', 'ground', '019cb84a-4100-7db5-a79e-5b0e3c78ccfe', '019cb84a-4100-7db5-a79e-5b0e3c78ccfe', NULL, '{"ChildId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7db5-a79e-5b0e3c78ccfe","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","SubjectId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '5765de63fa3e9fb80b63eaeb2d9e2c87');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7a11-8c7b-5967a96855d7', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7a92-b10f-e2dc1d49e7cc', 'referral-decision', '2018-07-04', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-781f-ab1d-897e3c9edd6f', '2026-03-04 10:00:00+00', '019cb84a-4100-7043-b2c0-114933130b75', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', NULL, 'Front door', 'true', '9321bd44b731c3e4828fcb98ed2bec4fe411506cd10af5f1a8b8e7ba56258cfa');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7737-b609-d44def62b851', '019cb84a-4100-7ea0-99ca-8b8f8b6ce2be', '0', 'ChildRecorded', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-72f1-9ef0-98be98d3bdf5","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-72f1-9ef0-98be98d3bdf5"}', 'fc995c9d2f6e6ba8c1ef9edc2824872f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-77bc-b213-58f152921fc2', '019cb84a-4100-79ec-9d43-5bea5fbf4cb7', '0', 'ContactReceived', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7ee9-9bac-9b4bbad81d8b","Source":"2A"}', '451fba2c90b3fa0207343a4977904d35');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7ade-87ca-29fe7ec11b8e', '019cb84a-4100-78d6-b08e-44df5fb8325c', '0', 'ChildRecorded', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-70b9-a516-a4c5b0a2b38d"}', 'e316dfbba57722b1341b52c4b672a1c8');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7cc4-97e4-8a0b48c2022b', '019cb84a-4100-7481-b830-da888f292093', '0', 'MemberJoined', '019cb84a-4100-7043-b2c0-114933130b75', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7043-b2c0-114933130b75","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'f174c308bc4aa0ae227423784946bc93');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7048-803f-9aca98b9bb01', 'Agency', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7ee9-9bac-9b4bbad81d8b', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-709a-891f-54821e11574e', 'Agency', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7db5-a79e-5b0e3c78ccfe', 'Agency', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7043-b2c0-114933130b75', '019cb84a-4100-739c-869d-c73ab4d09d17', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', 'town-019cb84a41007f05be72739e6cfbae90', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-70b9-a516-a4c5b0a2b38d', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-72f1-9ef0-98be98d3bdf5', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7481-b830-da888f292093 dbc652cf79d006e5849eb803c393daa4ffe47fc392d1d59eea132fc5adc79fdd
disclosure 019cb84a-4100-781f-ab1d-897e3c9edd6f 9321bd44b731c3e4828fcb98ed2bec4fe411506cd10af5f1a8b8e7ba56258cfa
act 019cb84a-4100-78d6-b08e-44df5fb8325c 8d5b491085639060f0cfa8152e06a456627ba9c719ae3d983819c854135607fa
act 019cb84a-4100-79ec-9d43-5bea5fbf4cb7 043a8853adf6adc9cfd6d4ccb9cd8e6c7dcaf36b5d81f95a3252621adba68e03
', 'd91cde9e87728df1cb2f8965a4e82de2cda0b927d610e72744dd9ed3cd6f476a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-2195641338285175119', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-2195641338285175119', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-3394512602307309399', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-3394512602307309399', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-3575854062764430739', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-3575854062764430739', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-4308882505368453841', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-5127210847787313392', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-5127210847787313392', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-744940572176158771', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-744940572176158771', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-7875823260865975304', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-7875823260865975304', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-8230768694118088639', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-8230768694118088639', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-8237464719932569054', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-8237464719932569054', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-8507095389229188754', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-8507095389229188754', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-921941964914920818', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '-930551140962109923', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '1041548477108351059', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '1042505052224705404', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '143588690264733537', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '143588690264733537', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '1533131785127716149', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '2146173269978813119', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '296716644023176267', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '4283709151103789194', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '4283709151103789194', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '5982300241955911929', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '663926819480284756', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '663926819480284756', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '6766895068103526324', '019cb84a-4100-72f1-9ef0-98be98d3bdf5');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '7042560619836429314', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '7953362493951903767', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '8122511888697895845', '019cb84a-4100-70b9-a516-a4c5b0a2b38d');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7f05-be72-739e6cfbae90', '019cb84a-4100-7ea0-99ca-8b8f8b6ce2be', 'act', '147035f93e8ef6239ecc25123d4e088cbe472667399cf512809ce1155522f8d4');
