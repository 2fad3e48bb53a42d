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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_ground_index', '0865dc7fac4ae5a6e6355148517a8b93d6b92e061d1b88b86a20369ee483b086', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-7b32-b9ed-e42c52f3dc3b', 'd26d0632b0e9b33307cb19b6870db484@town.example', 'D26D0632B0E9B33307CB19B6870DB484@TOWN.EXAMPLE', 'd26d0632b0e9b33307cb19b6870db484@town.example', 'D26D0632B0E9B33307CB19B6870DB484@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAELPuthnwEqgHa8RL0E4yY2ePMYJOeQfeONa1wav1Ouy2/zq3y9sYMjpqYFN23Y2vYw==', '2RMYE5GPM2VJKQN6UZSGUU5T4GGTNPVP', '30ec933c-3e1c-467d-aa92-a27f811750d3', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-78b3-82bb-c0f236814a78', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-78b3-82bb-c0f236814a78","partnership":"019cb84a-4100-781c-89b8-097750a07340","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-751f-bdb0-9a125a31f44d","happened":"2026-03-04T10:00:00.000000Z","content":"b13c6e6a6ac87ac065fdac64cd9e91856dc85cc8799d3cb4efb19d2594fdb40b"}],"changes":[{"table":"membership","row":"019cb84a-4100-751f-bdb0-9a125a31f44d","record":"019cb84a-4100-751f-bdb0-9a125a31f44d","content":"83f260b0467ee921420e6ca1e3074307822be686d1b1e029850711b36b761a3f"}]}', '425e4300c50df6019279e3203d6a3fd88ee2187933df5596223db6f7890938b8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7966-a0d5-588fbd56a8c3', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-751f-bdb0-9a125a31f44d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7966-a0d5-588fbd56a8c3","partnership":"019cb84a-4100-781c-89b8-097750a07340","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-751f-bdb0-9a125a31f44d","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-764e-91c0-8ff2543a0db5","happened":"2026-03-04T10:00:00.000000Z","content":"7c374ef34f62232f754b7e36858d0c501106fa9b1372e3476d4c8dc291784300"}],"changes":[{"table":"people_person","row":"019cb84a-4100-764e-91c0-8ff2543a0db5","record":"019cb84a-4100-764e-91c0-8ff2543a0db5","content":"568f406fe93e6877ec4da7cd55217d9a7f5fb731ca23792038763110730d891f"},{"table":"ground","row":"019cb84a-4100-71b6-95cf-ea3b3b26994f","record":"019cb84a-4100-71b6-95cf-ea3b3b26994f","content":"29512bf911c5b6b396ace7e27a46f92a668d489f2de87a532ecbcf60c04f3e8b"}]}', '6f28dd4877c2c0825a900fd99968140129d918b3a1de68c8a1ecd68c623a3ed5');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7a11-b9b1-5cb9aab2d064', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-751f-bdb0-9a125a31f44d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7a11-b9b1-5cb9aab2d064","partnership":"019cb84a-4100-781c-89b8-097750a07340","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-751f-bdb0-9a125a31f44d","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","happened":"2026-03-04T10:00:00.000000Z","content":"816040d691fb487c7261588405b8ba3721ea0a036df6edfab7a292b22d2f60c7"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","record":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","content":"c4adbf97853ed151b826812590362c763d47369383ee2c8c713bdb75d36e674c"},{"table":"ground","row":"019cb84a-4100-77a9-b427-44a178aae58c","record":"019cb84a-4100-77a9-b427-44a178aae58c","content":"13dc53156ee08e6e5a79e420c90ff585c565291f92e0985f6c2c77cabed9d9e8"}]}', '4a523d058002c18de4bbc78f13fdf592550e944d70f79427ca36a4c041857df7');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7c85-abad-2a6504458c2f', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-751f-bdb0-9a125a31f44d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7c85-abad-2a6504458c2f","partnership":"019cb84a-4100-781c-89b8-097750a07340","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-751f-bdb0-9a125a31f44d","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7b89-b15c-3b3ef1721a85","happened":"2026-03-04T10:00:00.000000Z","content":"abb2d0e912d70821853b4502331db0247f538d40e69eefa304103e680386596e"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7b89-b15c-3b3ef1721a85","record":"019cb84a-4100-7b89-b15c-3b3ef1721a85","content":"710fe3fcabdbf513b77f1a45939ffcde6d5329cd7773a255b3befe5f7fe1e0a1"},{"table":"ground","row":"019cb84a-4100-705b-9111-7758c4239285","record":"019cb84a-4100-705b-9111-7758c4239285","content":"103cab2e14c56cae07432a31ca89bbeeaf632615f9a1ed68a1515a968421dc55"}]}', '48096612720f596c6bbeabd326db5ebe79350875b6307c96904b0189a939031d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-719d-8080-e9bc379c6822', '019cb84a-4100-7c85-abad-2a6504458c2f', '0', 'front_door_contact', '019cb84a-4100-7b89-b15c-3b3ef1721a85', '019cb84a-4100-7b89-b15c-3b3ef1721a85', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-764e-91c0-8ff2543a0db5","FamilyKnows":true,"Id":"019cb84a-4100-7b89-b15c-3b3ef1721a85","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '96aafc7718f50e54ece926c83f36b6b1');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-72e7-bd93-53d3b4ad87b1', '019cb84a-4100-7966-a0d5-588fbd56a8c3', '0', 'people_person', '019cb84a-4100-764e-91c0-8ff2543a0db5', '019cb84a-4100-764e-91c0-8ff2543a0db5', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-764e-91c0-8ff2543a0db5","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'e609a2f6dc598d5c3223a698d5a7289f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-765d-bda0-3a25704f8d6a', '019cb84a-4100-78b3-82bb-c0f236814a78', '0', 'membership', '019cb84a-4100-751f-bdb0-9a125a31f44d', '019cb84a-4100-751f-bdb0-9a125a31f44d', NULL, '{"AccountId":"019cb84a-4100-7b32-b9ed-e42c52f3dc3b","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-751f-bdb0-9a125a31f44d","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '5a8d9637ec7b9e80b5ddf60ecefce55d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7703-8bd7-277e4abc0a58', '019cb84a-4100-7c85-abad-2a6504458c2f', '1', 'ground', '019cb84a-4100-705b-9111-7758c4239285', '019cb84a-4100-705b-9111-7758c4239285', NULL, '{"ChildId":"019cb84a-4100-764e-91c0-8ff2543a0db5","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-705b-9111-7758c4239285","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7b89-b15c-3b3ef1721a85","SubjectId":"019cb84a-4100-7b89-b15c-3b3ef1721a85","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'c5f3e3dce8c15c7866326a50a0875c35');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-78c0-9744-86c77eb24d4a', '019cb84a-4100-7a11-b9b1-5cb9aab2d064', '0', 'people_person', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'd04c8179792171f13a7eaca0f7810d4d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7af9-a800-2f376831bbc0', '019cb84a-4100-7a11-b9b1-5cb9aab2d064', '1', 'ground', '019cb84a-4100-77a9-b427-44a178aae58c', '019cb84a-4100-77a9-b427-44a178aae58c', NULL, '{"ChildId":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-77a9-b427-44a178aae58c","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","SubjectId":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '3a073b006f79b34027b84eacfe31b78c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7f98-9af2-5ee77723ed7e', '019cb84a-4100-7966-a0d5-588fbd56a8c3', '1', 'ground', '019cb84a-4100-71b6-95cf-ea3b3b26994f', '019cb84a-4100-71b6-95cf-ea3b3b26994f', NULL, '{"ChildId":"019cb84a-4100-764e-91c0-8ff2543a0db5","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-71b6-95cf-ea3b3b26994f","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-764e-91c0-8ff2543a0db5","SubjectId":"019cb84a-4100-764e-91c0-8ff2543a0db5","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '7aeaea07df4848fbc086f0de3e9cef02');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7867-ab4d-2b0c33e961ff', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7b89-b15c-3b3ef1721a85', '019cb84a-4100-764e-91c0-8ff2543a0db5', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7e40-ac1b-ba6962f9b50b', 'referral-decision', '2018-07-04', '019cb84a-4100-7b89-b15c-3b3ef1721a85', '019cb84a-4100-764e-91c0-8ff2543a0db5', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7f64-b04c-cdb36f727797', '2026-03-04 10:00:00+00', '019cb84a-4100-751f-bdb0-9a125a31f44d', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-764e-91c0-8ff2543a0db5', NULL, 'Front door', 'true', '4069f25ddebbf1ee4dd95d6a228b312ce578f4f239de676d44776d887ed6babf');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-706d-9466-d042d9d4a23b', '019cb84a-4100-78b3-82bb-c0f236814a78', '0', 'MemberJoined', '019cb84a-4100-751f-bdb0-9a125a31f44d', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-751f-bdb0-9a125a31f44d","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'eef47572994ce9ff00c3352bce561c1f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7139-9b84-dbbe8f9c8a8e', '019cb84a-4100-7a11-b9b1-5cb9aab2d064', '0', 'ChildRecorded', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7dfc-a8ea-89869c54a2ad","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7dfc-a8ea-89869c54a2ad"}', '7860e5a3e2e9773f4c8d842d6e0d650a');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-73ed-b4fd-2ead65909dff', '019cb84a-4100-7966-a0d5-588fbd56a8c3', '0', 'ChildRecorded', '019cb84a-4100-764e-91c0-8ff2543a0db5', '019cb84a-4100-764e-91c0-8ff2543a0db5', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-764e-91c0-8ff2543a0db5","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-764e-91c0-8ff2543a0db5"}', 'b148614e857879bc434e4edf01b07abe');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-75c7-b35a-30cab01e991e', '019cb84a-4100-7c85-abad-2a6504458c2f', '0', 'ContactReceived', '019cb84a-4100-7b89-b15c-3b3ef1721a85', '019cb84a-4100-764e-91c0-8ff2543a0db5', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-764e-91c0-8ff2543a0db5","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7b89-b15c-3b3ef1721a85","Source":"2A"}', 'd3c40e7b4d18d3535270ab73246591da');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7b89-b15c-3b3ef1721a85', '019cb84a-4100-764e-91c0-8ff2543a0db5', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-705b-9111-7758c4239285', 'Agency', '019cb84a-4100-7b89-b15c-3b3ef1721a85', '019cb84a-4100-764e-91c0-8ff2543a0db5', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7b89-b15c-3b3ef1721a85', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-71b6-95cf-ea3b3b26994f', 'Agency', '019cb84a-4100-764e-91c0-8ff2543a0db5', '019cb84a-4100-764e-91c0-8ff2543a0db5', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-764e-91c0-8ff2543a0db5', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-77a9-b427-44a178aae58c', 'Agency', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-751f-bdb0-9a125a31f44d', '019cb84a-4100-7b32-b9ed-e42c52f3dc3b', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-781c-89b8-097750a07340', 'town-019cb84a4100781c89b8097750a07340', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-764e-91c0-8ff2543a0db5', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7dfc-a8ea-89869c54a2ad', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-78b3-82bb-c0f236814a78 425e4300c50df6019279e3203d6a3fd88ee2187933df5596223db6f7890938b8
act 019cb84a-4100-7966-a0d5-588fbd56a8c3 6f28dd4877c2c0825a900fd99968140129d918b3a1de68c8a1ecd68c623a3ed5
act 019cb84a-4100-7c85-abad-2a6504458c2f 48096612720f596c6bbeabd326db5ebe79350875b6307c96904b0189a939031d
disclosure 019cb84a-4100-7f64-b04c-cdb36f727797 4069f25ddebbf1ee4dd95d6a228b312ce578f4f239de676d44776d887ed6babf
', '81d122b236611d852d7fc2e1887304a64895dd5cf2173257bca8055e54b154c4');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-781c-89b8-097750a07340', '019cb84a-4100-7a11-b9b1-5cb9aab2d064', 'act', '4a523d058002c18de4bbc78f13fdf592550e944d70f79427ca36a4c041857df7');
