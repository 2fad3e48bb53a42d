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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7277-b052-7cb5f22f4875', '4f50715ab1fea1432b92b524c9cb335a@town.example', '4F50715AB1FEA1432B92B524C9CB335A@TOWN.EXAMPLE', '4f50715ab1fea1432b92b524c9cb335a@town.example', '4F50715AB1FEA1432B92B524C9CB335A@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEKi5qen9mS0wP38roqV1VNOhaKVKBdKQRgkYj7GvtndhhLdKxA0dQYIIdDQHeAl2Ew==', 'FOV6C24YQHD5CAVHIAPTCL2HJMK34BQL', '04a6a468-f1fd-4110-b724-7f9adc7fd9ae', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7097-adcd-6f0e7c327964', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7626-a003-b08e323163ae', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7097-adcd-6f0e7c327964","partnership":"019cb84a-4100-79ba-b69c-9b5a881e6380","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7626-a003-b08e323163ae","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7108-901b-ae7c19b64329","happened":"2026-03-04T10:00:00.000000Z","content":"d135a43bc0255e5e6b2be1b5304ea43cc0489a01f0a704590354a27bdbe8b3fd"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7108-901b-ae7c19b64329","record":"019cb84a-4100-7108-901b-ae7c19b64329","content":"26c94d19293c0079a2bd9e3af6a1e5d6f5c8b0ecf8e9c681668b1e3d83a44210"},{"table":"ground","row":"019cb84a-4100-7ada-ade7-9a75343f8267","record":"019cb84a-4100-7ada-ade7-9a75343f8267","content":"e6de63a91c80bd00cccb4501d0969b7f0915ceac9c816fc669a27ec2953dce70"}]}', '5cdf58a9f3fde8a31465f0b41366dd2bf60f023639621fb601d4e51acbefddf7');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-714b-aef8-eef98e10c2e0', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7626-a003-b08e323163ae', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-714b-aef8-eef98e10c2e0","partnership":"019cb84a-4100-79ba-b69c-9b5a881e6380","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7626-a003-b08e323163ae","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7423-a0b3-f19d3481b0aa","happened":"2026-03-04T10:00:00.000000Z","content":"6eca82bb73902b1d57c504e4cfe0ae3a59509edaad6f043b86fdfcab8b53f7e4"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7423-a0b3-f19d3481b0aa","record":"019cb84a-4100-7423-a0b3-f19d3481b0aa","content":"f953ae593feb8ccb587fc47ff7e2983b6db6b772179db5a2cb22c38b3efabf23"},{"table":"ground","row":"019cb84a-4100-7b68-9d53-5e0489627e4b","record":"019cb84a-4100-7b68-9d53-5e0489627e4b","content":"ebccfb3022a147c468580b97299a38dfe4fd1769644beb6612e35a977fe161c1"}]}', 'c28b1e894da69aae3cc7b214b0959f2ea7ed0ed569c254279a809413c4857112');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7170-aebb-75561e4d11c5', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7170-aebb-75561e4d11c5","partnership":"019cb84a-4100-79ba-b69c-9b5a881e6380","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7626-a003-b08e323163ae","happened":"2026-03-04T10:00:00.000000Z","content":"fb2df155cb2dd0515776e967a01a1cd941f574cc9f61ab5c4612c7a7f1b156cb"}],"changes":[{"table":"membership","row":"019cb84a-4100-7626-a003-b08e323163ae","record":"019cb84a-4100-7626-a003-b08e323163ae","content":"13fa7871d731405f6fe2e0c442cd987717372708baa0b3434ac53c576ebedd90"}]}', 'ef4f6b84201126353bf4f31c665e4d7b5b479010ccbbb968703c6fdca5ebaa31');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7827-8e1e-abe7ba663953', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7626-a003-b08e323163ae', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7827-8e1e-abe7ba663953","partnership":"019cb84a-4100-79ba-b69c-9b5a881e6380","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7626-a003-b08e323163ae","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-746c-9754-f95d77193f06","happened":"2026-03-04T10:00:00.000000Z","content":"1c0a5bc6e57e8d9306acf91464d74eede3d83b322776d67eb63c2abe1c82df7f"}],"changes":[{"table":"people_person","row":"019cb84a-4100-746c-9754-f95d77193f06","record":"019cb84a-4100-746c-9754-f95d77193f06","content":"fa2eb6ada0bb10df4f53dc3141e8bc67dd6d5b5cab88d2eaf9df0c7d0d7dce8d"},{"table":"ground","row":"019cb84a-4100-78bb-aa54-dadf0b21fb8c","record":"019cb84a-4100-78bb-aa54-dadf0b21fb8c","content":"0930411760144f54533ac5f35aead30c9fef1cf21418f977cd657d9a6c3761db"}]}', 'f17eb4b7d36d7d83cba96d310fcd5dc644e5b06ca8314db7492c634c05c37d72');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-74bc-bf0d-85ff64f765a4', '019cb84a-4100-7827-8e1e-abe7ba663953', '1', 'ground', '019cb84a-4100-78bb-aa54-dadf0b21fb8c', '019cb84a-4100-78bb-aa54-dadf0b21fb8c', NULL, '{"ChildId":"019cb84a-4100-746c-9754-f95d77193f06","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-78bb-aa54-dadf0b21fb8c","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-746c-9754-f95d77193f06","SubjectId":"019cb84a-4100-746c-9754-f95d77193f06","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '5d35f6ea0fc43c5f4213a2f909b2c024');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-74bd-91d3-97ef0beab839', '019cb84a-4100-714b-aef8-eef98e10c2e0', '1', 'ground', '019cb84a-4100-7b68-9d53-5e0489627e4b', '019cb84a-4100-7b68-9d53-5e0489627e4b', NULL, '{"ChildId":"019cb84a-4100-7423-a0b3-f19d3481b0aa","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b68-9d53-5e0489627e4b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7423-a0b3-f19d3481b0aa","SubjectId":"019cb84a-4100-7423-a0b3-f19d3481b0aa","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '46d482f3e01a563b55a98bc18fd9e234');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7569-8827-bcb4f46267ac', '019cb84a-4100-7097-adcd-6f0e7c327964', '1', 'ground', '019cb84a-4100-7ada-ade7-9a75343f8267', '019cb84a-4100-7ada-ade7-9a75343f8267', NULL, '{"ChildId":"019cb84a-4100-746c-9754-f95d77193f06","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ada-ade7-9a75343f8267","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7108-901b-ae7c19b64329","SubjectId":"019cb84a-4100-7108-901b-ae7c19b64329","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '519147725d5c0c77f1847be3d30d9ac0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7a84-88f6-03ccef39fe0a', '019cb84a-4100-7170-aebb-75561e4d11c5', '0', 'membership', '019cb84a-4100-7626-a003-b08e323163ae', '019cb84a-4100-7626-a003-b08e323163ae', NULL, '{"AccountId":"019cb84a-4100-7277-b052-7cb5f22f4875","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7626-a003-b08e323163ae","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '4444a1abddfc01bc4780cbe6091860f0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7ba4-b4e7-0ab841d74a59', '019cb84a-4100-7827-8e1e-abe7ba663953', '0', 'people_person', '019cb84a-4100-746c-9754-f95d77193f06', '019cb84a-4100-746c-9754-f95d77193f06', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-746c-9754-f95d77193f06","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '99e805a4b325a82d7acfc61a58fb8ad2');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7d96-89b1-275fdf183d02', '019cb84a-4100-714b-aef8-eef98e10c2e0', '0', 'people_person', '019cb84a-4100-7423-a0b3-f19d3481b0aa', '019cb84a-4100-7423-a0b3-f19d3481b0aa', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7423-a0b3-f19d3481b0aa","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '0c7358ec391e7353cecf2029c57298c1');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7f82-aaf9-71dc10e5dfc0', '019cb84a-4100-7097-adcd-6f0e7c327964', '0', 'front_door_contact', '019cb84a-4100-7108-901b-ae7c19b64329', '019cb84a-4100-7108-901b-ae7c19b64329', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-746c-9754-f95d77193f06","FamilyKnows":true,"Id":"019cb84a-4100-7108-901b-ae7c19b64329","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '16fea6d7375a4899ea29fd1de33e9070');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-718e-8b02-f72f02b807f2', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7108-901b-ae7c19b64329', '019cb84a-4100-746c-9754-f95d77193f06', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-77ba-b8d0-5a3846e05a5e', 'referral-decision', '2018-07-04', '019cb84a-4100-7108-901b-ae7c19b64329', '019cb84a-4100-746c-9754-f95d77193f06', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7604-9c82-8c33182a1cb1', '2026-03-04 10:00:00+00', '019cb84a-4100-7626-a003-b08e323163ae', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-746c-9754-f95d77193f06', NULL, 'Front door', 'true', '3f6df30b9754cd06943d082d4af805385f8aff3a997c20093d02ac71d20df5f6');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-716c-abc5-93cd8feff224', '019cb84a-4100-7827-8e1e-abe7ba663953', '0', 'ChildRecorded', '019cb84a-4100-746c-9754-f95d77193f06', '019cb84a-4100-746c-9754-f95d77193f06', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-746c-9754-f95d77193f06","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-746c-9754-f95d77193f06"}', '47f38bafb49d5ba9a6695d5bf35408f3');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-72b1-b867-481d46fbe9c3', '019cb84a-4100-7170-aebb-75561e4d11c5', '0', 'MemberJoined', '019cb84a-4100-7626-a003-b08e323163ae', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7626-a003-b08e323163ae","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '64411927891b06a3527a333fd022ddd6');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-74c5-a945-8e4d024d404c', '019cb84a-4100-7097-adcd-6f0e7c327964', '0', 'ContactReceived', '019cb84a-4100-7108-901b-ae7c19b64329', '019cb84a-4100-746c-9754-f95d77193f06', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-746c-9754-f95d77193f06","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7108-901b-ae7c19b64329","Source":"2A"}', '9b5156eee5bfdf7d75e103c803708b1e');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-788f-9364-08489708abfa', '019cb84a-4100-714b-aef8-eef98e10c2e0', '0', 'ChildRecorded', '019cb84a-4100-7423-a0b3-f19d3481b0aa', '019cb84a-4100-7423-a0b3-f19d3481b0aa', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7423-a0b3-f19d3481b0aa","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7423-a0b3-f19d3481b0aa"}', 'd9b40904a5f5e1344f093c84416bc60e');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7108-901b-ae7c19b64329', '019cb84a-4100-746c-9754-f95d77193f06', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-78bb-aa54-dadf0b21fb8c', 'Agency', '019cb84a-4100-746c-9754-f95d77193f06', '019cb84a-4100-746c-9754-f95d77193f06', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-746c-9754-f95d77193f06', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7ada-ade7-9a75343f8267', 'Agency', '019cb84a-4100-7108-901b-ae7c19b64329', '019cb84a-4100-746c-9754-f95d77193f06', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7108-901b-ae7c19b64329', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7b68-9d53-5e0489627e4b', 'Agency', '019cb84a-4100-7423-a0b3-f19d3481b0aa', '019cb84a-4100-7423-a0b3-f19d3481b0aa', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7423-a0b3-f19d3481b0aa', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7626-a003-b08e323163ae', '019cb84a-4100-7277-b052-7cb5f22f4875', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', 'town-019cb84a410079bab69c9b5a881e6380', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-7423-a0b3-f19d3481b0aa', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-746c-9754-f95d77193f06', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7097-adcd-6f0e7c327964 5cdf58a9f3fde8a31465f0b41366dd2bf60f023639621fb601d4e51acbefddf7
act 019cb84a-4100-7170-aebb-75561e4d11c5 ef4f6b84201126353bf4f31c665e4d7b5b479010ccbbb968703c6fdca5ebaa31
disclosure 019cb84a-4100-7604-9c82-8c33182a1cb1 3f6df30b9754cd06943d082d4af805385f8aff3a997c20093d02ac71d20df5f6
act 019cb84a-4100-7827-8e1e-abe7ba663953 f17eb4b7d36d7d83cba96d310fcd5dc644e5b06ca8314db7492c634c05c37d72
', '34ed646c69c589076447d17b81e1c84d1144842dc1ffa255312829bab0b43615');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-79ba-b69c-9b5a881e6380', '019cb84a-4100-714b-aef8-eef98e10c2e0', 'act', 'c28b1e894da69aae3cc7b214b0959f2ea7ed0ed569c254279a809413c4857112');
