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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7637-aeab-1d31530bcfb6', 'b49b6852cb9e653b2a146292d9e495dc@town.example', 'B49B6852CB9E653B2A146292D9E495DC@TOWN.EXAMPLE', 'b49b6852cb9e653b2a146292d9e495dc@town.example', 'B49B6852CB9E653B2A146292D9E495DC@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEOoLAnm8xyvZD5v9Nl/87bjfRPMJbufjj0QsUCeCOZisPXc45P84OLLuhU0L4Z7I5Q==', 'UFG3FYEO2AJLJQH6OSJKGLZQAAOYSQC5', '8b3d0225-7dce-4e31-9e95-4de532132565', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-706d-bbc7-74ae7f309a64', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-706d-bbc7-74ae7f309a64","partnership":"019cb84a-4100-7721-a454-cb317b40ed31","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7c7a-a80a-6ae397038cbb","happened":"2026-03-04T10:00:00.000000Z","content":"942daca2c580564805eb4be5cc3766c05b4bf14f22102e07945c6cc16f9e11fa"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7c7a-a80a-6ae397038cbb","record":"019cb84a-4100-7c7a-a80a-6ae397038cbb","content":"973f9771449d47b8ab3ff5542d39e7d687bef7296f894cc0f21172582f4257ff"},{"table":"ground","row":"019cb84a-4100-7ddf-a7c2-4e9417538819","record":"019cb84a-4100-7ddf-a7c2-4e9417538819","content":"4c83e63dc05bc064c6baf5aa7dae43bb0e24f79596ae2d90356376c2bbd144d0"}]}', '76456940c94804fe0053a14a878343f4d224ed91cfee0e485613f0529a7bb18b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7d76-a031-2c73febf534f', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7d76-a031-2c73febf534f","partnership":"019cb84a-4100-7721-a454-cb317b40ed31","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","happened":"2026-03-04T10:00:00.000000Z","content":"02428db43b8672899e476ec52039009cab7395165733c312aec48fa4532e9f14"}],"changes":[{"table":"membership","row":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","record":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","content":"8cf12ff2a122c9a4447e00cd76c9dd8643dff823c2d63fa923debc3d3486cd09"}]}', 'edfc413ee922cf2063bb57b914cd63f47926a53bb84eee770eba3ea18ebe331f');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7e90-b4f6-9701465c2154', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7e90-b4f6-9701465c2154","partnership":"019cb84a-4100-7721-a454-cb317b40ed31","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","happened":"2026-03-04T10:00:00.000000Z","content":"c9ab5d53b35dd14640bb21dc48408aef1f5c898048fca8a223181cd766b25ddd"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","record":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","content":"ddf3430abf99a5e5cb720bb40026abb4b64d8613471925969d6d29eff62d2050"},{"table":"ground","row":"019cb84a-4100-71b7-9deb-d234a40bc3bf","record":"019cb84a-4100-71b7-9deb-d234a40bc3bf","content":"fb4d649c98ca59a618396f1c42271ac802ee11b848679198aad715598c83560b"}]}', '2c3bf96586463403d07cb5a4fa78ec2a75ecbc552d814670b288d4fda3da2ab8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7f92-be34-5bb63ed4d126', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7f92-be34-5bb63ed4d126","partnership":"019cb84a-4100-7721-a454-cb317b40ed31","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-70fa-a173-c4112631bfe1","happened":"2026-03-04T10:00:00.000000Z","content":"cc6bb1b8a63b9e3da56e6163e3d2688cff8bc780f181d322b88e56eaa62fc640"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-70fa-a173-c4112631bfe1","record":"019cb84a-4100-70fa-a173-c4112631bfe1","content":"8e7a8e46adccd5c287ad307d3e9319fed58ba147d0ac04517635c89bdc3f20ab"},{"table":"ground","row":"019cb84a-4100-73a0-bf5d-31ea8aa6860e","record":"019cb84a-4100-73a0-bf5d-31ea8aa6860e","content":"1665eb156511322fff4c067ab1f92611a60ce5d51509d52fff0969c3a97ddf89"}]}', 'ea600483bd9a1012e3c717d9883b80562b90409fc28a603272b3ab98eedc065e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-710a-8bc8-8385816ee233', '019cb84a-4100-706d-bbc7-74ae7f309a64', '0', 'people_person', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '019cb84a-4100-7c7a-a80a-6ae397038cbb', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7c7a-a80a-6ae397038cbb","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'dd2fd744a4fc88e1da2a0e6c7bc75f16');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-750a-967d-865c6b2a4710', '019cb84a-4100-7e90-b4f6-9701465c2154', '0', 'people_person', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '7e0609ba3ca17f60db568fcedbbbc368');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-762a-b9b4-d4b5bfffd390', '019cb84a-4100-7f92-be34-5bb63ed4d126', '1', 'ground', '019cb84a-4100-73a0-bf5d-31ea8aa6860e', '019cb84a-4100-73a0-bf5d-31ea8aa6860e', NULL, '{"ChildId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-73a0-bf5d-31ea8aa6860e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-70fa-a173-c4112631bfe1","SubjectId":"019cb84a-4100-70fa-a173-c4112631bfe1","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '3c1147c61079ab10e0cd9074b20ff9f4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-77df-967e-fbb58528c771', '019cb84a-4100-7e90-b4f6-9701465c2154', '1', 'ground', '019cb84a-4100-71b7-9deb-d234a40bc3bf', '019cb84a-4100-71b7-9deb-d234a40bc3bf', NULL, '{"ChildId":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-71b7-9deb-d234a40bc3bf","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","SubjectId":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'a51664d98a1d8ad382c814f11fb838a5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7a77-80c3-e1da8040f4da', '019cb84a-4100-706d-bbc7-74ae7f309a64', '1', 'ground', '019cb84a-4100-7ddf-a7c2-4e9417538819', '019cb84a-4100-7ddf-a7c2-4e9417538819', NULL, '{"ChildId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ddf-a7c2-4e9417538819","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","SubjectId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '2110a9e0c90a189f3818ab703195769e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7abd-af3f-478d8a838cce', '019cb84a-4100-7d76-a031-2c73febf534f', '0', 'membership', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', NULL, '{"AccountId":"019cb84a-4100-7637-aeab-1d31530bcfb6","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '404859b9d74a853ca5b7c578eec5cfaa');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7ca1-ba12-0d919a70864f', '019cb84a-4100-7f92-be34-5bb63ed4d126', '0', 'front_door_contact', '019cb84a-4100-70fa-a173-c4112631bfe1', '019cb84a-4100-70fa-a173-c4112631bfe1', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","FamilyKnows":true,"Id":"019cb84a-4100-70fa-a173-c4112631bfe1","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'bd329a1c70adc83cfe9bb0b9a20dd031');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-72a4-9350-5a4cfbdd8482', 'referral-decision', '2018-07-04', '019cb84a-4100-70fa-a173-c4112631bfe1', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-796e-afb4-3d3cce081505', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-70fa-a173-c4112631bfe1', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-70d5-a3ce-273099c6c034', '2026-03-04 10:00:00+00', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7c7a-a80a-6ae397038cbb', NULL, 'Front door', 'true', '23b713db1b235bd16d1408a708554ec684bbffc630fecc0f30959a9882dea2d8');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-708b-b130-977af8ee85bd', '019cb84a-4100-7d76-a031-2c73febf534f', '0', 'MemberJoined', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7c06-bddb-76b2c2fa63e4","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '0ce3e77f9a9cc914c189fd2c4e53f6a1');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-745d-8cdf-210b73012484', '019cb84a-4100-7f92-be34-5bb63ed4d126', '0', 'ContactReceived', '019cb84a-4100-70fa-a173-c4112631bfe1', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-70fa-a173-c4112631bfe1","Source":"2A"}', '24cc6284d7143843fbc5fd2241a9b2fd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-763c-a335-3b6d46d00107', '019cb84a-4100-7e90-b4f6-9701465c2154', '0', 'ChildRecorded', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7c60-9f0d-3dc268b2ed45","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7c60-9f0d-3dc268b2ed45"}', '72d632064720f1348bcb9cd1fc087a40');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7868-8e10-48c5c89d3a07', '019cb84a-4100-706d-bbc7-74ae7f309a64', '0', 'ChildRecorded', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7c7a-a80a-6ae397038cbb","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7c7a-a80a-6ae397038cbb"}', '9f5957e6db8eb3d00473f8af608fbaf4');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-70fa-a173-c4112631bfe1', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-71b7-9deb-d234a40bc3bf', 'Agency', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-73a0-bf5d-31ea8aa6860e', 'Agency', '019cb84a-4100-70fa-a173-c4112631bfe1', '019cb84a-4100-7c7a-a80a-6ae397038cbb', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-70fa-a173-c4112631bfe1', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7ddf-a7c2-4e9417538819', 'Agency', '019cb84a-4100-7c7a-a80a-6ae397038cbb', '019cb84a-4100-7c7a-a80a-6ae397038cbb', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7c7a-a80a-6ae397038cbb', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7c06-bddb-76b2c2fa63e4', '019cb84a-4100-7637-aeab-1d31530bcfb6', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', 'town-019cb84a41007721a454cb317b40ed31', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7c60-9f0d-3dc268b2ed45', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7c7a-a80a-6ae397038cbb', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-706d-bbc7-74ae7f309a64 76456940c94804fe0053a14a878343f4d224ed91cfee0e485613f0529a7bb18b
disclosure 019cb84a-4100-70d5-a3ce-273099c6c034 23b713db1b235bd16d1408a708554ec684bbffc630fecc0f30959a9882dea2d8
act 019cb84a-4100-7d76-a031-2c73febf534f edfc413ee922cf2063bb57b914cd63f47926a53bb84eee770eba3ea18ebe331f
act 019cb84a-4100-7f92-be34-5bb63ed4d126 ea600483bd9a1012e3c717d9883b80562b90409fc28a603272b3ab98eedc065e
', '2fa165c2ede9b7707effb02348c2e8544dce1d8ca0344aec155a0c15163ff8bf');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-2195641338285175119', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-2195641338285175119', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-3394512602307309399', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-3394512602307309399', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-3575854062764430739', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-3575854062764430739', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-4308882505368453841', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-5127210847787313392', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-5127210847787313392', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-744940572176158771', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-744940572176158771', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-7875823260865975304', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-7875823260865975304', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-8230768694118088639', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-8230768694118088639', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-8237464719932569054', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-8237464719932569054', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-8507095389229188754', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-8507095389229188754', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-921941964914920818', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '-930551140962109923', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '1041548477108351059', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '1042505052224705404', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '143588690264733537', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '143588690264733537', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '1533131785127716149', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '2146173269978813119', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '296716644023176267', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '4283709151103789194', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '4283709151103789194', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '5982300241955911929', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '663926819480284756', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '663926819480284756', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '6766895068103526324', '019cb84a-4100-7c60-9f0d-3dc268b2ed45');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '7042560619836429314', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '7953362493951903767', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '8122511888697895845', '019cb84a-4100-7c7a-a80a-6ae397038cbb');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7721-a454-cb317b40ed31', '019cb84a-4100-7e90-b4f6-9701465c2154', 'act', '2c3bf96586463403d07cb5a4fa78ec2a75ecbc552d814670b288d4fda3da2ab8');
