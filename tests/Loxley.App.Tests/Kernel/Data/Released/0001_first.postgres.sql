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
    recorded_at timestamp with time zone NOT NULL,
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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', '8447ffd40d91d140416b648ae293c94f9b71d4dd91a8b8a06eeced95caf81ba1', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7830-b93e-bfd2289f8f40', 'a011fb32be8f2cc5d4580afd04648dd8@town.example', 'A011FB32BE8F2CC5D4580AFD04648DD8@TOWN.EXAMPLE', 'a011fb32be8f2cc5d4580afd04648dd8@town.example', 'A011FB32BE8F2CC5D4580AFD04648DD8@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEGpmRBIqz+XnUeNilhiUwCnKNFItiVAkxecA/7XbYCghTrmav+VrocXY3yc5DpN8sQ==', 'ZMLAPY23RCD7CRLY5EEYSC5SC434Y5KU', '33797977-b00b-4ad1-b01c-0ca135907a10', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7008-b292-d611e598eaba', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7489-8c43-5466296bd83c', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7008-b292-d611e598eaba","partnership":"019cb84a-4100-7f1a-9163-d0de918b4014","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7489-8c43-5466296bd83c","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7a09-ac3e-47e9c75c0111","happened":"2026-03-04T10:00:00.000000Z","content":"d809a5c4009c49b2a14ed8e74fb0eaa64b5cdfcd978c872d86020a40b9b1956d"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7a09-ac3e-47e9c75c0111","record":"019cb84a-4100-7a09-ac3e-47e9c75c0111","content":"a7a5db4be6ed7852009257525f19ac8230cc0d070da96101a8129316238eccb1"},{"table":"ground","row":"019cb84a-4100-732c-8809-705b52b7f51d","record":"019cb84a-4100-732c-8809-705b52b7f51d","content":"e1bc6bf8f1ff91a8027193274c81b75450e6218663cc4f3cd3bafbfba0958730"}]}', 'bd2c0c84070a46d784808efb0c53978a24aacac568aba8375842ef0a1036d7c2');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-71fd-9466-6bdb9b7264c3', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7489-8c43-5466296bd83c', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-71fd-9466-6bdb9b7264c3","partnership":"019cb84a-4100-7f1a-9163-d0de918b4014","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7489-8c43-5466296bd83c","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","happened":"2026-03-04T10:00:00.000000Z","content":"b95eeb9c4d5a40c3b08d612b02a4eca38e5fffc047eb256fc078c721e5a4d607"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","record":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","content":"f5501c228e50afc96039f1f687d3c365c709645bb34e8d75a4277a028996e164"},{"table":"ground","row":"019cb84a-4100-7b6d-b067-8a9a6fb815ff","record":"019cb84a-4100-7b6d-b067-8a9a6fb815ff","content":"9052334a31c37a1fc36c2715c973e1943a10a6c7f78584b338b56ab4e3381dae"}]}', '4c1a4fbfcec2f0954bba0f7e344a118ae4bba7ab0cecfff36e5145a2634307fa');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7865-8424-20955206154c', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7489-8c43-5466296bd83c', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7865-8424-20955206154c","partnership":"019cb84a-4100-7f1a-9163-d0de918b4014","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7489-8c43-5466296bd83c","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7520-8533-342e3df507b4","happened":"2026-03-04T10:00:00.000000Z","content":"346285e405a2b7aea82d1ebdb9ea4a9982f7646688cc0406173136cc35bcc956"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7520-8533-342e3df507b4","record":"019cb84a-4100-7520-8533-342e3df507b4","content":"06421177cae6ac49f1f4409f556271e35986f7da51257931f51780f94b721eb6"},{"table":"ground","row":"019cb84a-4100-7506-ba64-797f3bbd797b","record":"019cb84a-4100-7506-ba64-797f3bbd797b","content":"75ac6f5fbc3bd90cd79733bf42c368661f7f1360e305ea30033e87d5d418baf1"}]}', 'adb5d769841366826d51de643c38c2c6ddc755e488218e2cd1561189dd9e7dc2');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7c3f-8072-37f379f99bc7', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7c3f-8072-37f379f99bc7","partnership":"019cb84a-4100-7f1a-9163-d0de918b4014","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7489-8c43-5466296bd83c","happened":"2026-03-04T10:00:00.000000Z","content":"bc388499fc80d4b8e1a69f8f2a77bc0897387aae687ae47522fc4b8aac65616a"}],"changes":[{"table":"membership","row":"019cb84a-4100-7489-8c43-5466296bd83c","record":"019cb84a-4100-7489-8c43-5466296bd83c","content":"c79419788f1f9158348f1325ee0e12c440170475d04aae9265e29658a2a8fa37"}]}', 'af63da7cb53fad6ca6355f46acb60b2aad83077f207384f9317837218bd78db0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-75c8-a7f1-29ad9095eb22', '019cb84a-4100-7008-b292-d611e598eaba', '1', 'ground', '019cb84a-4100-732c-8809-705b52b7f51d', '019cb84a-4100-732c-8809-705b52b7f51d', NULL, '{"ChildId":"019cb84a-4100-7520-8533-342e3df507b4","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-732c-8809-705b52b7f51d","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7a09-ac3e-47e9c75c0111","SubjectId":"019cb84a-4100-7a09-ac3e-47e9c75c0111","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'efe11d37621b3defa36c7beae90eee40');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-77f7-befe-d10d6efc3ef7', '019cb84a-4100-7865-8424-20955206154c', '1', 'ground', '019cb84a-4100-7506-ba64-797f3bbd797b', '019cb84a-4100-7506-ba64-797f3bbd797b', NULL, '{"ChildId":"019cb84a-4100-7520-8533-342e3df507b4","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7506-ba64-797f3bbd797b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7520-8533-342e3df507b4","SubjectId":"019cb84a-4100-7520-8533-342e3df507b4","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'efcce4b81fe1d620430e74e4daef26bf');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7a10-a28b-ff5835e03d8e', '019cb84a-4100-71fd-9466-6bdb9b7264c3', '1', 'ground', '019cb84a-4100-7b6d-b067-8a9a6fb815ff', '019cb84a-4100-7b6d-b067-8a9a6fb815ff', NULL, '{"ChildId":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b6d-b067-8a9a6fb815ff","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","SubjectId":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '12f44358f830974b929a7812d84bc6dd');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7b59-aab5-cd3c74a0c2d6', '019cb84a-4100-71fd-9466-6bdb9b7264c3', '0', 'people_person', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'f06fa062dd59a5a71ddc8692565c9751');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7d59-a060-695adba04c8f', '019cb84a-4100-7008-b292-d611e598eaba', '0', 'front_door_contact', '019cb84a-4100-7a09-ac3e-47e9c75c0111', '019cb84a-4100-7a09-ac3e-47e9c75c0111', NULL, '{"CallerName":"A neighbour","ChildId":"019cb84a-4100-7520-8533-342e3df507b4","FamilyKnows":true,"Id":"019cb84a-4100-7a09-ac3e-47e9c75c0111","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '54864a8893caacc151d80bacc77b27b7');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7e5c-99a3-f75953d456c8', '019cb84a-4100-7865-8424-20955206154c', '0', 'people_person', '019cb84a-4100-7520-8533-342e3df507b4', '019cb84a-4100-7520-8533-342e3df507b4', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7520-8533-342e3df507b4","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '4d56767820ee9ad2278785eb67bb6941');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7f95-a17d-1ede20c5b258', '019cb84a-4100-7c3f-8072-37f379f99bc7', '0', 'membership', '019cb84a-4100-7489-8c43-5466296bd83c', '019cb84a-4100-7489-8c43-5466296bd83c', NULL, '{"AccountId":"019cb84a-4100-7830-b93e-bfd2289f8f40","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7489-8c43-5466296bd83c","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '09c2af32b0d0d39211a8f5faf68d79e6');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7a12-aac9-7947dac8e582', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7a09-ac3e-47e9c75c0111', '019cb84a-4100-7520-8533-342e3df507b4', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7f85-97d1-2e827b96d19b', 'referral-decision', '2018-07-04', '019cb84a-4100-7a09-ac3e-47e9c75c0111', '019cb84a-4100-7520-8533-342e3df507b4', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7fdf-a429-eb1989262c31', '2026-03-04 10:00:00+00', '019cb84a-4100-7489-8c43-5466296bd83c', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7520-8533-342e3df507b4', NULL, 'Front door', 'true', '77a683067e559e5fedbe559a3686c9587aacb60705dbb7d66bbeb770933c7b73');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7022-ad7e-8b4bc4397b8b', '019cb84a-4100-7008-b292-d611e598eaba', '0', 'ContactReceived', '019cb84a-4100-7a09-ac3e-47e9c75c0111', '019cb84a-4100-7520-8533-342e3df507b4', '2026-03-04 10:00:00+00', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7520-8533-342e3df507b4","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7a09-ac3e-47e9c75c0111","Source":"2A"}', '524f1aff82338ef94c42e5e4baa7bcf3');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7101-b788-e6c5eb5257aa', '019cb84a-4100-7865-8424-20955206154c', '0', 'ChildRecorded', '019cb84a-4100-7520-8533-342e3df507b4', '019cb84a-4100-7520-8533-342e3df507b4', '2026-03-04 10:00:00+00', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7520-8533-342e3df507b4","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7520-8533-342e3df507b4"}', '96b331b0726cf9fefe5968a9ffd3177b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-74f9-a743-0c4c2e38255f', '019cb84a-4100-7c3f-8072-37f379f99bc7', '0', 'MemberJoined', '019cb84a-4100-7489-8c43-5466296bd83c', NULL, '2026-03-04 10:00:00+00', '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7489-8c43-5466296bd83c","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '78fd034a60736c1308b48ac3f936fad7');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7a7b-beee-e1729c9636e2', '019cb84a-4100-71fd-9466-6bdb9b7264c3', '0', 'ChildRecorded', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', '2026-03-04 10:00:00+00', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7e67-8312-0c9b5e8c64c5","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7e67-8312-0c9b5e8c64c5"}', 'c8b44406beb1f98c1ded070a3195fab1');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7a09-ac3e-47e9c75c0111', '019cb84a-4100-7520-8533-342e3df507b4', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-732c-8809-705b52b7f51d', 'Agency', '019cb84a-4100-7a09-ac3e-47e9c75c0111', '019cb84a-4100-7520-8533-342e3df507b4', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7a09-ac3e-47e9c75c0111', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7506-ba64-797f3bbd797b', 'Agency', '019cb84a-4100-7520-8533-342e3df507b4', '019cb84a-4100-7520-8533-342e3df507b4', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7520-8533-342e3df507b4', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7b6d-b067-8a9a6fb815ff', 'Agency', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7489-8c43-5466296bd83c', '019cb84a-4100-7830-b93e-bfd2289f8f40', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', 'town-019cb84a41007f1a9163d0de918b4014', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7520-8533-342e3df507b4', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-7e67-8312-0c9b5e8c64c5', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7008-b292-d611e598eaba bd2c0c84070a46d784808efb0c53978a24aacac568aba8375842ef0a1036d7c2
act 019cb84a-4100-7865-8424-20955206154c adb5d769841366826d51de643c38c2c6ddc755e488218e2cd1561189dd9e7dc2
act 019cb84a-4100-7c3f-8072-37f379f99bc7 af63da7cb53fad6ca6355f46acb60b2aad83077f207384f9317837218bd78db0
disclosure 019cb84a-4100-7fdf-a429-eb1989262c31 77a683067e559e5fedbe559a3686c9587aacb60705dbb7d66bbeb770933c7b73
', '301527acc6984050c6835511017ce35dcdef796858e811e7d64bf6b3abe203ea');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7f1a-9163-d0de918b4014', '019cb84a-4100-71fd-9466-6bdb9b7264c3', 'act', '4c1a4fbfcec2f0954bba0f7e344a118ae4bba7ab0cecfff36e5145a2634307fa');
