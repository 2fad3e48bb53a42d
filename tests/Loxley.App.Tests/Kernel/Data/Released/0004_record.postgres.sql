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

-- Children who live at one address are found by its postcode.
CREATE INDEX ix_people_person_partnership_id_postcode ON people_person (partnership_id, postcode);
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_record', '38f588b1ba1a8ecd2a7b87830d96710422c6d31ae167433017cf1b5d202b97c6', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7e88-adf0-34f09d0a4ec7', '8a71da59fe45ce065f680ae9be0bd29c@town.example', '8A71DA59FE45CE065F680AE9BE0BD29C@TOWN.EXAMPLE', '8a71da59fe45ce065f680ae9be0bd29c@town.example', '8A71DA59FE45CE065F680AE9BE0BD29C@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEET/OxiGpcmNeot6veHLMAD998L1RSawFIpvb5ytV8DNdzV5BDikWxl/c1NGGP34sg==', 'H2VPYBUVMGVMBFTU32IZTTNVRTDATKQB', '7e05f3d3-c11b-4e56-84b0-f61f704d999e', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7068-be45-0ba0380ba19c', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7312-b43e-cfbb01620e91', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7068-be45-0ba0380ba19c","partnership":"019cb84a-4100-7d5e-b37d-c807b8ed568d","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7312-b43e-cfbb01620e91","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-76ba-a505-d029c8f8d698","happened":"2026-03-04T10:00:00.000000Z","content":"6e64f5b5b1535ac752bc63170e064108e326e2fff06c94109d19ab1372e04954"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-76ba-a505-d029c8f8d698","record":"019cb84a-4100-76ba-a505-d029c8f8d698","content":"d6c556d4fe7ae8666f1c4c1100ee04e884bf1c356e4ab39e2945febcfcde0851"},{"table":"ground","row":"019cb84a-4100-7756-9ebe-d44ef0aa2e3b","record":"019cb84a-4100-7756-9ebe-d44ef0aa2e3b","content":"e670ded6fb194efd297ee5bb47969d2b2a1c87b3dfe97ec4b2d26c297f4080e7"}]}', '891af60aa2bb8b42b6d37262d2a7572899722d5c25b45e5457050987d4217c78');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-73e3-b9c5-a202ccb04489', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-73e3-b9c5-a202ccb04489","partnership":"019cb84a-4100-7d5e-b37d-c807b8ed568d","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7312-b43e-cfbb01620e91","happened":"2026-03-04T10:00:00.000000Z","content":"60219338ec81eb0273a65401c419fdb3221ed8761ec3330c77a77ef491ef1de2"}],"changes":[{"table":"membership","row":"019cb84a-4100-7312-b43e-cfbb01620e91","record":"019cb84a-4100-7312-b43e-cfbb01620e91","content":"3ad563659514971d2e376d3324005d18ac1d82536b8e7d4dae8333d4bb30d6ba"}]}', 'f6e01f6a9b82ffac4cbd05a6836210a31fb0190b3ffdbb8776a99b3a3312ac65');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7b38-a3c4-b447665f3e69', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7312-b43e-cfbb01620e91', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b38-a3c4-b447665f3e69","partnership":"019cb84a-4100-7d5e-b37d-c807b8ed568d","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7312-b43e-cfbb01620e91","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","happened":"2026-03-04T10:00:00.000000Z","content":"b6c0803eb5aceea0733c22ec34bb778eaefe8d5856e871fdc023ace7ee452c1a"}],"changes":[{"table":"people_person","row":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","record":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","content":"7a7a606849fc4a16fbdba7e662a66929fe098d06fe6d1165bcc5bde323b46cbd"},{"table":"ground","row":"019cb84a-4100-701d-a361-fd87e37e8a47","record":"019cb84a-4100-701d-a361-fd87e37e8a47","content":"6ceba2958941b8e0d6eb36ada8f0273c0eb3824cbd27665c2f612807d2445eb0"}]}', 'ed58f3bbbdfe15a41c9abedbce7a2bd0d270d44c71a09bb2c2b24817462d3139');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7fec-a705-f85d893f4648', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7312-b43e-cfbb01620e91', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7fec-a705-f85d893f4648","partnership":"019cb84a-4100-7d5e-b37d-c807b8ed568d","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7312-b43e-cfbb01620e91","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7cdb-b291-3ed86cdb951c","happened":"2026-03-04T10:00:00.000000Z","content":"e60777cdd5fcd6215e35776d36cc2e69fe8184d24575cf0db7ec68157fa30227"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7cdb-b291-3ed86cdb951c","record":"019cb84a-4100-7cdb-b291-3ed86cdb951c","content":"67144f6aa71ea00e577c93d83585e3358b68aad15082709d9caf17d5767aa103"},{"table":"ground","row":"019cb84a-4100-7f13-b445-17629a0e7528","record":"019cb84a-4100-7f13-b445-17629a0e7528","content":"c2d0c5aa8db27193901decb4ad3f32f3fd5301af89c6ee9eaeb01832af2e2163"}]}', 'a5f773de1785a7201d0dd88e25db7b48df52886e3e0b0150db802854ff7992a2');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-773b-88e8-ce760629366c', '019cb84a-4100-73e3-b9c5-a202ccb04489', '0', 'membership', '019cb84a-4100-7312-b43e-cfbb01620e91', '019cb84a-4100-7312-b43e-cfbb01620e91', NULL, '{"AccountId":"019cb84a-4100-7e88-adf0-34f09d0a4ec7","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7312-b43e-cfbb01620e91","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '0697ff21bbe3bccda9aa25a600f1f8a8');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7971-a4ca-974874686cab', '019cb84a-4100-7b38-a3c4-b447665f3e69', '1', 'ground', '019cb84a-4100-701d-a361-fd87e37e8a47', '019cb84a-4100-701d-a361-fd87e37e8a47', NULL, '{"ChildId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-701d-a361-fd87e37e8a47","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","SubjectId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'bddaba78a95dadf280c94f47c3c51e32');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7ac7-a812-721007486221', '019cb84a-4100-7b38-a3c4-b447665f3e69', '0', 'people_person', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '044c7a58f7d2c8195ce0b16706c64eba');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7c23-b266-8d2de2c93b47', '019cb84a-4100-7068-be45-0ba0380ba19c', '1', 'ground', '019cb84a-4100-7756-9ebe-d44ef0aa2e3b', '019cb84a-4100-7756-9ebe-d44ef0aa2e3b', NULL, '{"ChildId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7756-9ebe-d44ef0aa2e3b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-76ba-a505-d029c8f8d698","SubjectId":"019cb84a-4100-76ba-a505-d029c8f8d698","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '094ccd12f11c9cce464dba34109b9968');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7d5c-ad91-53803722dccb', '019cb84a-4100-7fec-a705-f85d893f4648', '1', 'ground', '019cb84a-4100-7f13-b445-17629a0e7528', '019cb84a-4100-7f13-b445-17629a0e7528', NULL, '{"ChildId":"019cb84a-4100-7cdb-b291-3ed86cdb951c","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7f13-b445-17629a0e7528","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7cdb-b291-3ed86cdb951c","SubjectId":"019cb84a-4100-7cdb-b291-3ed86cdb951c","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'f3b6227842ad2279714dc5c51b9eff88');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7e34-957f-6fdb77e8c878', '019cb84a-4100-7fec-a705-f85d893f4648', '0', 'people_person', '019cb84a-4100-7cdb-b291-3ed86cdb951c', '019cb84a-4100-7cdb-b291-3ed86cdb951c', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7cdb-b291-3ed86cdb951c","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '8f997a078b232eef417c03fa48772390');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7e91-be61-9851b6cd1f5d', '019cb84a-4100-7068-be45-0ba0380ba19c', '0', 'front_door_contact', '019cb84a-4100-76ba-a505-d029c8f8d698', '019cb84a-4100-76ba-a505-d029c8f8d698', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","FamilyKnows":true,"Id":"019cb84a-4100-76ba-a505-d029c8f8d698","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'da396979cf1c718d266e25eb27274d7a');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7051-9f0e-ef3224f27a62', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-76ba-a505-d029c8f8d698', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-77e0-bc6f-bc598c8e7370', 'referral-decision', '2018-07-04', '019cb84a-4100-76ba-a505-d029c8f8d698', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-77a5-975e-cdc5c03b4667', '2026-03-04 10:00:00+00', '019cb84a-4100-7312-b43e-cfbb01620e91', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', NULL, 'Front door', 'true', '1eab3027ccd9a33eb7c5ca6f1bf9e1eb7b1168e759a1f8369586a6bd5e931d26');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-712a-8441-cb2460a2c5b9', '019cb84a-4100-73e3-b9c5-a202ccb04489', '0', 'MemberJoined', '019cb84a-4100-7312-b43e-cfbb01620e91', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7312-b43e-cfbb01620e91","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'dd2f2172c88ceee0a82c119cc6418adf');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-71d6-8eb6-89738df736d6', '019cb84a-4100-7b38-a3c4-b447665f3e69', '0', 'ChildRecorded', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad"}', '16433c38204d7249f7b53a59ea15165f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7655-b736-1892a9b994eb', '019cb84a-4100-7068-be45-0ba0380ba19c', '0', 'ContactReceived', '019cb84a-4100-76ba-a505-d029c8f8d698', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-76d7-b502-e5eaf98aa5ad","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-76ba-a505-d029c8f8d698","Source":"2A"}', 'a73cb728b7866fe35c8e622a8a0333f8');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7e4e-88b4-9bdd73ca0136', '019cb84a-4100-7fec-a705-f85d893f4648', '0', 'ChildRecorded', '019cb84a-4100-7cdb-b291-3ed86cdb951c', '019cb84a-4100-7cdb-b291-3ed86cdb951c', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7cdb-b291-3ed86cdb951c","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7cdb-b291-3ed86cdb951c"}', '2b22c5a98dee0df0d26df364fb957c5e');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-76ba-a505-d029c8f8d698', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-701d-a361-fd87e37e8a47', 'Agency', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7756-9ebe-d44ef0aa2e3b', 'Agency', '019cb84a-4100-76ba-a505-d029c8f8d698', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-76ba-a505-d029c8f8d698', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7f13-b445-17629a0e7528', 'Agency', '019cb84a-4100-7cdb-b291-3ed86cdb951c', '019cb84a-4100-7cdb-b291-3ed86cdb951c', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7cdb-b291-3ed86cdb951c', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7312-b43e-cfbb01620e91', '019cb84a-4100-7e88-adf0-34f09d0a4ec7', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', 'town-019cb84a41007d5eb37dc807b8ed568d', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-76d7-b502-e5eaf98aa5ad', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7cdb-b291-3ed86cdb951c', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7068-be45-0ba0380ba19c 891af60aa2bb8b42b6d37262d2a7572899722d5c25b45e5457050987d4217c78
act 019cb84a-4100-73e3-b9c5-a202ccb04489 f6e01f6a9b82ffac4cbd05a6836210a31fb0190b3ffdbb8776a99b3a3312ac65
disclosure 019cb84a-4100-77a5-975e-cdc5c03b4667 1eab3027ccd9a33eb7c5ca6f1bf9e1eb7b1168e759a1f8369586a6bd5e931d26
act 019cb84a-4100-7b38-a3c4-b447665f3e69 ed58f3bbbdfe15a41c9abedbce7a2bd0d270d44c71a09bb2c2b24817462d3139
', '4290d29f059dd62fb00b1fa4e79f0fb4aa8596271709af3917462c88b28d1946');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7d5e-b37d-c807b8ed568d', '019cb84a-4100-7fec-a705-f85d893f4648', 'act', 'a5f773de1785a7201d0dd88e25db7b48df52886e3e0b0150db802854ff7992a2');
