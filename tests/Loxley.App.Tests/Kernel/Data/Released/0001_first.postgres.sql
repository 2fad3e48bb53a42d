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
    number integer NOT NULL,
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


CREATE UNIQUE INDEX ux_front_door_referral_partnership_id_child_id_number ON front_door_referral (partnership_id, child_id, number);


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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', '5dfd35671ca7185961becc527022f416a88a33c4fee94c62230b77d88a38181a', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7bdd-a1d9-c85a59130b9c', '11ac3f874093d47bfb293a20fa644fdc@town.example', '11AC3F874093D47BFB293A20FA644FDC@TOWN.EXAMPLE', '11ac3f874093d47bfb293a20fa644fdc@town.example', '11AC3F874093D47BFB293A20FA644FDC@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEPR9EJ5j4x6CwCUg1W+SHjayxfkhCQZezXQmt5PEgsg9+UKVhprJ+gG99F2VR6TrYA==', 'XAODUXHET4SQMZFIPOUKCRLCEMY4RJJN', '599ec6bf-a2e6-498b-b6ef-6a2ba1645613', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7432-b202-98ed45f16a36', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7432-b202-98ed45f16a36","partnership":"019cb84a-4100-7f84-8144-484e3fbc1efc","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7409-992b-290e7f4687cc","happened":"2026-03-04T10:00:00.000000Z","content":"b5d3c00bf5b7d42f7937adfb167cc0bf7b0ffc1dd09ffcbbb73b1dde8a6dcfff"}],"changes":[{"table":"membership","row":"019cb84a-4100-7409-992b-290e7f4687cc","record":"019cb84a-4100-7409-992b-290e7f4687cc","content":"7e8e7f743ca3fabffd791b5d573dec8cd60a4ef5df1c136b4a3e8f17c3666582"}]}', '9ff954e71ce2257343a315eccd9043937f827a9db86877f528404c53fadf4df5');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-75d6-847c-3c1b21ac5a3c', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7409-992b-290e7f4687cc', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-75d6-847c-3c1b21ac5a3c","partnership":"019cb84a-4100-7f84-8144-484e3fbc1efc","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7409-992b-290e7f4687cc","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-759f-a6a6-73573784e2ae","happened":"2026-03-04T10:00:00.000000Z","content":"a051cbbc29ff4276ce87d6f7c7fb3bac70f6cf7d9a5e6adab253115aaa0d0eb2"}],"changes":[{"table":"people_person","row":"019cb84a-4100-759f-a6a6-73573784e2ae","record":"019cb84a-4100-759f-a6a6-73573784e2ae","content":"bde5f1bf251201496dc97f19e78a0c0d6e07c794d0594f1974c148910029bb1d"},{"table":"ground","row":"019cb84a-4100-77b3-bc22-8beaffe05263","record":"019cb84a-4100-77b3-bc22-8beaffe05263","content":"0a87e0c873781b0b968794a3135e710d7986e5d18ddc998e047f09a8898da2fe"}]}', 'f5460a2be35a9ec79f20b57b7809d900d27d6ce8c95aecdf5008521dba9d7ecd');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7653-bfef-8dc695a7581b', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7409-992b-290e7f4687cc', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7653-bfef-8dc695a7581b","partnership":"019cb84a-4100-7f84-8144-484e3fbc1efc","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7409-992b-290e7f4687cc","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","happened":"2026-03-04T10:00:00.000000Z","content":"fe613a548c0d51a68445fc8590c5dfbda3afc4b07622f475c9da5416b9f712f6"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","record":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","content":"d442cce33f6323f197627db11d4a8ecf829b269af0527b99a94bd6be89a5e344"},{"table":"ground","row":"019cb84a-4100-7e62-902e-d85ca5ece940","record":"019cb84a-4100-7e62-902e-d85ca5ece940","content":"4e8e2f6d559bde08eb1e93d9479a748c2c7094f45095e1ef55a7aaf35c2a28da"}]}', '2ddb327e4746bc8807c11c5ae54aae573f408d7a1b2e72a355b02f95421c0be8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7fc5-8726-6191044a860b', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7409-992b-290e7f4687cc', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7fc5-8726-6191044a860b","partnership":"019cb84a-4100-7f84-8144-484e3fbc1efc","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7409-992b-290e7f4687cc","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7e9b-acaf-cc1a47f85188","happened":"2026-03-04T10:00:00.000000Z","content":"ef9a8dcf19634dfd4aef20c2e17855775fe83907933f318f18380dbe174fc9b6"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7e9b-acaf-cc1a47f85188","record":"019cb84a-4100-7e9b-acaf-cc1a47f85188","content":"1d0d20bee1c23102569efe2bc2a596dca9f463224846ba918962bfb0243b3cea"},{"table":"ground","row":"019cb84a-4100-7ae2-bff7-ccf7803ed47d","record":"019cb84a-4100-7ae2-bff7-ccf7803ed47d","content":"4860b2d96c9d6ff5b52a7cc9507d19f87e00ec37eb8c04c79fd0ac7f2d192dc8"}]}', '616186fbfd3a139202114721a97042408d4b11a0aaf4446b496dd6b19cbce5ca');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7116-b21c-a73e329e3274', '019cb84a-4100-75d6-847c-3c1b21ac5a3c', '1', 'ground', '019cb84a-4100-77b3-bc22-8beaffe05263', '019cb84a-4100-77b3-bc22-8beaffe05263', NULL, '{"ChildId":"019cb84a-4100-759f-a6a6-73573784e2ae","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-77b3-bc22-8beaffe05263","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-759f-a6a6-73573784e2ae","SubjectId":"019cb84a-4100-759f-a6a6-73573784e2ae","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '4a72e79e2acdc6c8e7deaf0132ec5bbb');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-71d2-8da2-ce7322f96de9', '019cb84a-4100-7fc5-8726-6191044a860b', '1', 'ground', '019cb84a-4100-7ae2-bff7-ccf7803ed47d', '019cb84a-4100-7ae2-bff7-ccf7803ed47d', NULL, '{"ChildId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ae2-bff7-ccf7803ed47d","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7e9b-acaf-cc1a47f85188","SubjectId":"019cb84a-4100-7e9b-acaf-cc1a47f85188","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '23b5f00d30bba6e9b0fce5700d8c024e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-740c-982d-0f740e427646', '019cb84a-4100-7fc5-8726-6191044a860b', '0', 'front_door_contact', '019cb84a-4100-7e9b-acaf-cc1a47f85188', '019cb84a-4100-7e9b-acaf-cc1a47f85188', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","FamilyKnows":true,"Id":"019cb84a-4100-7e9b-acaf-cc1a47f85188","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '158f2791def233e1bad400e26e0fa6e9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-742c-b01e-83d7580da7a8', '019cb84a-4100-7653-bfef-8dc695a7581b', '1', 'ground', '019cb84a-4100-7e62-902e-d85ca5ece940', '019cb84a-4100-7e62-902e-d85ca5ece940', NULL, '{"ChildId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7e62-902e-d85ca5ece940","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","SubjectId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '78bd7eedfe8f7446ced80597b4711222');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7c51-a21f-a183d99e03e6', '019cb84a-4100-7432-b202-98ed45f16a36', '0', 'membership', '019cb84a-4100-7409-992b-290e7f4687cc', '019cb84a-4100-7409-992b-290e7f4687cc', NULL, '{"AccountId":"019cb84a-4100-7bdd-a1d9-c85a59130b9c","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7409-992b-290e7f4687cc","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '75915f2f7145f7f1cb00ac17344ad766');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7cb9-99d0-d4fc59828110', '019cb84a-4100-75d6-847c-3c1b21ac5a3c', '0', 'people_person', '019cb84a-4100-759f-a6a6-73573784e2ae', '019cb84a-4100-759f-a6a6-73573784e2ae', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-759f-a6a6-73573784e2ae","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '996a7ab5d6dddca6e235901b625e9398');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7e83-b87f-c38dfad004f1', '019cb84a-4100-7653-bfef-8dc695a7581b', '0', 'people_person', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '995af6b4b8c67bc3be0933fa742f3f7c');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-707d-97f4-44e510c39ea4', 'referral-decision', '2018-07-04', '019cb84a-4100-7e9b-acaf-cc1a47f85188', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7ac7-9a53-333ed3bae1d3', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7e9b-acaf-cc1a47f85188', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-71d5-a6c0-52841d8d48e5', '2026-03-04 10:00:00+00', '019cb84a-4100-7409-992b-290e7f4687cc', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', NULL, 'Front door', 'true', 'd736f660f90148fa90d4223a723b91ae96a490288aebdaf49e0bf5c6bc59b51a');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7976-9e9b-3117b31144fd', '019cb84a-4100-75d6-847c-3c1b21ac5a3c', '0', 'ChildRecorded', '019cb84a-4100-759f-a6a6-73573784e2ae', '019cb84a-4100-759f-a6a6-73573784e2ae', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-759f-a6a6-73573784e2ae","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-759f-a6a6-73573784e2ae"}', 'c7d8bec1eb4e55887bd2accaba85dc55');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7a9e-b251-2cd46d1c25f3', '019cb84a-4100-7fc5-8726-6191044a860b', '0', 'ContactReceived', '019cb84a-4100-7e9b-acaf-cc1a47f85188', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7e9b-acaf-cc1a47f85188","Source":"2A"}', '772780e258e708458e031b02e4aa7157');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7c53-8a33-44a7bcfa2ee4', '019cb84a-4100-7653-bfef-8dc695a7581b', '0', 'ChildRecorded', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7d6a-8308-e0be93a8d8a2"}', '947e61ca038a27ea9162231203aef4af');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7e55-86b6-b80e698e5a4b', '019cb84a-4100-7432-b202-98ed45f16a36', '0', 'MemberJoined', '019cb84a-4100-7409-992b-290e7f4687cc', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7409-992b-290e7f4687cc","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '10a7058f2f290c17cd146cab27855d32');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7e9b-acaf-cc1a47f85188', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-77b3-bc22-8beaffe05263', 'Agency', '019cb84a-4100-759f-a6a6-73573784e2ae', '019cb84a-4100-759f-a6a6-73573784e2ae', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-759f-a6a6-73573784e2ae', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7ae2-bff7-ccf7803ed47d', 'Agency', '019cb84a-4100-7e9b-acaf-cc1a47f85188', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7e9b-acaf-cc1a47f85188', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7e62-902e-d85ca5ece940', 'Agency', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7409-992b-290e7f4687cc', '019cb84a-4100-7bdd-a1d9-c85a59130b9c', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', 'town-019cb84a41007f848144484e3fbc1efc', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-759f-a6a6-73573784e2ae', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-7d6a-8308-e0be93a8d8a2', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-71d5-a6c0-52841d8d48e5 d736f660f90148fa90d4223a723b91ae96a490288aebdaf49e0bf5c6bc59b51a
act 019cb84a-4100-7432-b202-98ed45f16a36 9ff954e71ce2257343a315eccd9043937f827a9db86877f528404c53fadf4df5
act 019cb84a-4100-7653-bfef-8dc695a7581b 2ddb327e4746bc8807c11c5ae54aae573f408d7a1b2e72a355b02f95421c0be8
act 019cb84a-4100-7fc5-8726-6191044a860b 616186fbfd3a139202114721a97042408d4b11a0aaf4446b496dd6b19cbce5ca
', 'fb562fbcb5feeb98d50910088b4f7d21e93ef8a41c805d0f84e4ace8c6eacc67');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7f84-8144-484e3fbc1efc', '019cb84a-4100-75d6-847c-3c1b21ac5a3c', 'act', 'f5460a2be35a9ec79f20b57b7809d900d27d6ce8c95aecdf5008521dba9d7ecd');
