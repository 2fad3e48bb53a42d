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
-- A family's page shows what has ended too, which the index of what lasts does not hold.
CREATE INDEX ix_people_relationship_partnership_id_person_id ON people_relationship (partnership_id, person_id);
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
-- Where a child goes by day or is registered: schools, practices and other settings of the protocol.

CREATE TABLE people_registration (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    child_id uuid NOT NULL,
    setting text COLLATE "C" NOT NULL,
    since date NOT NULL,
    until date,
    version integer NOT NULL,
    CONSTRAINT pk_people_registration_partnership_id_id PRIMARY KEY (partnership_id, id)
);


CREATE INDEX ix_people_registration_partnership_id_child_id ON people_registration (partnership_id, child_id);


CREATE UNIQUE INDEX ux_people_registration_partnership_id_child_id_setting ON people_registration (partnership_id, child_id, setting) WHERE until IS NULL;
-- Records that may be of one person, and what was judged of them.

CREATE TABLE possible_duplicate (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    score double precision NOT NULL,
    reasons text COLLATE "C" NOT NULL,
    found_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_possible_duplicate_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE UNIQUE INDEX ux_possible_duplicate_partnership_id_first_id_second_id ON possible_duplicate (partnership_id, first_id, second_id);

CREATE INDEX ix_possible_duplicate_partnership_id_score_id ON possible_duplicate (partnership_id, score DESC, id);

CREATE TABLE people_duplicate_judgement (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    kept_id uuid,
    other_id uuid,
    reason text COLLATE "C" NOT NULL,
    judged_at timestamp with time zone NOT NULL,
    judged_by text COLLATE "C" NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by text COLLATE "C",
    withdrawn_why text COLLATE "C",
    version integer NOT NULL,
    CONSTRAINT pk_people_duplicate_judgement_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE UNIQUE INDEX ux_people_duplicate_judgement_partnership_id_first_id_second_id ON people_duplicate_judgement (partnership_id, first_id, second_id) WHERE withdrawn_at IS NULL;

CREATE UNIQUE INDEX ux_people_duplicate_judgement_partnership_id_other_id ON people_duplicate_judgement (partnership_id, other_id) WHERE other_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX ix_people_duplicate_judgement_partnership_id_kept_id ON people_duplicate_judgement (partnership_id, kept_id) WHERE kept_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX ix_people_duplicate_judgement_partnership_id_judged_at ON people_duplicate_judgement (partnership_id, judged_at);

ALTER TABLE people_person ADD COLUMN go_on_with_id uuid NULL;

CREATE INDEX ix_people_person_partnership_id_go_on_with_id ON people_person (partnership_id, go_on_with_id) WHERE go_on_with_id IS NOT NULL;
-- What a decision on a contact says besides its outcome, and what social care does next about a referral.

ALTER TABLE front_door_contact ADD COLUMN cannot_tell_at timestamp with time zone NULL;

ALTER TABLE front_door_contact ADD COLUMN answer text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN advice_or_service text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN passed_to_id uuid NULL;

ALTER TABLE front_door_contact ADD COLUMN passed_to_name text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN agreed_by text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN without_agreement text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN next_step text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN next_step_note text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN arrived_on date NULL;

ALTER TABLE front_door_contact ADD COLUMN acted_at timestamp with time zone NULL;

ALTER TABLE front_door_referral ADD COLUMN next_step text COLLATE "C" NULL;

ALTER TABLE front_door_referral ADD COLUMN next_step_note text COLLATE "C" NULL;
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('10', '0010_decision', '2f6085cf02724f12d6893e1c97e129f9ba02485bc674098b36438b34e7ce9217', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('8', '0008_registration', 'c2cdb530dbe6593f1587074627483b47d53051a6ec790a407d1d4e2c3e82c1da', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('9', '0009_duplicates', 'bd400aa88d943e9fea9ddf90b038a807de94aefdcec916b0df9dcea800483c1f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-77c0-94da-8c1ca751b066', 'ea42aa77f526c00f57a6ce73648a2e9e@town.example', 'EA42AA77F526C00F57A6CE73648A2E9E@TOWN.EXAMPLE', 'ea42aa77f526c00f57a6ce73648a2e9e@town.example', 'EA42AA77F526C00F57A6CE73648A2E9E@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEDQZPMX3PaUGYQrxBjgcAHqN/Yo+Pmkeg/Se264xgNCTcV0djyySixOm4k1XCEcr2A==', '2QSY4PTX2UPCGYT3NG564Y4H3FYLV4GL', 'a0eb7946-02de-49f2-8332-1770e9e1dcdf', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-72c3-8f63-1d3036a6875b', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-72c3-8f63-1d3036a6875b","partnership":"019cb84a-4100-7fa8-9f3a-92ff6513db95","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-707a-a19a-7ca09ac4eea2","happened":"2026-03-04T10:00:00.000000Z","content":"b5187828de56aed3b278be39fa5d114c4bf0a62f58c6ba1b5ea5930820324bea"}],"changes":[{"table":"membership","row":"019cb84a-4100-707a-a19a-7ca09ac4eea2","record":"019cb84a-4100-707a-a19a-7ca09ac4eea2","content":"f6849795b51764d3c1a676dd30a518c252b1212da096090b6524c87d04ecbe7a"}]}', '007db39bbb0c9e60d7f7620765c6fad0ab687681dcc5b9d6609a8dee6d7ed8fa');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-73a5-844a-eeca6cb17148', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-707a-a19a-7ca09ac4eea2', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73a5-844a-eeca6cb17148","partnership":"019cb84a-4100-7fa8-9f3a-92ff6513db95","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-707a-a19a-7ca09ac4eea2","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","happened":"2026-03-04T10:00:00.000000Z","content":"e17918baac33241064b45a296acf3e4729e101270b0e0bc38e6cb73465beae77"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","record":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","content":"6c0c2d9b336f20a5e0308e841765521e9f3aa7c2e6004102567a533ace443672"},{"table":"ground","row":"019cb84a-4100-78f4-9d9a-8a76dea6d4ea","record":"019cb84a-4100-78f4-9d9a-8a76dea6d4ea","content":"8c99f4529b42613fded2c637fbeb1cc8f67af181da2e91bf5d23aab552969a07"}]}', '6b5c648106f55bd03b8c7ed995481df4217147b33e6e47e3eef54ff2690e2833');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7553-b8e0-e1a1fa82ac75', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-707a-a19a-7ca09ac4eea2', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7553-b8e0-e1a1fa82ac75","partnership":"019cb84a-4100-7fa8-9f3a-92ff6513db95","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-707a-a19a-7ca09ac4eea2","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7fdc-9e5c-4d54b802c505","happened":"2026-03-04T10:00:00.000000Z","content":"9b5db0da1686354368b3d67458597daa5a4c6399ca372aae8a6c87979b3e9343"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7fdc-9e5c-4d54b802c505","record":"019cb84a-4100-7fdc-9e5c-4d54b802c505","content":"684e6260b5ba2de654d27ff98b76057b2cb20b49b17231941ed4efe247f83abb"},{"table":"ground","row":"019cb84a-4100-7a01-9d8d-00cfee88e6db","record":"019cb84a-4100-7a01-9d8d-00cfee88e6db","content":"5886a9e81d23c69b00167344b9fe41f9cc07ed53590536c7aeab4751950d0281"}]}', '1b51573518b4fb14c351158aded8e04b0cb2c7a8897083e8a45b0ea551d77a2b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-78a6-8ed9-40ab297168ee', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-707a-a19a-7ca09ac4eea2', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-78a6-8ed9-40ab297168ee","partnership":"019cb84a-4100-7fa8-9f3a-92ff6513db95","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-707a-a19a-7ca09ac4eea2","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-738d-b51a-7005eb3bdd56","happened":"2026-03-04T10:00:00.000000Z","content":"0ad82c490de988a19356c1b9f23b319f9b4e349536ecec405bcb20e447fb8e7f"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-738d-b51a-7005eb3bdd56","record":"019cb84a-4100-738d-b51a-7005eb3bdd56","content":"dd1dfc6e516e0d952254483ef4fee67e73669ae1b81241657b560bc69aee4516"},{"table":"ground","row":"019cb84a-4100-7fdb-bd58-5924ab987428","record":"019cb84a-4100-7fdb-bd58-5924ab987428","content":"6687c861262f316c017316711176eabaa59d26a4fbb3cf3188c411e3f3e364db"}]}', '585d4ef79d0b9d1d2f32fd3b47c3af7930318b910924302a12d641b535940249');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-75a7-8f90-6b4506afbe1d', '019cb84a-4100-7553-b8e0-e1a1fa82ac75', '1', 'ground', '019cb84a-4100-7a01-9d8d-00cfee88e6db', '019cb84a-4100-7a01-9d8d-00cfee88e6db', NULL, '{"ChildId":"019cb84a-4100-7fdc-9e5c-4d54b802c505","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7a01-9d8d-00cfee88e6db","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7fdc-9e5c-4d54b802c505","SubjectId":"019cb84a-4100-7fdc-9e5c-4d54b802c505","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '424161c36a6d96cb48e28f032b545d91');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7620-9ea4-ceb1a51a30d8', '019cb84a-4100-78a6-8ed9-40ab297168ee', '0', 'front_door_contact', '019cb84a-4100-738d-b51a-7005eb3bdd56', '019cb84a-4100-738d-b51a-7005eb3bdd56', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","FamilyKnows":true,"Id":"019cb84a-4100-738d-b51a-7005eb3bdd56","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '9f5f003eb1455fdd930900135f614e3c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7813-936f-b3fdbf23e56f', '019cb84a-4100-7553-b8e0-e1a1fa82ac75', '0', 'people_person', '019cb84a-4100-7fdc-9e5c-4d54b802c505', '019cb84a-4100-7fdc-9e5c-4d54b802c505', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7fdc-9e5c-4d54b802c505","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '7d713b8bcacef4161cd89bc758736ff9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7b91-ad1e-1b7dbd6f708e', '019cb84a-4100-72c3-8f63-1d3036a6875b', '0', 'membership', '019cb84a-4100-707a-a19a-7ca09ac4eea2', '019cb84a-4100-707a-a19a-7ca09ac4eea2', NULL, '{"AccountId":"019cb84a-4100-77c0-94da-8c1ca751b066","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-707a-a19a-7ca09ac4eea2","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '9a466a9c8ad785c147aae90006c3246c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7c46-8435-3279634df769', '019cb84a-4100-73a5-844a-eeca6cb17148', '1', 'ground', '019cb84a-4100-78f4-9d9a-8a76dea6d4ea', '019cb84a-4100-78f4-9d9a-8a76dea6d4ea', NULL, '{"ChildId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-78f4-9d9a-8a76dea6d4ea","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","SubjectId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '505da43cc0a0697d39899e6e3ffacc7e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7da1-b242-8269a1aab31a', '019cb84a-4100-78a6-8ed9-40ab297168ee', '1', 'ground', '019cb84a-4100-7fdb-bd58-5924ab987428', '019cb84a-4100-7fdb-bd58-5924ab987428', NULL, '{"ChildId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7fdb-bd58-5924ab987428","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-738d-b51a-7005eb3bdd56","SubjectId":"019cb84a-4100-738d-b51a-7005eb3bdd56","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'cee0e0c22edc10aa20dda70a916db4cc');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7e24-ac0e-8eebe341c3bd', '019cb84a-4100-73a5-844a-eeca6cb17148', '0', 'people_person', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '3c6f45118f9f2eac17e8bb52953286e0');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-749f-8a88-0c667e1babba', 'referral-decision', '2018-07-04', '019cb84a-4100-738d-b51a-7005eb3bdd56', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-76c2-8465-ad296ab917f6', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-738d-b51a-7005eb3bdd56', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7d2d-b661-2340ddb99b82', '2026-03-04 10:00:00+00', '019cb84a-4100-707a-a19a-7ca09ac4eea2', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', NULL, 'Front door', 'true', '4d51d9daa8d14fa91f325ec4591d89f3a1772a003e1851e2b063454b86499071');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-736e-9b44-75be67278806', '019cb84a-4100-78a6-8ed9-40ab297168ee', '0', 'ContactReceived', '019cb84a-4100-738d-b51a-7005eb3bdd56', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-738d-b51a-7005eb3bdd56","Source":"2A"}', 'a57b4349c231d41380d3fb15d0847d50');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7716-a459-62b9d6311a65', '019cb84a-4100-72c3-8f63-1d3036a6875b', '0', 'MemberJoined', '019cb84a-4100-707a-a19a-7ca09ac4eea2', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-707a-a19a-7ca09ac4eea2","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'f26e32fe99920296002251ae15e38e81');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7790-98e4-b04b7ddd26b8', '019cb84a-4100-73a5-844a-eeca6cb17148', '0', 'ChildRecorded', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7d0c-b1a6-a72c4f19e63e"}', '3f01f329c09c999a8bd838fb1e9c1d05');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-780e-9257-4498108e77af', '019cb84a-4100-7553-b8e0-e1a1fa82ac75', '0', 'ChildRecorded', '019cb84a-4100-7fdc-9e5c-4d54b802c505', '019cb84a-4100-7fdc-9e5c-4d54b802c505', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7fdc-9e5c-4d54b802c505","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7fdc-9e5c-4d54b802c505"}', '255c2631478df8d860106bf60aa26320');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-738d-b51a-7005eb3bdd56', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-78f4-9d9a-8a76dea6d4ea', 'Agency', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7a01-9d8d-00cfee88e6db', 'Agency', '019cb84a-4100-7fdc-9e5c-4d54b802c505', '019cb84a-4100-7fdc-9e5c-4d54b802c505', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7fdc-9e5c-4d54b802c505', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7fdb-bd58-5924ab987428', 'Agency', '019cb84a-4100-738d-b51a-7005eb3bdd56', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-738d-b51a-7005eb3bdd56', 'Children and Families Direct answers contacts');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-707a-a19a-7ca09ac4eea2', '019cb84a-4100-77c0-94da-8c1ca751b066', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', 'town-019cb84a41007fa89f3a92ff6513db95', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7fdc-9e5c-4d54b802c505', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-72c3-8f63-1d3036a6875b 007db39bbb0c9e60d7f7620765c6fad0ab687681dcc5b9d6609a8dee6d7ed8fa
act 019cb84a-4100-73a5-844a-eeca6cb17148 6b5c648106f55bd03b8c7ed995481df4217147b33e6e47e3eef54ff2690e2833
act 019cb84a-4100-78a6-8ed9-40ab297168ee 585d4ef79d0b9d1d2f32fd3b47c3af7930318b910924302a12d641b535940249
disclosure 019cb84a-4100-7d2d-b661-2340ddb99b82 4d51d9daa8d14fa91f325ec4591d89f3a1772a003e1851e2b063454b86499071
', 'ae74c250a9e81c49c9ca67b41917cd3cea860a2f8790a1a5b2decfba1dd3b77c');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-2195641338285175119', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-2195641338285175119', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-3394512602307309399', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-3394512602307309399', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-3575854062764430739', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-3575854062764430739', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-4308882505368453841', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-5127210847787313392', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-5127210847787313392', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-744940572176158771', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-744940572176158771', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-7875823260865975304', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-7875823260865975304', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-8230768694118088639', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-8230768694118088639', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-8237464719932569054', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-8237464719932569054', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-8507095389229188754', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-8507095389229188754', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-921941964914920818', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '-930551140962109923', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '1041548477108351059', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '1042505052224705404', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '143588690264733537', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '143588690264733537', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '1533131785127716149', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '2146173269978813119', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '296716644023176267', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '4283709151103789194', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '4283709151103789194', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '5982300241955911929', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '663926819480284756', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '663926819480284756', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '6766895068103526324', '019cb84a-4100-7fdc-9e5c-4d54b802c505');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '7042560619836429314', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '7953362493951903767', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '8122511888697895845', '019cb84a-4100-7d0c-b1a6-a72c4f19e63e');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7fa8-9f3a-92ff6513db95', '019cb84a-4100-7553-b8e0-e1a1fa82ac75', 'act', '1b51573518b4fb14c351158aded8e04b0cb2c7a8897083e8a45b0ea551d77a2b');
