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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7d9c-b543-4258edafc754', '150e9a903ef504f66798783a0c23ec6a@town.example', '150E9A903EF504F66798783A0C23EC6A@TOWN.EXAMPLE', '150e9a903ef504f66798783a0c23ec6a@town.example', '150E9A903EF504F66798783A0C23EC6A@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEIF/gX6Xk1FYj7NQ+SobAGRu9WuRJYcUC9YGwZBOK9mfiKafQal+gpV6A2f6E3TMjg==', '7FOAJRR3THT4DO4RY4S3JKDUGJRHAZNY', '6f7c9ba8-019b-4230-8768-f2300e46be2b', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-76c1-a2ea-a8bcd2bdde70', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7a88-9b65-bbc93a6750f1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-76c1-a2ea-a8bcd2bdde70","partnership":"019cb84a-4100-75d0-a914-1bdf30d954d4","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7a88-9b65-bbc93a6750f1","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7570-a0fb-a13a7c7623cb","happened":"2026-03-04T10:00:00.000000Z","content":"a3308551975e49ee5bc60bffe624220e439b3cd8da5cbf76914fdb166c9fcf1c"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7570-a0fb-a13a7c7623cb","record":"019cb84a-4100-7570-a0fb-a13a7c7623cb","content":"8afc8ca193ea6cc1b3f30f2b4f128347381a716c122a5a73f8e250e5d0d45be0"},{"table":"ground","row":"019cb84a-4100-72be-8edf-921a6ddcb785","record":"019cb84a-4100-72be-8edf-921a6ddcb785","content":"bfa94dccaf9b902bb547fb0c713fa0ea6b3f1752ab1b744cded57e4a3374b3d2"}]}', '5246dfec737e9ee1be36f44a19d6e238dca7cbff0bd7fafae1380388035bc9fa');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7b3f-9f5e-8b9cd7524110', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7a88-9b65-bbc93a6750f1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b3f-9f5e-8b9cd7524110","partnership":"019cb84a-4100-75d0-a914-1bdf30d954d4","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7a88-9b65-bbc93a6750f1","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7d45-bec1-97f84eb298f0","happened":"2026-03-04T10:00:00.000000Z","content":"f7dd4f87ba7dd84a2cba6a60bda6adfd19c01d714afb29531f1dab6570bc4c0c"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7d45-bec1-97f84eb298f0","record":"019cb84a-4100-7d45-bec1-97f84eb298f0","content":"57c7472b37614e6fbcf339ddeb555b854cb4123c1de77032956e6192d9d5487e"},{"table":"ground","row":"019cb84a-4100-7e9d-8c33-4a027218111e","record":"019cb84a-4100-7e9d-8c33-4a027218111e","content":"bb7ad4384b740ad3efae4a606d109a3a294523079cd23ddd1ce33de2463f4d43"}]}', '6730abbea4da0f2c0a8d0d140195fc8150c26eef4478d4e86e5b4a9a3706be74');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7b45-bc38-3dcb1d27cd8f', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7a88-9b65-bbc93a6750f1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b45-bc38-3dcb1d27cd8f","partnership":"019cb84a-4100-75d0-a914-1bdf30d954d4","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7a88-9b65-bbc93a6750f1","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","happened":"2026-03-04T10:00:00.000000Z","content":"ed26a22787d685b51bed20e4e670e3e0fe69fb94f9ec218faf8af534459e76b7"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","record":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","content":"d7c00e013a93a2da7f798a398c85acdc747658035c36ba1cbb6b32b8ff397e30"},{"table":"ground","row":"019cb84a-4100-77e9-85fa-0792c406be7e","record":"019cb84a-4100-77e9-85fa-0792c406be7e","content":"a1d44852f60e163bdde3416772d3185c9be4576e8c54ae275be541e73de0825e"}]}', 'cc8cd7d1dcaffb6e7af83d52630d74a28b0724dfa99af18d3fa5edd6f44178a2');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7ca2-b984-fe4f295359ac', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7ca2-b984-fe4f295359ac","partnership":"019cb84a-4100-75d0-a914-1bdf30d954d4","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7a88-9b65-bbc93a6750f1","happened":"2026-03-04T10:00:00.000000Z","content":"16c6c089f7ad979432f3a0987d8e84893a28bf85d707a2a6e1ae660ae4512d4a"}],"changes":[{"table":"membership","row":"019cb84a-4100-7a88-9b65-bbc93a6750f1","record":"019cb84a-4100-7a88-9b65-bbc93a6750f1","content":"d5bb33113287907a2a2e12c7550319d179d9be8428cd0c9a09bed27a344e804e"}]}', '2a0188d513d006e4d8330aff0a812ede8b317c4433da7d343f70005d5751231a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-71f6-9b22-178d103f8239', '019cb84a-4100-7b3f-9f5e-8b9cd7524110', '0', 'people_person', '019cb84a-4100-7d45-bec1-97f84eb298f0', '019cb84a-4100-7d45-bec1-97f84eb298f0', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7d45-bec1-97f84eb298f0","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '357b78f1fe0881472f9670efb5ea69d8');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-726d-b084-e75221940492', '019cb84a-4100-7b3f-9f5e-8b9cd7524110', '1', 'ground', '019cb84a-4100-7e9d-8c33-4a027218111e', '019cb84a-4100-7e9d-8c33-4a027218111e', NULL, '{"ChildId":"019cb84a-4100-7d45-bec1-97f84eb298f0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7e9d-8c33-4a027218111e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d45-bec1-97f84eb298f0","SubjectId":"019cb84a-4100-7d45-bec1-97f84eb298f0","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '17bb16a816e9282115e19a05fadffa06');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7382-9d3e-3df7fe11189d', '019cb84a-4100-7b45-bc38-3dcb1d27cd8f', '1', 'ground', '019cb84a-4100-77e9-85fa-0792c406be7e', '019cb84a-4100-77e9-85fa-0792c406be7e', NULL, '{"ChildId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-77e9-85fa-0792c406be7e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","SubjectId":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '850443ecd88a915578821f6ce375e611');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7507-973b-2c6861459300', '019cb84a-4100-76c1-a2ea-a8bcd2bdde70', '0', 'people_person', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '019cb84a-4100-7570-a0fb-a13a7c7623cb', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7570-a0fb-a13a7c7623cb","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'd7aee9295397703244ff57e7c908595c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-79d4-83d1-8820a818d717', '019cb84a-4100-76c1-a2ea-a8bcd2bdde70', '1', 'ground', '019cb84a-4100-72be-8edf-921a6ddcb785', '019cb84a-4100-72be-8edf-921a6ddcb785', NULL, '{"ChildId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-72be-8edf-921a6ddcb785","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","SubjectId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'a0fdfb39bc2043f8bacfe477e40b3e81');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7da1-bce8-8fcdf35b1243', '019cb84a-4100-7b45-bc38-3dcb1d27cd8f', '0', 'front_door_contact', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","FamilyKnows":true,"Id":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'a36160c3b9a66e1174ded5966020482a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7ffb-8d55-88ea1f83be2f', '019cb84a-4100-7ca2-b984-fe4f295359ac', '0', 'membership', '019cb84a-4100-7a88-9b65-bbc93a6750f1', '019cb84a-4100-7a88-9b65-bbc93a6750f1', NULL, '{"AccountId":"019cb84a-4100-7d9c-b543-4258edafc754","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7a88-9b65-bbc93a6750f1","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '70e178bb4bb17ede5540c602fcb86dbf');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7d23-acaf-3f6577e6c854', 'referral-decision', '2018-07-04', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7f95-a00e-54eff6905a08', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7f9d-bd2f-98b4cc939152', '2026-03-04 10:00:00+00', '019cb84a-4100-7a88-9b65-bbc93a6750f1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7570-a0fb-a13a7c7623cb', NULL, 'Front door', 'true', '261feb4a15960dc90c3db40cb16cf0a2c5ed17fca295b7b780d9efe140cd6cb3');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-733c-8294-0eea79671756', '019cb84a-4100-7b45-bc38-3dcb1d27cd8f', '0', 'ContactReceived', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7809-9ef2-e805c1b4e3b4","Source":"2A"}', 'f7479661cc5e333eb04470c72d0546f2');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-79a5-8f31-d66b884107a5', '019cb84a-4100-7ca2-b984-fe4f295359ac', '0', 'MemberJoined', '019cb84a-4100-7a88-9b65-bbc93a6750f1', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7a88-9b65-bbc93a6750f1","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '940a1bced3f77557839caed2413d3ba0');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7a4f-b140-da0f1d4d6af7', '019cb84a-4100-7b3f-9f5e-8b9cd7524110', '0', 'ChildRecorded', '019cb84a-4100-7d45-bec1-97f84eb298f0', '019cb84a-4100-7d45-bec1-97f84eb298f0', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7d45-bec1-97f84eb298f0","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7d45-bec1-97f84eb298f0"}', 'a5b73b9b4713008a99389459fd793d35');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7bfa-8fa9-cd956855757a', '019cb84a-4100-76c1-a2ea-a8bcd2bdde70', '0', 'ChildRecorded', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7570-a0fb-a13a7c7623cb","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7570-a0fb-a13a7c7623cb"}', 'f2d0ae343504829b3b38286c7107f9b0');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-72be-8edf-921a6ddcb785', 'Agency', '019cb84a-4100-7570-a0fb-a13a7c7623cb', '019cb84a-4100-7570-a0fb-a13a7c7623cb', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7570-a0fb-a13a7c7623cb', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-77e9-85fa-0792c406be7e', 'Agency', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', '019cb84a-4100-7570-a0fb-a13a7c7623cb', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7809-9ef2-e805c1b4e3b4', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7e9d-8c33-4a027218111e', 'Agency', '019cb84a-4100-7d45-bec1-97f84eb298f0', '019cb84a-4100-7d45-bec1-97f84eb298f0', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7d45-bec1-97f84eb298f0', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7a88-9b65-bbc93a6750f1', '019cb84a-4100-7d9c-b543-4258edafc754', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', 'town-019cb84a410075d0a9141bdf30d954d4', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7570-a0fb-a13a7c7623cb', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7d45-bec1-97f84eb298f0', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-76c1-a2ea-a8bcd2bdde70 5246dfec737e9ee1be36f44a19d6e238dca7cbff0bd7fafae1380388035bc9fa
act 019cb84a-4100-7b45-bc38-3dcb1d27cd8f cc8cd7d1dcaffb6e7af83d52630d74a28b0724dfa99af18d3fa5edd6f44178a2
act 019cb84a-4100-7ca2-b984-fe4f295359ac 2a0188d513d006e4d8330aff0a812ede8b317c4433da7d343f70005d5751231a
disclosure 019cb84a-4100-7f9d-bd2f-98b4cc939152 261feb4a15960dc90c3db40cb16cf0a2c5ed17fca295b7b780d9efe140cd6cb3
', '63937023f11e6e8b3f538e6cd2245d237f845adc3756da2ec99d247369c18b9c');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-75d0-a914-1bdf30d954d4', '019cb84a-4100-7b3f-9f5e-8b9cd7524110', 'act', '6730abbea4da0f2c0a8d0d140195fc8150c26eef4478d4e86e5b4a9a3706be74');
