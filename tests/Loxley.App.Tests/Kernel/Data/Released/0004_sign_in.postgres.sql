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
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7b7e-8eff-43a6cb39b9aa', '142a70c08fbc74935f2a53875d844504@town.example', '142A70C08FBC74935F2A53875D844504@TOWN.EXAMPLE', '142a70c08fbc74935f2a53875d844504@town.example', '142A70C08FBC74935F2A53875D844504@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEJs0Q/1UweU5QCbtgoFMhVfwsR9T8exvT3keIu6FEzRuWQ/IqgGkpyfBdQFifPOKMA==', 'MKELISXQ3TTZCIKGT4CJIT6JZMZOP2SN', '440a625a-5f60-4632-ae01-f98d76ce2114', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7137-849f-f09d956f4392', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7137-849f-f09d956f4392","partnership":"019cb84a-4100-71dd-a5aa-1f7beb689cc9","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7e13-ae53-9c3575f79ced","happened":"2026-03-04T10:00:00.000000Z","content":"51ceb66bfaf795a0a312489f2c35354f5da6468a2be0a7b2672ff2d6f88b0db8"}],"changes":[{"table":"membership","row":"019cb84a-4100-7e13-ae53-9c3575f79ced","record":"019cb84a-4100-7e13-ae53-9c3575f79ced","content":"26d778b4a3e6b63915a457001ef8f8b78dc56c3cc3caa2df1757187ca383bf07"}]}', '64383b3ccdbf5c67fb2e70cca85448d29898e8cb924d229695662bca137023ba');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-73bd-b295-0505620cd5d4', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7e13-ae53-9c3575f79ced', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73bd-b295-0505620cd5d4","partnership":"019cb84a-4100-71dd-a5aa-1f7beb689cc9","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7e13-ae53-9c3575f79ced","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7985-a488-4460ec94b1b2","happened":"2026-03-04T10:00:00.000000Z","content":"6449d66fae8794e58ca80522714a6d44d2d0e0842e136ec16f7a60f88cfa1c67"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7985-a488-4460ec94b1b2","record":"019cb84a-4100-7985-a488-4460ec94b1b2","content":"3324aeb45478f4ca80145e3b399406ce99c13df2c1acf3cef64d0243f0f69020"},{"table":"ground","row":"019cb84a-4100-779c-bf9f-f93b95eff65d","record":"019cb84a-4100-779c-bf9f-f93b95eff65d","content":"f449fb52723a283be15aa1f9e90498dc197657fa578e64840e8bfea0ad011bf1"}]}', '1a3bdae096a0903b0f045115041b23862043b105e7438105cf0f160d886ef1b8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-77f1-852f-6c7fc3e314d4', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7e13-ae53-9c3575f79ced', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-77f1-852f-6c7fc3e314d4","partnership":"019cb84a-4100-71dd-a5aa-1f7beb689cc9","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7e13-ae53-9c3575f79ced","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7a60-be1c-8d642a14a22d","happened":"2026-03-04T10:00:00.000000Z","content":"753417848864fc86f24e8296e62f90ef7da633d5ad9d8ba0943ba28c2246af2c"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7a60-be1c-8d642a14a22d","record":"019cb84a-4100-7a60-be1c-8d642a14a22d","content":"c77817e742cb1ad4564aa9eb0aa8dd201b964f509bd9b6b0b105bc40eb2c268b"},{"table":"ground","row":"019cb84a-4100-7040-892c-e5ef5b0bb8b7","record":"019cb84a-4100-7040-892c-e5ef5b0bb8b7","content":"e267f4e09e54897e97de4fc4e80256b28e7e406c5aa75120d191ce09040fd767"}]}', '607e6b188c6c42ec4a4ed098560327c0b5398923e2416bbd9eedcdcdf66a36f7');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7afe-a488-c8ecd143a62a', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7e13-ae53-9c3575f79ced', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7afe-a488-c8ecd143a62a","partnership":"019cb84a-4100-71dd-a5aa-1f7beb689cc9","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7e13-ae53-9c3575f79ced","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7aac-b944-9bf71520b361","happened":"2026-03-04T10:00:00.000000Z","content":"15eaee0061374a611797e58569d7bf3379758e3197334fb87463c967715b3cb8"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7aac-b944-9bf71520b361","record":"019cb84a-4100-7aac-b944-9bf71520b361","content":"c7d257e01bfef58c399658be4db8324a3ec7c40aa30b3ea0b8c5e7c7ed937032"},{"table":"ground","row":"019cb84a-4100-7c5a-b464-d665b65dd737","record":"019cb84a-4100-7c5a-b464-d665b65dd737","content":"45e27188bf4f7968769a13ec8f0fd1621a1270a396cdf2c366cd0dd30dc9ccd1"}]}', '3715cc3b143070dbee91bf121c8a2e534d5dc58fcd8f977f84cf6161cd93935a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7040-a365-5ec8fbc4af3b', '019cb84a-4100-7afe-a488-c8ecd143a62a', '1', 'ground', '019cb84a-4100-7c5a-b464-d665b65dd737', '019cb84a-4100-7c5a-b464-d665b65dd737', NULL, '{"ChildId":"019cb84a-4100-7aac-b944-9bf71520b361","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7c5a-b464-d665b65dd737","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7aac-b944-9bf71520b361","SubjectId":"019cb84a-4100-7aac-b944-9bf71520b361","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '5ce261888e35e392a2a5f3082b0fc138');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7270-b4f7-d9bf83397483', '019cb84a-4100-73bd-b295-0505620cd5d4', '0', 'front_door_contact', '019cb84a-4100-7985-a488-4460ec94b1b2', '019cb84a-4100-7985-a488-4460ec94b1b2', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7a60-be1c-8d642a14a22d","FamilyKnows":true,"Id":"019cb84a-4100-7985-a488-4460ec94b1b2","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '90aa42cb9633f08c729103a524e0bc61');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7289-9df0-2a1131e4a8c6', '019cb84a-4100-7137-849f-f09d956f4392', '0', 'membership', '019cb84a-4100-7e13-ae53-9c3575f79ced', '019cb84a-4100-7e13-ae53-9c3575f79ced', NULL, '{"AccountId":"019cb84a-4100-7b7e-8eff-43a6cb39b9aa","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7e13-ae53-9c3575f79ced","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'a4f3c0214dcf65cc6b74e1b25e16f2b3');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-75fe-a2d6-101eef00d21c', '019cb84a-4100-73bd-b295-0505620cd5d4', '1', 'ground', '019cb84a-4100-779c-bf9f-f93b95eff65d', '019cb84a-4100-779c-bf9f-f93b95eff65d', NULL, '{"ChildId":"019cb84a-4100-7a60-be1c-8d642a14a22d","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-779c-bf9f-f93b95eff65d","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7985-a488-4460ec94b1b2","SubjectId":"019cb84a-4100-7985-a488-4460ec94b1b2","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '2f0560e0ec9c7587ad4820d7cc85fb80');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7631-a5f9-7eae548974e7', '019cb84a-4100-77f1-852f-6c7fc3e314d4', '0', 'people_person', '019cb84a-4100-7a60-be1c-8d642a14a22d', '019cb84a-4100-7a60-be1c-8d642a14a22d', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7a60-be1c-8d642a14a22d","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'f6632356920ef69974ebffb266f84cbc');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-76d0-a30f-2ff5a64c70cb', '019cb84a-4100-77f1-852f-6c7fc3e314d4', '1', 'ground', '019cb84a-4100-7040-892c-e5ef5b0bb8b7', '019cb84a-4100-7040-892c-e5ef5b0bb8b7', NULL, '{"ChildId":"019cb84a-4100-7a60-be1c-8d642a14a22d","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7040-892c-e5ef5b0bb8b7","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7a60-be1c-8d642a14a22d","SubjectId":"019cb84a-4100-7a60-be1c-8d642a14a22d","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '0415b3932367fb18bd0856a31600452a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7752-8b55-d7f8d7c6d07a', '019cb84a-4100-7afe-a488-c8ecd143a62a', '0', 'people_person', '019cb84a-4100-7aac-b944-9bf71520b361', '019cb84a-4100-7aac-b944-9bf71520b361', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7aac-b944-9bf71520b361","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '00ce08c25c0e5515f9d303eaa03b3db4');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-747d-b911-caacdf27a50f', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7985-a488-4460ec94b1b2', '019cb84a-4100-7a60-be1c-8d642a14a22d', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-78a5-a2a5-049e55a7cc05', 'referral-decision', '2018-07-04', '019cb84a-4100-7985-a488-4460ec94b1b2', '019cb84a-4100-7a60-be1c-8d642a14a22d', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7c75-8022-85126004ab29', '2026-03-04 10:00:00+00', '019cb84a-4100-7e13-ae53-9c3575f79ced', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7a60-be1c-8d642a14a22d', NULL, 'Front door', 'true', 'b187664f6c292b13e0abbf60126c0d8ca532a60aa83f277a530b2d75eefad60b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-708b-9392-31f5d80cb7af', '019cb84a-4100-7137-849f-f09d956f4392', '0', 'MemberJoined', '019cb84a-4100-7e13-ae53-9c3575f79ced', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7e13-ae53-9c3575f79ced","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '82c3565694a07b5d5e15c3555bc8d104');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-73a3-9c3d-0bc301469388', '019cb84a-4100-73bd-b295-0505620cd5d4', '0', 'ContactReceived', '019cb84a-4100-7985-a488-4460ec94b1b2', '019cb84a-4100-7a60-be1c-8d642a14a22d', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7a60-be1c-8d642a14a22d","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7985-a488-4460ec94b1b2","Source":"2A"}', '0a8cfa35fdf40c5c2bfe42e98f296704');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7589-a5f1-adfea4481ca7', '019cb84a-4100-7afe-a488-c8ecd143a62a', '0', 'ChildRecorded', '019cb84a-4100-7aac-b944-9bf71520b361', '019cb84a-4100-7aac-b944-9bf71520b361', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7aac-b944-9bf71520b361","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7aac-b944-9bf71520b361"}', 'c6baf3c0c97e035051f1703d25644fad');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-765f-8f6a-8aecd49645e7', '019cb84a-4100-77f1-852f-6c7fc3e314d4', '0', 'ChildRecorded', '019cb84a-4100-7a60-be1c-8d642a14a22d', '019cb84a-4100-7a60-be1c-8d642a14a22d', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7a60-be1c-8d642a14a22d","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7a60-be1c-8d642a14a22d"}', 'ac20a291bebc03c25cdd44cbeacf245a');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7985-a488-4460ec94b1b2', '019cb84a-4100-7a60-be1c-8d642a14a22d', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7040-892c-e5ef5b0bb8b7', 'Agency', '019cb84a-4100-7a60-be1c-8d642a14a22d', '019cb84a-4100-7a60-be1c-8d642a14a22d', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7a60-be1c-8d642a14a22d', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-779c-bf9f-f93b95eff65d', 'Agency', '019cb84a-4100-7985-a488-4460ec94b1b2', '019cb84a-4100-7a60-be1c-8d642a14a22d', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7985-a488-4460ec94b1b2', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7c5a-b464-d665b65dd737', 'Agency', '019cb84a-4100-7aac-b944-9bf71520b361', '019cb84a-4100-7aac-b944-9bf71520b361', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7aac-b944-9bf71520b361', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7e13-ae53-9c3575f79ced', '019cb84a-4100-7b7e-8eff-43a6cb39b9aa', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', 'town-019cb84a410071dda5aa1f7beb689cc9', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7a60-be1c-8d642a14a22d', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7aac-b944-9bf71520b361', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-7137-849f-f09d956f4392 64383b3ccdbf5c67fb2e70cca85448d29898e8cb924d229695662bca137023ba
act 019cb84a-4100-73bd-b295-0505620cd5d4 1a3bdae096a0903b0f045115041b23862043b105e7438105cf0f160d886ef1b8
act 019cb84a-4100-77f1-852f-6c7fc3e314d4 607e6b188c6c42ec4a4ed098560327c0b5398923e2416bbd9eedcdcdf66a36f7
disclosure 019cb84a-4100-7c75-8022-85126004ab29 b187664f6c292b13e0abbf60126c0d8ca532a60aa83f277a530b2d75eefad60b
', '8bd567d8289591cab502b215fbfe9eb4d8d407b76390bcb689fc560290e71236');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-71dd-a5aa-1f7beb689cc9', '019cb84a-4100-7afe-a488-c8ecd143a62a', 'act', '3715cc3b143070dbee91bf121c8a2e534d5dc58fcd8f977f84cf6161cd93935a');
