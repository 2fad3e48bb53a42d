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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7deb-a598-0327231c28fb', '3b28462b44740376640fe3860cb31a20@town.example', '3B28462B44740376640FE3860CB31A20@TOWN.EXAMPLE', '3b28462b44740376640fe3860cb31a20@town.example', '3B28462B44740376640FE3860CB31A20@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAENlmbz/HkpJaG/k8S1UpJVtGSJPUg13ezXhbiQY+qyc74kLBJ6w89k9TS+iw2NRlMw==', 'YWBNEJ2JWA6VO27TIK2626QER5LAG5HB', '2b16cbc5-ff53-41b5-a79c-1089f5e0f54a', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7005-a285-843e0560c08d', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-710e-b97f-1c57a2bd7c50', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7005-a285-843e0560c08d","partnership":"019cb84a-4100-7783-9732-9f4a8b11fe54","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-710e-b97f-1c57a2bd7c50","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7741-8825-323a9243dc15","happened":"2026-03-04T10:00:00.000000Z","content":"4e8693658213215d8237742b84eb48758ed2162397722f6cced71fcbf2c6ce03"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7741-8825-323a9243dc15","record":"019cb84a-4100-7741-8825-323a9243dc15","content":"0db80c4f94d6ab1904176b78a4357b479bd03f81a07e2cf54b4d3564cd0b9661"},{"table":"ground","row":"019cb84a-4100-765a-9fd3-ab7ebe3b3b90","record":"019cb84a-4100-765a-9fd3-ab7ebe3b3b90","content":"abb69c44eec957b9eceea7a7936e018227207889d6ee3596949914036fb5152f"}]}', 'e4353cda05cd9d7dda1fd06cab4f110b99a2254c858d5cc6f0800ebaf58bb04a');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-710d-a886-6f9bcbae9af8', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-710e-b97f-1c57a2bd7c50', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-710d-a886-6f9bcbae9af8","partnership":"019cb84a-4100-7783-9732-9f4a8b11fe54","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-710e-b97f-1c57a2bd7c50","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7488-b649-25808b1a84ce","happened":"2026-03-04T10:00:00.000000Z","content":"2c49d139547d4f0b854c7dca2f8befbae5b9540901b15ac0fe0204e0326b5287"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7488-b649-25808b1a84ce","record":"019cb84a-4100-7488-b649-25808b1a84ce","content":"0d199bca8d3fb7ad78e3838289d3ed5eac0d4eb00eb3e9df8deb67bf7ee87202"},{"table":"ground","row":"019cb84a-4100-7167-b2ca-327d91d8c866","record":"019cb84a-4100-7167-b2ca-327d91d8c866","content":"98f85586c5f4b549984f4bcfbeb7ee70207b6ecbcf19ad22fc14db609d2b3622"}]}', '7f89ab758ba3ad3780687da64f45fec9496b5cb72019065eec6a0cb7352757ec');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-73f1-8867-a141b13273f4', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-73f1-8867-a141b13273f4","partnership":"019cb84a-4100-7783-9732-9f4a8b11fe54","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-710e-b97f-1c57a2bd7c50","happened":"2026-03-04T10:00:00.000000Z","content":"37c82bce53d57bd5af61b6c079d3b94670affea12afaf953a66d61cf77824448"}],"changes":[{"table":"membership","row":"019cb84a-4100-710e-b97f-1c57a2bd7c50","record":"019cb84a-4100-710e-b97f-1c57a2bd7c50","content":"05577567777a58300ddf9a24eb139b70cc4369cfce95c16b887488e4c124b1c6"}]}', '96c915643c3065035aacbd1f56849d67a5dc3a3629e5a105abd6c243f332ec56');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7a9f-92de-66cbd7aa822a', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-710e-b97f-1c57a2bd7c50', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7a9f-92de-66cbd7aa822a","partnership":"019cb84a-4100-7783-9732-9f4a8b11fe54","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-710e-b97f-1c57a2bd7c50","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7d90-9e99-3a183d410e14","happened":"2026-03-04T10:00:00.000000Z","content":"849cc5d41e79435930197a688843a8699a29c6c7bca6f778e622ea2576bfe588"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7d90-9e99-3a183d410e14","record":"019cb84a-4100-7d90-9e99-3a183d410e14","content":"578425ecbc32ee887a5dc7103ea32380c9857605443168bffcd02c762af47a3d"},{"table":"ground","row":"019cb84a-4100-70fa-9856-47e45e07198e","record":"019cb84a-4100-70fa-9856-47e45e07198e","content":"39e001c86b56c423c74e3517c08d590c130428668b0aca00c2a5cb1f8bc8d9ee"}]}', '885cb0cb94d133126fc5afe4dbcbfe346bd23b1f43ded0739f01d93be6ca7b1c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7790-bc83-6e315cca7fe6', '019cb84a-4100-710d-a886-6f9bcbae9af8', '0', 'people_person', '019cb84a-4100-7488-b649-25808b1a84ce', '019cb84a-4100-7488-b649-25808b1a84ce', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7488-b649-25808b1a84ce","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'f4ab0aa6269a8ea2f6a648eb2acdc348');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7a28-b203-5cd2f4b602e3', '019cb84a-4100-7005-a285-843e0560c08d', '0', 'front_door_contact', '019cb84a-4100-7741-8825-323a9243dc15', '019cb84a-4100-7741-8825-323a9243dc15', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7488-b649-25808b1a84ce","FamilyKnows":true,"Id":"019cb84a-4100-7741-8825-323a9243dc15","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'a2c492b051a37442025e6687d7c1e9ed');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7a8d-a1e6-660643706de3', '019cb84a-4100-710d-a886-6f9bcbae9af8', '1', 'ground', '019cb84a-4100-7167-b2ca-327d91d8c866', '019cb84a-4100-7167-b2ca-327d91d8c866', NULL, '{"ChildId":"019cb84a-4100-7488-b649-25808b1a84ce","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7167-b2ca-327d91d8c866","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7488-b649-25808b1a84ce","SubjectId":"019cb84a-4100-7488-b649-25808b1a84ce","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '85d41fe06ba69c1ad9b90c24d1913e22');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7aaa-affd-a1602867c722', '019cb84a-4100-7a9f-92de-66cbd7aa822a', '0', 'people_person', '019cb84a-4100-7d90-9e99-3a183d410e14', '019cb84a-4100-7d90-9e99-3a183d410e14', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7d90-9e99-3a183d410e14","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '39976607dd2d0dad1936a63d5af16479');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7d01-a790-661631690e31', '019cb84a-4100-7005-a285-843e0560c08d', '1', 'ground', '019cb84a-4100-765a-9fd3-ab7ebe3b3b90', '019cb84a-4100-765a-9fd3-ab7ebe3b3b90', NULL, '{"ChildId":"019cb84a-4100-7488-b649-25808b1a84ce","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-765a-9fd3-ab7ebe3b3b90","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7741-8825-323a9243dc15","SubjectId":"019cb84a-4100-7741-8825-323a9243dc15","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '21a44bc330639a9865ef5109261582ac');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7e6c-9140-774485449727', '019cb84a-4100-7a9f-92de-66cbd7aa822a', '1', 'ground', '019cb84a-4100-70fa-9856-47e45e07198e', '019cb84a-4100-70fa-9856-47e45e07198e', NULL, '{"ChildId":"019cb84a-4100-7d90-9e99-3a183d410e14","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-70fa-9856-47e45e07198e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d90-9e99-3a183d410e14","SubjectId":"019cb84a-4100-7d90-9e99-3a183d410e14","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '21e8b8445bc866fceabfc8fb5157605e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7fdb-9771-89468a5d1e36', '019cb84a-4100-73f1-8867-a141b13273f4', '0', 'membership', '019cb84a-4100-710e-b97f-1c57a2bd7c50', '019cb84a-4100-710e-b97f-1c57a2bd7c50', NULL, '{"AccountId":"019cb84a-4100-7deb-a598-0327231c28fb","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-710e-b97f-1c57a2bd7c50","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'f5ef7f5922b5d9e798f16d4960b98fef');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-734b-ba3c-aeb1a2f5ed2a', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7741-8825-323a9243dc15', '019cb84a-4100-7488-b649-25808b1a84ce', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7453-a109-2a9466d0541c', 'referral-decision', '2018-07-04', '019cb84a-4100-7741-8825-323a9243dc15', '019cb84a-4100-7488-b649-25808b1a84ce', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7dad-a824-4d563a1e2fa2', '2026-03-04 10:00:00+00', '019cb84a-4100-710e-b97f-1c57a2bd7c50', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7488-b649-25808b1a84ce', NULL, 'Front door', 'true', '9e3e1686dae8531b92c8967edb19dca65466402d8755f3d6232428965b9515b1');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-75a1-9cb4-f6dad31588e4', '019cb84a-4100-73f1-8867-a141b13273f4', '0', 'MemberJoined', '019cb84a-4100-710e-b97f-1c57a2bd7c50', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-710e-b97f-1c57a2bd7c50","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'd8056bfe6db22d0e9f6438d2374b76a5');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-76c2-8dc9-bdaee13225ea', '019cb84a-4100-7005-a285-843e0560c08d', '0', 'ContactReceived', '019cb84a-4100-7741-8825-323a9243dc15', '019cb84a-4100-7488-b649-25808b1a84ce', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7488-b649-25808b1a84ce","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7741-8825-323a9243dc15","Source":"2A"}', 'e935cf0c83e42c2682711b7281d457b5');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7b9a-85b1-dfb043601b23', '019cb84a-4100-7a9f-92de-66cbd7aa822a', '0', 'ChildRecorded', '019cb84a-4100-7d90-9e99-3a183d410e14', '019cb84a-4100-7d90-9e99-3a183d410e14', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7d90-9e99-3a183d410e14","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7d90-9e99-3a183d410e14"}', '81859824a494cab92c4eed771e0e31b1');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7be1-bf43-5d3e957ad17b', '019cb84a-4100-710d-a886-6f9bcbae9af8', '0', 'ChildRecorded', '019cb84a-4100-7488-b649-25808b1a84ce', '019cb84a-4100-7488-b649-25808b1a84ce', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7488-b649-25808b1a84ce","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7488-b649-25808b1a84ce"}', 'e42f96ad131f6b3463fadf8803a9a2ad');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7741-8825-323a9243dc15', '019cb84a-4100-7488-b649-25808b1a84ce', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-70fa-9856-47e45e07198e', 'Agency', '019cb84a-4100-7d90-9e99-3a183d410e14', '019cb84a-4100-7d90-9e99-3a183d410e14', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7d90-9e99-3a183d410e14', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7167-b2ca-327d91d8c866', 'Agency', '019cb84a-4100-7488-b649-25808b1a84ce', '019cb84a-4100-7488-b649-25808b1a84ce', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7488-b649-25808b1a84ce', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-765a-9fd3-ab7ebe3b3b90', 'Agency', '019cb84a-4100-7741-8825-323a9243dc15', '019cb84a-4100-7488-b649-25808b1a84ce', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7741-8825-323a9243dc15', 'Children and Families Direct answers contacts');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-710e-b97f-1c57a2bd7c50', '019cb84a-4100-7deb-a598-0327231c28fb', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', 'town-019cb84a4100778397329f4a8b11fe54', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7488-b649-25808b1a84ce', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7d90-9e99-3a183d410e14', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7005-a285-843e0560c08d e4353cda05cd9d7dda1fd06cab4f110b99a2254c858d5cc6f0800ebaf58bb04a
act 019cb84a-4100-710d-a886-6f9bcbae9af8 7f89ab758ba3ad3780687da64f45fec9496b5cb72019065eec6a0cb7352757ec
act 019cb84a-4100-73f1-8867-a141b13273f4 96c915643c3065035aacbd1f56849d67a5dc3a3629e5a105abd6c243f332ec56
disclosure 019cb84a-4100-7dad-a824-4d563a1e2fa2 9e3e1686dae8531b92c8967edb19dca65466402d8755f3d6232428965b9515b1
', 'cbaeb6a9a751b42ab994338e87f3743abd9fe7c4a92e3006c7174c3099acc112');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-2195641338285175119', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-2195641338285175119', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-3394512602307309399', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-3394512602307309399', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-3575854062764430739', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-3575854062764430739', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-4308882505368453841', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-5127210847787313392', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-5127210847787313392', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-744940572176158771', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-744940572176158771', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-7875823260865975304', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-7875823260865975304', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-8230768694118088639', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-8230768694118088639', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-8237464719932569054', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-8237464719932569054', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-8507095389229188754', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-8507095389229188754', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-921941964914920818', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '-930551140962109923', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '1041548477108351059', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '1042505052224705404', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '143588690264733537', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '143588690264733537', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '1533131785127716149', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '2146173269978813119', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '296716644023176267', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '4283709151103789194', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '4283709151103789194', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '5982300241955911929', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '663926819480284756', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '663926819480284756', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '6766895068103526324', '019cb84a-4100-7d90-9e99-3a183d410e14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '7042560619836429314', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '7953362493951903767', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '8122511888697895845', '019cb84a-4100-7488-b649-25808b1a84ce');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7783-9732-9f4a8b11fe54', '019cb84a-4100-7a9f-92de-66cbd7aa822a', 'act', '885cb0cb94d133126fc5afe4dbcbfe346bd23b1f43ded0739f01d93be6ca7b1c');
