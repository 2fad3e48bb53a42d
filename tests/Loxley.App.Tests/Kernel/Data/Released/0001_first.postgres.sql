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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019cb84a-4100-73f4-8d6d-8f2bae626699', '75fb5ff1eb51960e4d6d41f1df5f8b33@town.example', '75FB5FF1EB51960E4D6D41F1DF5F8B33@TOWN.EXAMPLE', '75fb5ff1eb51960e4d6d41f1df5f8b33@town.example', '75FB5FF1EB51960E4D6D41F1DF5F8B33@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBKQ/GOBL9U/t4AZK6jkn465UliYQkzVivrzd2r4L9YSpcIX2SLTEm7NOjiDAsJ0yg==', 'CFS2FFUP6EE72DRJISPSB4HQAOXH5T3I', '80c843f4-4a4e-4037-95a1-2c5f1905479f', NULL, 'false', 'false', NULL, 'true', '0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-73fd-b582-f905a9c0fbd9', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73fd-b582-f905a9c0fbd9","partnership":"019cb84a-4100-74cf-a786-956e02f02e1f","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7daa-b630-45fb8cd27273","happened":"2026-03-04T10:00:00.000000Z","content":"cf22ffe93ec175c0a3b63a5b82724258371ec6c0d3376c32ff22a0d01222445f"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7daa-b630-45fb8cd27273","record":"019cb84a-4100-7daa-b630-45fb8cd27273","content":"a233030181d1acf9ca309eafabc28f85adad379202b84a81636eaf4d50649a38"},{"table":"ground","row":"019cb84a-4100-714f-a374-287de2b306b5","record":"019cb84a-4100-714f-a374-287de2b306b5","content":"ad0227136f06f9de8e7d2aca70d5478de7898c2805a1e9ca9ef25acf861ca108"}]}', '1d552f4ccfabf64993564365092a7ee6753260731829f61ea2a3f7b9dd24f78b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-75e1-bdf4-bfa890c728f3', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-75e1-bdf4-bfa890c728f3","partnership":"019cb84a-4100-74cf-a786-956e02f02e1f","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","happened":"2026-03-04T10:00:00.000000Z","content":"852a394375aa5c19b34c1502ae23b9d8824b5865d2d47fa087eebd8518872369"}],"changes":[{"table":"membership","row":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","record":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","content":"c301375749d9f2b3222f35c478e1d073bce51e3b695c7ac43dc55211d9c16ae3"}]}', 'f48cef29bbc79f07478607aba89ca5f14979575e39da3032a1cce4bd74edd1a9');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7b3a-9bcc-2b774d3b2d36', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b3a-9bcc-2b774d3b2d36","partnership":"019cb84a-4100-74cf-a786-956e02f02e1f","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7fe5-a553-942e6d03d57a","happened":"2026-03-04T10:00:00.000000Z","content":"0062d4aabcbf00731982cc26f0078cdac80ba8082f280485b6d4abaad88b389f"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7fe5-a553-942e6d03d57a","record":"019cb84a-4100-7fe5-a553-942e6d03d57a","content":"b254d0c20698446df1bee54e78a200319b1b930559efbb36984570ba920ea375"},{"table":"ground","row":"019cb84a-4100-7355-b4d7-d1a5fd1d0c02","record":"019cb84a-4100-7355-b4d7-d1a5fd1d0c02","content":"29c4f005c3a2ab063c7ecefe0b3fca6323ab60b33d91061ce9c668b3229a9f6e"}]}', '3c1598185800db2cd78110f02fa1a0294e8d75575629c55d76b04919c8b3de2f');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7ed8-99a2-991a2f2ff9c6', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7ed8-99a2-991a2f2ff9c6","partnership":"019cb84a-4100-74cf-a786-956e02f02e1f","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","happened":"2026-03-04T10:00:00.000000Z","content":"d1fd398303a1d4ecdcf6712961806f88b5638ce571451de6527f97caabd5739b"}],"changes":[{"table":"people_person","row":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","record":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","content":"e664a87aad203cedee6a1aad9b5c3bf9f157c6d33c150231b72c90342cb71fa2"},{"table":"ground","row":"019cb84a-4100-7eea-8e33-8c9c1f8fcbfe","record":"019cb84a-4100-7eea-8e33-8c9c1f8fcbfe","content":"03ac0a574dfc43947e2033fe26801606d46dd04e5089890284d4f33d8eaa4684"}]}', '1f05188f9683486ef1f662a65ae20c5211100841a1b5617a4f5d41cee55db038');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-74a4-90de-8300e3c31c7e', '019cb84a-4100-7b3a-9bcc-2b774d3b2d36', '0', 'front_door_contact', '019cb84a-4100-7fe5-a553-942e6d03d57a', '019cb84a-4100-7fe5-a553-942e6d03d57a', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","FamilyKnows":true,"Id":"019cb84a-4100-7fe5-a553-942e6d03d57a","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'f0fcb855cd064379c0746fd66bdd3af4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-74c4-8012-039db548c5fd', '019cb84a-4100-73fd-b582-f905a9c0fbd9', '1', 'ground', '019cb84a-4100-714f-a374-287de2b306b5', '019cb84a-4100-714f-a374-287de2b306b5', NULL, '{"ChildId":"019cb84a-4100-7daa-b630-45fb8cd27273","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-714f-a374-287de2b306b5","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7daa-b630-45fb8cd27273","SubjectId":"019cb84a-4100-7daa-b630-45fb8cd27273","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '9de9f56e1981454f79eb597c7132799a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7507-ad9a-25379c98c419', '019cb84a-4100-75e1-bdf4-bfa890c728f3', '0', 'membership', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', NULL, '{"AccountId":"019cb84a-4100-73f4-8d6d-8f2bae626699","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'e3ecac85167bf1d60720f6942eddb9a3');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-762d-8ffb-0fc5e7baf856', '019cb84a-4100-7ed8-99a2-991a2f2ff9c6', '0', 'people_person', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'a9d1b74aec2ed43b845a2a1607e3d28e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-78ed-b05c-f46b8fe163e3', '019cb84a-4100-7ed8-99a2-991a2f2ff9c6', '1', 'ground', '019cb84a-4100-7eea-8e33-8c9c1f8fcbfe', '019cb84a-4100-7eea-8e33-8c9c1f8fcbfe', NULL, '{"ChildId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7eea-8e33-8c9c1f8fcbfe","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","SubjectId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'b3e6905a641ce13af346c73b0c3cf828');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7b53-9de8-1af9afec999c', '019cb84a-4100-7b3a-9bcc-2b774d3b2d36', '1', 'ground', '019cb84a-4100-7355-b4d7-d1a5fd1d0c02', '019cb84a-4100-7355-b4d7-d1a5fd1d0c02', NULL, '{"ChildId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7355-b4d7-d1a5fd1d0c02","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7fe5-a553-942e6d03d57a","SubjectId":"019cb84a-4100-7fe5-a553-942e6d03d57a","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'ee2dec79d2b17a087a9b6e682464a8b9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7e97-90e3-67148cd5253c', '019cb84a-4100-73fd-b582-f905a9c0fbd9', '0', 'people_person', '019cb84a-4100-7daa-b630-45fb8cd27273', '019cb84a-4100-7daa-b630-45fb8cd27273', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7daa-b630-45fb8cd27273","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '33e3c3ae9462cde7bc82983169780d1c');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7411-a382-d3f8e76c49f2', 'referral-decision', '2018-07-04', '019cb84a-4100-7fe5-a553-942e6d03d57a', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7d5f-9f52-cbfdd4e4009a', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7fe5-a553-942e6d03d57a', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7363-aff4-3b7483f7c9d6', '2026-03-04 10:00:00+00', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', NULL, 'Front door', 'true', 'e69de44518663a423ec3f52e22cfc88c982934e880a111ecdd1875c2bc99c73f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-70b4-ba91-75f5b4624460', '019cb84a-4100-75e1-bdf4-bfa890c728f3', '0', 'MemberJoined', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7a2a-aa2c-3adeaff2f99e","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '45b916ee8234de226819287b87469c8b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-76ac-b3fc-b6869a608ec8', '019cb84a-4100-7ed8-99a2-991a2f2ff9c6', '0', 'ChildRecorded', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4"}', '9e6421750597e8226f1a87dce76e7443');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-777d-8b93-14f0e23fe61e', '019cb84a-4100-7b3a-9bcc-2b774d3b2d36', '0', 'ContactReceived', '019cb84a-4100-7fe5-a553-942e6d03d57a', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-79f0-9ea1-24b0f32d2df4","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7fe5-a553-942e6d03d57a","Source":"2A"}', '4f8660217555195a64c1b92c48f4e26f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7be0-8d0d-4ffb61aca457', '019cb84a-4100-73fd-b582-f905a9c0fbd9', '0', 'ChildRecorded', '019cb84a-4100-7daa-b630-45fb8cd27273', '019cb84a-4100-7daa-b630-45fb8cd27273', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7daa-b630-45fb8cd27273","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7daa-b630-45fb8cd27273"}', 'c0cf115506d6f0caadc29d0f263cb1b5');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7fe5-a553-942e6d03d57a', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-714f-a374-287de2b306b5', 'Agency', '019cb84a-4100-7daa-b630-45fb8cd27273', '019cb84a-4100-7daa-b630-45fb8cd27273', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7daa-b630-45fb8cd27273', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7355-b4d7-d1a5fd1d0c02', 'Agency', '019cb84a-4100-7fe5-a553-942e6d03d57a', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7fe5-a553-942e6d03d57a', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7eea-8e33-8c9c1f8fcbfe', 'Agency', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7a2a-aa2c-3adeaff2f99e', '019cb84a-4100-73f4-8d6d-8f2bae626699', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', 'town-019cb84a410074cfa786956e02f02e1f', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-79f0-9ea1-24b0f32d2df4', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-7daa-b630-45fb8cd27273', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0');
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-7363-aff4-3b7483f7c9d6 e69de44518663a423ec3f52e22cfc88c982934e880a111ecdd1875c2bc99c73f
act 019cb84a-4100-75e1-bdf4-bfa890c728f3 f48cef29bbc79f07478607aba89ca5f14979575e39da3032a1cce4bd74edd1a9
act 019cb84a-4100-7b3a-9bcc-2b774d3b2d36 3c1598185800db2cd78110f02fa1a0294e8d75575629c55d76b04919c8b3de2f
act 019cb84a-4100-7ed8-99a2-991a2f2ff9c6 1f05188f9683486ef1f662a65ae20c5211100841a1b5617a4f5d41cee55db038
', 'a7289a672ea7269a756c28747a59d90877b02cc5676c43e5373df0bf7feadb79');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-74cf-a786-956e02f02e1f', '019cb84a-4100-73fd-b582-f905a9c0fbd9', 'act', '1d552f4ccfabf64993564365092a7ee6753260731829f61ea2a3f7b9dd24f78b');
