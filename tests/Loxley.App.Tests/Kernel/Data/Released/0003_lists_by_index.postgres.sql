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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7d01-b05c-55746eb9154c', 'cd733f3a087649b27cc353878ac52e37@town.example', 'CD733F3A087649B27CC353878AC52E37@TOWN.EXAMPLE', 'cd733f3a087649b27cc353878ac52e37@town.example', 'CD733F3A087649B27CC353878AC52E37@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEGv3M64/V3c05pej0i/GB/WzzV3XQeDJPa/oIpIo3aK6lVIk4vlj/0+Do7PejGdgPg==', 'MIPHDAIWLNWPOFWLRLUT3SODC2XPLWRI', 'e80c6804-021b-49ac-9929-05fa37eb6b2b', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-720e-98bc-3f905559d861', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-73ab-b87d-7b9573980a73', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-720e-98bc-3f905559d861","partnership":"019cb84a-4100-7369-994f-ba92de73fc56","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-73ab-b87d-7b9573980a73","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","happened":"2026-03-04T10:00:00.000000Z","content":"2e1902682784f09a7acabdca6c6317b835ecb538a9b9d3c0e196d5441c7625e9"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","record":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","content":"f842b948c9511570d734b635c895f9ad6473de6c8e51feb2096725b73d6e235f"},{"table":"ground","row":"019cb84a-4100-74ba-8674-e283177beadb","record":"019cb84a-4100-74ba-8674-e283177beadb","content":"1b3caf7bc500417ebc7fb6b6020e8c6bdad2963923ebbdb15f87f086d06661f0"}]}', '4713cbc58cc26aa745c8e4137f5889c7305a4698ba45bf4757ebe7f560e6563c');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7224-aea1-d3e5563b195e', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7224-aea1-d3e5563b195e","partnership":"019cb84a-4100-7369-994f-ba92de73fc56","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-73ab-b87d-7b9573980a73","happened":"2026-03-04T10:00:00.000000Z","content":"79a7f9fa3516e891d86ca3542666021f73b93c226a9cd76410d726e1babe58bd"}],"changes":[{"table":"membership","row":"019cb84a-4100-73ab-b87d-7b9573980a73","record":"019cb84a-4100-73ab-b87d-7b9573980a73","content":"0ed94e873deb5d3acc46725b7ac88153ec792b48bb575291ebfe6d33ae9da7ed"}]}', '4fdf9305dfd6095b072e74873317703efa05cfd3ac147e772149eebe8cfb518b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-74a4-9645-b87406d59ae5', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-73ab-b87d-7b9573980a73', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-74a4-9645-b87406d59ae5","partnership":"019cb84a-4100-7369-994f-ba92de73fc56","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-73ab-b87d-7b9573980a73","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7a5b-85e1-03365032ce09","happened":"2026-03-04T10:00:00.000000Z","content":"6ef23e76177ba9ee4bc623c4dc0476db9a4e2b85bf11dfa9e38644c53f04c9ff"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7a5b-85e1-03365032ce09","record":"019cb84a-4100-7a5b-85e1-03365032ce09","content":"fdc2db19b3fd2d43932edb1d00ab8cb920cc8f8d01a20c3f6799b1a944fff75e"},{"table":"ground","row":"019cb84a-4100-7426-946e-5b1a2cb0380b","record":"019cb84a-4100-7426-946e-5b1a2cb0380b","content":"0af7170975a94b430f7fce720b95bd18f3ab4fbc4969dc153cb4ac07ed2448fc"}]}', '1723da5bed440491d9a39265b8df5bf2d0ffb335f38bc6302d8dcb06553eee49');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7d18-a7c2-783a58887f8a', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-73ab-b87d-7b9573980a73', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7d18-a7c2-783a58887f8a","partnership":"019cb84a-4100-7369-994f-ba92de73fc56","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-73ab-b87d-7b9573980a73","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7f66-afa7-48a5cbbbe308","happened":"2026-03-04T10:00:00.000000Z","content":"99d9bcad02e712311d0b9255d9c2bc4fb971b9e9039070aba76bdaa34bff67ac"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7f66-afa7-48a5cbbbe308","record":"019cb84a-4100-7f66-afa7-48a5cbbbe308","content":"ffe596e7e8c1774625f32925ea958b4170230396639e437c7934b7ba438334a0"},{"table":"ground","row":"019cb84a-4100-7515-8c37-d844cfdda59e","record":"019cb84a-4100-7515-8c37-d844cfdda59e","content":"01cc67b48c15ac380201edc7d58b693ea61b751674eebe37733d4044911137c0"}]}', 'edf678239a595fd3ad55ca2541e8cd5c146f3083c7abb2aaeda4f2ba270a423a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7097-99e6-bcb00a212400', '019cb84a-4100-7224-aea1-d3e5563b195e', '0', 'membership', '019cb84a-4100-73ab-b87d-7b9573980a73', '019cb84a-4100-73ab-b87d-7b9573980a73', NULL, '{"AccountId":"019cb84a-4100-7d01-b05c-55746eb9154c","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-73ab-b87d-7b9573980a73","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '71aab3ca0615090abe40d47d8ef39322');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7232-aa49-f4ce14871fc6', '019cb84a-4100-720e-98bc-3f905559d861', '1', 'ground', '019cb84a-4100-74ba-8674-e283177beadb', '019cb84a-4100-74ba-8674-e283177beadb', NULL, '{"ChildId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-74ba-8674-e283177beadb","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","SubjectId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '51c02d3b5e3def12be8dd62c02159caa');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-74fa-a952-44e8624bca8f', '019cb84a-4100-7d18-a7c2-783a58887f8a', '1', 'ground', '019cb84a-4100-7515-8c37-d844cfdda59e', '019cb84a-4100-7515-8c37-d844cfdda59e', NULL, '{"ChildId":"019cb84a-4100-7f66-afa7-48a5cbbbe308","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7515-8c37-d844cfdda59e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7f66-afa7-48a5cbbbe308","SubjectId":"019cb84a-4100-7f66-afa7-48a5cbbbe308","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'c0e858f31ba48ca4f3f9200023c3f948');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7806-abfe-fe7d0c56b5d5', '019cb84a-4100-74a4-9645-b87406d59ae5', '1', 'ground', '019cb84a-4100-7426-946e-5b1a2cb0380b', '019cb84a-4100-7426-946e-5b1a2cb0380b', NULL, '{"ChildId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7426-946e-5b1a2cb0380b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7a5b-85e1-03365032ce09","SubjectId":"019cb84a-4100-7a5b-85e1-03365032ce09","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '9bc8d8e0433544fb7ac00b4b371d8fbf');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-794f-b89c-54aef4dc0f47', '019cb84a-4100-720e-98bc-3f905559d861', '0', 'people_person', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'cceddd5428e0c9e52613c3fb18f24502');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7d78-9954-541b7183c288', '019cb84a-4100-7d18-a7c2-783a58887f8a', '0', 'people_person', '019cb84a-4100-7f66-afa7-48a5cbbbe308', '019cb84a-4100-7f66-afa7-48a5cbbbe308', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7f66-afa7-48a5cbbbe308","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '7165b58900e502e55a6cae63514c2ccc');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7f7e-9845-4f8a77d2c3f6', '019cb84a-4100-74a4-9645-b87406d59ae5', '0', 'front_door_contact', '019cb84a-4100-7a5b-85e1-03365032ce09', '019cb84a-4100-7a5b-85e1-03365032ce09', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","FamilyKnows":true,"Id":"019cb84a-4100-7a5b-85e1-03365032ce09","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '16083e79cfad4e1a2dbb2a9667576ceb');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-731d-93dc-ba5105c68a76', 'referral-decision', '2018-07-04', '019cb84a-4100-7a5b-85e1-03365032ce09', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7a6f-9f68-0d5cec055c31', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7a5b-85e1-03365032ce09', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-769e-87ac-36165cbb6f0b', '2026-03-04 10:00:00+00', '019cb84a-4100-73ab-b87d-7b9573980a73', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', NULL, 'Front door', 'true', '0fa0c2d82adfcbdb298eb18f39d6487e65092f007d7f8f1cd297f8beda16a614');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7261-888a-e6fd726b2608', '019cb84a-4100-7d18-a7c2-783a58887f8a', '0', 'ChildRecorded', '019cb84a-4100-7f66-afa7-48a5cbbbe308', '019cb84a-4100-7f66-afa7-48a5cbbbe308', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7f66-afa7-48a5cbbbe308","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7f66-afa7-48a5cbbbe308"}', '0ba268d03ee5dcedcbde49adbf08d49a');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-788c-9c70-a23eb3defcef', '019cb84a-4100-7224-aea1-d3e5563b195e', '0', 'MemberJoined', '019cb84a-4100-73ab-b87d-7b9573980a73', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-73ab-b87d-7b9573980a73","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '02567bc070facdd2358ee51eed4fa4ad');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7be9-ac0b-5ce0f93404b1', '019cb84a-4100-74a4-9645-b87406d59ae5', '0', 'ContactReceived', '019cb84a-4100-7a5b-85e1-03365032ce09', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7a5b-85e1-03365032ce09","Source":"2A"}', 'b179c4fc1d4ef77f6749b9acb283030d');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7e5d-8244-ba337cb88c7b', '019cb84a-4100-720e-98bc-3f905559d861', '0', 'ChildRecorded', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7ee8-8c1f-5698f5e37cf1"}', '07ec0007b8ece07a0b206324b5796625');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7a5b-85e1-03365032ce09', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7426-946e-5b1a2cb0380b', 'Agency', '019cb84a-4100-7a5b-85e1-03365032ce09', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7a5b-85e1-03365032ce09', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-74ba-8674-e283177beadb', 'Agency', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7515-8c37-d844cfdda59e', 'Agency', '019cb84a-4100-7f66-afa7-48a5cbbbe308', '019cb84a-4100-7f66-afa7-48a5cbbbe308', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7f66-afa7-48a5cbbbe308', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-73ab-b87d-7b9573980a73', '019cb84a-4100-7d01-b05c-55746eb9154c', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', 'town-019cb84a41007369994fba92de73fc56', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7ee8-8c1f-5698f5e37cf1', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7f66-afa7-48a5cbbbe308', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-720e-98bc-3f905559d861 4713cbc58cc26aa745c8e4137f5889c7305a4698ba45bf4757ebe7f560e6563c
act 019cb84a-4100-7224-aea1-d3e5563b195e 4fdf9305dfd6095b072e74873317703efa05cfd3ac147e772149eebe8cfb518b
act 019cb84a-4100-74a4-9645-b87406d59ae5 1723da5bed440491d9a39265b8df5bf2d0ffb335f38bc6302d8dcb06553eee49
disclosure 019cb84a-4100-769e-87ac-36165cbb6f0b 0fa0c2d82adfcbdb298eb18f39d6487e65092f007d7f8f1cd297f8beda16a614
', 'f528b34d5655f085ad58d9d73dd89d8d36b780d1cbb2903db173fc9700331d25');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7369-994f-ba92de73fc56', '019cb84a-4100-7d18-a7c2-783a58887f8a', 'act', 'edf678239a595fd3ad55ca2541e8cd5c146f3083c7abb2aaeda4f2ba270a423a');
