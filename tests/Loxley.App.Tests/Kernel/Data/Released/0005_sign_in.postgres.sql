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
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7cc0-9106-9ce861683b92', '919327c324e9f30d8611d4a529b65621@town.example', '919327C324E9F30D8611D4A529B65621@TOWN.EXAMPLE', '919327c324e9f30d8611d4a529b65621@town.example', '919327C324E9F30D8611D4A529B65621@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEK/qGg45uU69qzw3U1ndi4ebAEPLgk7b3GrScyOBHHwXVu8n4UuP3ysOUJbkrDagjg==', 'Q7KZSCEXZQSPVZZVVUH6JIQA236RAWQJ', '9125fd20-776a-4d95-ae38-72786931a853', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-71b2-a5d2-07655decbf08', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7ac6-8879-fe6871189056', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-71b2-a5d2-07655decbf08","partnership":"019cb84a-4100-7f2e-a02a-d4e0b72c8aad","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7ac6-8879-fe6871189056","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","happened":"2026-03-04T10:00:00.000000Z","content":"035d62a6998d376021725f22edaecaf45377fa4705c5fb21a6ff7eeed1f93021"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","record":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","content":"6a69955378217af5d52bc58d5d513ae94b5164916c996d5e8a77f47f8a297c05"},{"table":"ground","row":"019cb84a-4100-75cd-8035-c5a32d046e2a","record":"019cb84a-4100-75cd-8035-c5a32d046e2a","content":"1aaff9300a9c0a21b85eecd6cd29427be295a1438fcfff03cbc55db7c93036a4"}]}', 'b95f33e1841b6856818fae4bec4793f61ca7b6f85ca78a7a1cf4b79ba244b9b8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7845-8208-a8a59bf3036a', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7ac6-8879-fe6871189056', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7845-8208-a8a59bf3036a","partnership":"019cb84a-4100-7f2e-a02a-d4e0b72c8aad","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7ac6-8879-fe6871189056","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7225-aea6-5bb3a51d517f","happened":"2026-03-04T10:00:00.000000Z","content":"2993063cb8b7e0dbecabf0ba522d62bc7f3c8b6649b31ab845cbe3a8b5a90f9b"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7225-aea6-5bb3a51d517f","record":"019cb84a-4100-7225-aea6-5bb3a51d517f","content":"1feda95b9ef662847854aa7f6559dba685c23a582490d691c8f294ba0d7bebc1"},{"table":"ground","row":"019cb84a-4100-7ef9-ab56-66d7d3ab7b04","record":"019cb84a-4100-7ef9-ab56-66d7d3ab7b04","content":"5b4c984836479ae5cc69ab420111213954af694a35d6889abdc6293e4a452fbb"}]}', 'deadb0e63c5fce0582d2d5f1c038c43a6658d383a0c6c950ddd96e99f71712e2');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7999-b356-47b01c91fcef', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7999-b356-47b01c91fcef","partnership":"019cb84a-4100-7f2e-a02a-d4e0b72c8aad","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7ac6-8879-fe6871189056","happened":"2026-03-04T10:00:00.000000Z","content":"614d04a054ee8479325b7a55a230fa726bad4ee05e50ec2ba2f2318414430b36"}],"changes":[{"table":"membership","row":"019cb84a-4100-7ac6-8879-fe6871189056","record":"019cb84a-4100-7ac6-8879-fe6871189056","content":"e9a659cef1ab65a8b4ff01de291591b07fb2190018c4a98c1f1958b2b3548661"}]}', '0bb1ec30a436721b4321f82ebbb2aa15059ef03c69798293117340310a5b2ec6');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7b78-82e6-69cdb1b6a1e9', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7ac6-8879-fe6871189056', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b78-82e6-69cdb1b6a1e9","partnership":"019cb84a-4100-7f2e-a02a-d4e0b72c8aad","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7ac6-8879-fe6871189056","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-714f-a768-adc3d4746304","happened":"2026-03-04T10:00:00.000000Z","content":"dd821b9c67856fc89444773acb49247ee0ee468abfc48c2f930ef9c7ab802cfe"}],"changes":[{"table":"people_person","row":"019cb84a-4100-714f-a768-adc3d4746304","record":"019cb84a-4100-714f-a768-adc3d4746304","content":"ef5cba88962b83de6cc4a4285d984ec8b5b7889a42534ca42e972ed0844e7a60"},{"table":"ground","row":"019cb84a-4100-71ac-8d55-97703be97a8f","record":"019cb84a-4100-71ac-8d55-97703be97a8f","content":"10cb5fd401ce341f7f100a224d54f0328dd9118968fef17afd382e632242b55e"}]}', 'e1e5bcf0f80e8a1432f920eebdbbc1fdb436b1e69b001a3487a7770e278381b8');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-71e0-a0a2-90ee392a05d6', '019cb84a-4100-7999-b356-47b01c91fcef', '0', 'membership', '019cb84a-4100-7ac6-8879-fe6871189056', '019cb84a-4100-7ac6-8879-fe6871189056', NULL, '{"AccountId":"019cb84a-4100-7cc0-9106-9ce861683b92","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ac6-8879-fe6871189056","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'b3836955345fa7d706d983c51a74d842');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-74d4-b4ac-19518f1cd89b', '019cb84a-4100-71b2-a5d2-07655decbf08', '1', 'ground', '019cb84a-4100-75cd-8035-c5a32d046e2a', '019cb84a-4100-75cd-8035-c5a32d046e2a', NULL, '{"ChildId":"019cb84a-4100-7225-aea6-5bb3a51d517f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-75cd-8035-c5a32d046e2a","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","SubjectId":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '1bfa082d00cb545fe824a65984786df1');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-77f6-830d-591d1d97cb85', '019cb84a-4100-71b2-a5d2-07655decbf08', '0', 'front_door_contact', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7225-aea6-5bb3a51d517f","FamilyKnows":true,"Id":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '5e7c746cbf6770b2f7cd872adbbd55a5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-781f-b35e-faa8ff408018', '019cb84a-4100-7845-8208-a8a59bf3036a', '0', 'people_person', '019cb84a-4100-7225-aea6-5bb3a51d517f', '019cb84a-4100-7225-aea6-5bb3a51d517f', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7225-aea6-5bb3a51d517f","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '9735cfecd9c0d25a2bf1a237c2e0c3b3');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-782f-b485-0c82cbdb9930', '019cb84a-4100-7b78-82e6-69cdb1b6a1e9', '1', 'ground', '019cb84a-4100-71ac-8d55-97703be97a8f', '019cb84a-4100-71ac-8d55-97703be97a8f', NULL, '{"ChildId":"019cb84a-4100-714f-a768-adc3d4746304","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-71ac-8d55-97703be97a8f","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-714f-a768-adc3d4746304","SubjectId":"019cb84a-4100-714f-a768-adc3d4746304","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'f2a050a83c063c104bfe8ea54fcdac17');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-78ab-8bde-7d89928a04f7', '019cb84a-4100-7845-8208-a8a59bf3036a', '1', 'ground', '019cb84a-4100-7ef9-ab56-66d7d3ab7b04', '019cb84a-4100-7ef9-ab56-66d7d3ab7b04', NULL, '{"ChildId":"019cb84a-4100-7225-aea6-5bb3a51d517f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ef9-ab56-66d7d3ab7b04","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7225-aea6-5bb3a51d517f","SubjectId":"019cb84a-4100-7225-aea6-5bb3a51d517f","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'a91f983deda0d03a09b32b143429bc3b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7bbb-96d9-1d60b2f801d4', '019cb84a-4100-7b78-82e6-69cdb1b6a1e9', '0', 'people_person', '019cb84a-4100-714f-a768-adc3d4746304', '019cb84a-4100-714f-a768-adc3d4746304', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-714f-a768-adc3d4746304","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'ce691694d420eb2ec3de1c01279bc40f');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-783d-9a31-7180d47aafe6', 'referral-decision', '2018-07-04', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', '019cb84a-4100-7225-aea6-5bb3a51d517f', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-79a8-9305-7feb7a5bd7a3', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', '019cb84a-4100-7225-aea6-5bb3a51d517f', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-70e1-851b-0a798acb4e27', '2026-03-04 10:00:00+00', '019cb84a-4100-7ac6-8879-fe6871189056', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7225-aea6-5bb3a51d517f', NULL, 'Front door', 'true', 'abdb286cd8358167f2b51b05ba29e1ae60b93bd3a6e953ac3b81da55e92b2b57');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-70c7-8b17-4a38a60aadc9', '019cb84a-4100-71b2-a5d2-07655decbf08', '0', 'ContactReceived', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', '019cb84a-4100-7225-aea6-5bb3a51d517f', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7225-aea6-5bb3a51d517f","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7cdf-a1fe-7d8ee3b325f4","Source":"2A"}', '0911885f93b58cfa026b5a55fb42edbf');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-754f-89b0-8fdc5f2957c8', '019cb84a-4100-7845-8208-a8a59bf3036a', '0', 'ChildRecorded', '019cb84a-4100-7225-aea6-5bb3a51d517f', '019cb84a-4100-7225-aea6-5bb3a51d517f', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7225-aea6-5bb3a51d517f","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7225-aea6-5bb3a51d517f"}', '1629982c9b2fb49780aeaeda5824bd2d');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-75ca-879b-61c1356fbf96', '019cb84a-4100-7b78-82e6-69cdb1b6a1e9', '0', 'ChildRecorded', '019cb84a-4100-714f-a768-adc3d4746304', '019cb84a-4100-714f-a768-adc3d4746304', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-714f-a768-adc3d4746304","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-714f-a768-adc3d4746304"}', '8cf4b1628970863e5f93f9c95056c9ed');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7a40-bc85-d29add921891', '019cb84a-4100-7999-b356-47b01c91fcef', '0', 'MemberJoined', '019cb84a-4100-7ac6-8879-fe6871189056', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7ac6-8879-fe6871189056","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '6a85862cdbdff7407d39a641bdbeaac7');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', '019cb84a-4100-7225-aea6-5bb3a51d517f', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-71ac-8d55-97703be97a8f', 'Agency', '019cb84a-4100-714f-a768-adc3d4746304', '019cb84a-4100-714f-a768-adc3d4746304', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-714f-a768-adc3d4746304', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-75cd-8035-c5a32d046e2a', 'Agency', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', '019cb84a-4100-7225-aea6-5bb3a51d517f', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7cdf-a1fe-7d8ee3b325f4', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7ef9-ab56-66d7d3ab7b04', 'Agency', '019cb84a-4100-7225-aea6-5bb3a51d517f', '019cb84a-4100-7225-aea6-5bb3a51d517f', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7225-aea6-5bb3a51d517f', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7ac6-8879-fe6871189056', '019cb84a-4100-7cc0-9106-9ce861683b92', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', 'town-019cb84a41007f2ea02ad4e0b72c8aad', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-714f-a768-adc3d4746304', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7225-aea6-5bb3a51d517f', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-70e1-851b-0a798acb4e27 abdb286cd8358167f2b51b05ba29e1ae60b93bd3a6e953ac3b81da55e92b2b57
act 019cb84a-4100-71b2-a5d2-07655decbf08 b95f33e1841b6856818fae4bec4793f61ca7b6f85ca78a7a1cf4b79ba244b9b8
act 019cb84a-4100-7845-8208-a8a59bf3036a deadb0e63c5fce0582d2d5f1c038c43a6658d383a0c6c950ddd96e99f71712e2
act 019cb84a-4100-7999-b356-47b01c91fcef 0bb1ec30a436721b4321f82ebbb2aa15059ef03c69798293117340310a5b2ec6
', 'f23bbe7ba997d920f5d13ecf7487b5d38e7aaede6aed21a99712282ec492efb1');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-2195641338285175119', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-2195641338285175119', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-3394512602307309399', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-3394512602307309399', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-3575854062764430739', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-3575854062764430739', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-4308882505368453841', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-5127210847787313392', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-5127210847787313392', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-744940572176158771', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-744940572176158771', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-7875823260865975304', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-7875823260865975304', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-8230768694118088639', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-8230768694118088639', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-8237464719932569054', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-8237464719932569054', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-8507095389229188754', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-8507095389229188754', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-921941964914920818', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '-930551140962109923', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '1041548477108351059', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '1042505052224705404', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '143588690264733537', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '143588690264733537', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '1533131785127716149', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '2146173269978813119', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '296716644023176267', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '4283709151103789194', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '4283709151103789194', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '5982300241955911929', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '663926819480284756', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '663926819480284756', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '6766895068103526324', '019cb84a-4100-714f-a768-adc3d4746304');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '7042560619836429314', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '7953362493951903767', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '8122511888697895845', '019cb84a-4100-7225-aea6-5bb3a51d517f');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7f2e-a02a-d4e0b72c8aad', '019cb84a-4100-7b78-82e6-69cdb1b6a1e9', 'act', 'e1e5bcf0f80e8a1432f920eebdbbc1fdb436b1e69b001a3487a7770e278381b8');
