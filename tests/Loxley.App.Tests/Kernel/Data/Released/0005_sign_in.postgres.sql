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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-743b-83c6-cdcf6325e7ea', '0b190b8ca2308789c80d171f28fecb16@town.example', '0B190B8CA2308789C80D171F28FECB16@TOWN.EXAMPLE', '0b190b8ca2308789c80d171f28fecb16@town.example', '0B190B8CA2308789C80D171F28FECB16@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEPRsBKQ7dM8QlVwazTQZBOzgz53nLLmZTrW63nPQQIYBEFHo8IVnYVxlw/DhbXPCMw==', '5IUILIVD2QFK5AZ5F3GAM33Q766XD5ML', 'fb0bf09d-cc0f-4426-a56a-192c4908d044', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-70a1-8095-fe168e6bb873', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7998-b48d-64060651384d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-70a1-8095-fe168e6bb873","partnership":"019cb84a-4100-765d-9a60-dbc63c0d9ddf","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7998-b48d-64060651384d","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7513-8a86-535b8eace7f7","happened":"2026-03-04T10:00:00.000000Z","content":"b3d2d12bfffad0337c17c75004c518ce8653f77523bcf7c22d7d00fa4ef69ef8"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7513-8a86-535b8eace7f7","record":"019cb84a-4100-7513-8a86-535b8eace7f7","content":"e95e80a7deb98ac2a581ef9fb28f658fa837a00b27febb33a92cb4ab876b4a1b"},{"table":"ground","row":"019cb84a-4100-7b7d-bf25-a5296339d9b5","record":"019cb84a-4100-7b7d-bf25-a5296339d9b5","content":"5008506c9a48bb9877618c46d6e1bdd7325886570f70bcc1e5acc2cf8b9c29ae"}]}', 'fa08c4db915bd5f930f26cd4ca6a105cb399afd41dfbd8e8f79496014c38b8c8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7671-af20-84b9ba4c6468', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7998-b48d-64060651384d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7671-af20-84b9ba4c6468","partnership":"019cb84a-4100-765d-9a60-dbc63c0d9ddf","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7998-b48d-64060651384d","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-797d-b13e-d2b556fa91c1","happened":"2026-03-04T10:00:00.000000Z","content":"a70ad6f0cde8cceac12a742b4b449f4b60e3b817f678fc64737a847bef97c12a"}],"changes":[{"table":"people_person","row":"019cb84a-4100-797d-b13e-d2b556fa91c1","record":"019cb84a-4100-797d-b13e-d2b556fa91c1","content":"7823123f49c4a08170dd22521bd039abf8772e0a9507606088f7657661f01696"},{"table":"ground","row":"019cb84a-4100-714e-b05a-26acb4f13b93","record":"019cb84a-4100-714e-b05a-26acb4f13b93","content":"9b7cd84ac257bdacaf8f1ec3b5a5a458b407afb49db0f06802ab653bf6286d2c"}]}', 'ae008270a49aff673fe5ee735f409935eb953fad663e8f3ff7e593db1178ad4c');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-78b8-b41e-0961811d63e4', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7998-b48d-64060651384d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-78b8-b41e-0961811d63e4","partnership":"019cb84a-4100-765d-9a60-dbc63c0d9ddf","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7998-b48d-64060651384d","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","happened":"2026-03-04T10:00:00.000000Z","content":"2207915a3a68fa8ae7c2d9d2cc4f680aba4ff6a19b43a7a84f17284a4fe241ba"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","record":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","content":"aa6775d2ff5727d78f50c5f3683daf45d3fa2459f9f86d6375212052dab497da"},{"table":"ground","row":"019cb84a-4100-7006-90b3-9dbf08f15362","record":"019cb84a-4100-7006-90b3-9dbf08f15362","content":"e80d7323fb99581df584fc23736ba2fb6b98450b92e1c65cbeee0d314240365e"}]}', 'b8a84a535fd0b4c34cd64d8a74e9b415f7ca16e447df170b9c9c0d2666566bce');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7c96-8240-16a3c4eb3abf', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7c96-8240-16a3c4eb3abf","partnership":"019cb84a-4100-765d-9a60-dbc63c0d9ddf","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7998-b48d-64060651384d","happened":"2026-03-04T10:00:00.000000Z","content":"038972944d81443310b39f0a981093e75fba4b09ee9c23795e34717a743f8f23"}],"changes":[{"table":"membership","row":"019cb84a-4100-7998-b48d-64060651384d","record":"019cb84a-4100-7998-b48d-64060651384d","content":"bc13f5dff0a31c5ba569e83946354f6fab38430f0fef57519d825e399334544b"}]}', 'b471ba7b9bd4d72cfcb1db2106881ae9f84a00466c1da00542406f80ed7ddc7b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-775f-845b-49737edf1cab', '019cb84a-4100-70a1-8095-fe168e6bb873', '0', 'people_person', '019cb84a-4100-7513-8a86-535b8eace7f7', '019cb84a-4100-7513-8a86-535b8eace7f7', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7513-8a86-535b8eace7f7","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'd09a26a98e30aec60b66d47f6d20261d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-78c5-a453-1bcb3c58ea0f', '019cb84a-4100-7c96-8240-16a3c4eb3abf', '0', 'membership', '019cb84a-4100-7998-b48d-64060651384d', '019cb84a-4100-7998-b48d-64060651384d', NULL, '{"AccountId":"019cb84a-4100-743b-83c6-cdcf6325e7ea","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7998-b48d-64060651384d","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'cf1bb24eb38d07caeafb0c0ad8c8f0a0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7922-a350-1a71106758ec', '019cb84a-4100-78b8-b41e-0961811d63e4', '0', 'front_door_contact', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-797d-b13e-d2b556fa91c1","FamilyKnows":true,"Id":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '7c6ba9ae320a681a1a3fa6bd062bc36c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-79e7-86dc-a72dc233d338', '019cb84a-4100-7671-af20-84b9ba4c6468', '1', 'ground', '019cb84a-4100-714e-b05a-26acb4f13b93', '019cb84a-4100-714e-b05a-26acb4f13b93', NULL, '{"ChildId":"019cb84a-4100-797d-b13e-d2b556fa91c1","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-714e-b05a-26acb4f13b93","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-797d-b13e-d2b556fa91c1","SubjectId":"019cb84a-4100-797d-b13e-d2b556fa91c1","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'd9145e56e53a8cac363bbcd31c452471');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7a97-9d07-f16c5af20b65', '019cb84a-4100-70a1-8095-fe168e6bb873', '1', 'ground', '019cb84a-4100-7b7d-bf25-a5296339d9b5', '019cb84a-4100-7b7d-bf25-a5296339d9b5', NULL, '{"ChildId":"019cb84a-4100-7513-8a86-535b8eace7f7","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b7d-bf25-a5296339d9b5","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7513-8a86-535b8eace7f7","SubjectId":"019cb84a-4100-7513-8a86-535b8eace7f7","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '6ce8a4bbca1e2bb7d304634c93ea3ae4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7c9b-993b-7d2962373d12', '019cb84a-4100-7671-af20-84b9ba4c6468', '0', 'people_person', '019cb84a-4100-797d-b13e-d2b556fa91c1', '019cb84a-4100-797d-b13e-d2b556fa91c1', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-797d-b13e-d2b556fa91c1","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '4a8654f142285be9c1707367b9a1f30f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7f0e-a02f-ac8c173a63ff', '019cb84a-4100-78b8-b41e-0961811d63e4', '1', 'ground', '019cb84a-4100-7006-90b3-9dbf08f15362', '019cb84a-4100-7006-90b3-9dbf08f15362', NULL, '{"ChildId":"019cb84a-4100-797d-b13e-d2b556fa91c1","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7006-90b3-9dbf08f15362","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","SubjectId":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'b1abb6949ed64879d0f1cbdbb4b6eae8');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7039-be01-731589472f77', 'referral-decision', '2018-07-04', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', '019cb84a-4100-797d-b13e-d2b556fa91c1', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7b75-995d-df5e392468ee', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', '019cb84a-4100-797d-b13e-d2b556fa91c1', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-74a7-a89c-e468063a9299', '2026-03-04 10:00:00+00', '019cb84a-4100-7998-b48d-64060651384d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-797d-b13e-d2b556fa91c1', NULL, 'Front door', 'true', 'c8aef7426d0bed14151c531782f55476c0da696d9e2fe78fe7c2a24b24818ab4');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-74d3-9058-5d14dfaa4bee', '019cb84a-4100-78b8-b41e-0961811d63e4', '0', 'ContactReceived', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', '019cb84a-4100-797d-b13e-d2b556fa91c1', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-797d-b13e-d2b556fa91c1","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7b59-b20c-be63ae4bfb0f","Source":"2A"}', '90f42c7f09f1fed178e7c0bb24444778');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-77b0-986b-2592c52c122f', '019cb84a-4100-7671-af20-84b9ba4c6468', '0', 'ChildRecorded', '019cb84a-4100-797d-b13e-d2b556fa91c1', '019cb84a-4100-797d-b13e-d2b556fa91c1', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-797d-b13e-d2b556fa91c1","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-797d-b13e-d2b556fa91c1"}', '9062b16278b69c54c93ba5e8d6d112f0');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7a84-a355-00caca7541ed', '019cb84a-4100-70a1-8095-fe168e6bb873', '0', 'ChildRecorded', '019cb84a-4100-7513-8a86-535b8eace7f7', '019cb84a-4100-7513-8a86-535b8eace7f7', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7513-8a86-535b8eace7f7","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7513-8a86-535b8eace7f7"}', 'b3cd08c43442794edf6a0f1915003390');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7e9a-8eda-bafee4323ab8', '019cb84a-4100-7c96-8240-16a3c4eb3abf', '0', 'MemberJoined', '019cb84a-4100-7998-b48d-64060651384d', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7998-b48d-64060651384d","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'adcef6f851c4228f1abbde6f5c3c6d52');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', '019cb84a-4100-797d-b13e-d2b556fa91c1', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7006-90b3-9dbf08f15362', 'Agency', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', '019cb84a-4100-797d-b13e-d2b556fa91c1', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7b59-b20c-be63ae4bfb0f', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-714e-b05a-26acb4f13b93', 'Agency', '019cb84a-4100-797d-b13e-d2b556fa91c1', '019cb84a-4100-797d-b13e-d2b556fa91c1', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-797d-b13e-d2b556fa91c1', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7b7d-bf25-a5296339d9b5', 'Agency', '019cb84a-4100-7513-8a86-535b8eace7f7', '019cb84a-4100-7513-8a86-535b8eace7f7', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7513-8a86-535b8eace7f7', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7998-b48d-64060651384d', '019cb84a-4100-743b-83c6-cdcf6325e7ea', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', 'town-019cb84a4100765d9a60dbc63c0d9ddf', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-7513-8a86-535b8eace7f7', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-797d-b13e-d2b556fa91c1', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-74a7-a89c-e468063a9299 c8aef7426d0bed14151c531782f55476c0da696d9e2fe78fe7c2a24b24818ab4
act 019cb84a-4100-7671-af20-84b9ba4c6468 ae008270a49aff673fe5ee735f409935eb953fad663e8f3ff7e593db1178ad4c
act 019cb84a-4100-78b8-b41e-0961811d63e4 b8a84a535fd0b4c34cd64d8a74e9b415f7ca16e447df170b9c9c0d2666566bce
act 019cb84a-4100-7c96-8240-16a3c4eb3abf b471ba7b9bd4d72cfcb1db2106881ae9f84a00466c1da00542406f80ed7ddc7b
', '44dc51068ee0176d304657ff7121c99fbc492c2a036ed31b4faac10ea5ca18f0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-2195641338285175119', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-2195641338285175119', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-3394512602307309399', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-3394512602307309399', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-3575854062764430739', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-3575854062764430739', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-4308882505368453841', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-5127210847787313392', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-5127210847787313392', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-744940572176158771', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-744940572176158771', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-7875823260865975304', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-7875823260865975304', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-8230768694118088639', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-8230768694118088639', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-8237464719932569054', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-8237464719932569054', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-8507095389229188754', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-8507095389229188754', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-921941964914920818', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '-930551140962109923', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '1041548477108351059', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '1042505052224705404', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '143588690264733537', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '143588690264733537', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '1533131785127716149', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '2146173269978813119', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '296716644023176267', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '4283709151103789194', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '4283709151103789194', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '5982300241955911929', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '663926819480284756', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '663926819480284756', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '6766895068103526324', '019cb84a-4100-7513-8a86-535b8eace7f7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '7042560619836429314', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '7953362493951903767', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '8122511888697895845', '019cb84a-4100-797d-b13e-d2b556fa91c1');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-765d-9a60-dbc63c0d9ddf', '019cb84a-4100-70a1-8095-fe168e6bb873', 'act', 'fa08c4db915bd5f930f26cd4ca6a105cb399afd41dfbd8e8f79496014c38b8c8');
