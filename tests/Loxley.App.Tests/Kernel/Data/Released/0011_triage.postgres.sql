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
-- How urgent the front door says a contact is, and when an adviser passed it to a social worker.

ALTER TABLE front_door_contact ADD COLUMN urgency text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN passed_to_social_worker_at timestamp with time zone NULL;
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('10', '0010_decision', '2f6085cf02724f12d6893e1c97e129f9ba02485bc674098b36438b34e7ce9217', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('11', '0011_triage', '0f1fb2c7816ae1873fe94d5d21fe9faa83cd88fd36eb757e52e74cf9aa425da1', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('8', '0008_registration', 'c2cdb530dbe6593f1587074627483b47d53051a6ec790a407d1d4e2c3e82c1da', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('9', '0009_duplicates', 'bd400aa88d943e9fea9ddf90b038a807de94aefdcec916b0df9dcea800483c1f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7d79-a32d-6c2eb6c15ad1', '782c35177c21508c6555d33f47a6ff55@town.example', '782C35177C21508C6555D33F47A6FF55@TOWN.EXAMPLE', '782c35177c21508c6555d33f47a6ff55@town.example', '782C35177C21508C6555D33F47A6FF55@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEFTGMXjoFaHXqN1AYW1YSN8wRQyqLVsFWoiv10zvll7vvP7bBfi2tLx3+dbv7/Ib3A==', '4WGQZV2EVBVJPXN2AT2XCQYJLIDMPQVA', '81fbc49e-0d44-4a52-a7e4-5fe770fcff9e', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-707e-ae18-e7374fe97511', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7ee5-ad68-61d31877863b', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-707e-ae18-e7374fe97511","partnership":"019cb84a-4100-7f0c-8305-ea0bf79b2320","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7ee5-ad68-61d31877863b","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","happened":"2026-03-04T10:00:00.000000Z","content":"5facdbe5723accfc104b31d9b6195d58e31f4c33577c4de0c0b648989f9abfe7"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","record":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","content":"fd6f7e038c9fd97db39fb8597d4f6c6539655fb69039bf7dc1b119444fb58582"},{"table":"ground","row":"019cb84a-4100-77cd-be53-52b6570fa4bb","record":"019cb84a-4100-77cd-be53-52b6570fa4bb","content":"9aef35e14b7312c206969276da54e205e44358721ecc17e6723d96a33d84bf99"}]}', 'fb9818b2b8028983c35c8879e51515dc673a0623b31b6786eccf508e30134355');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-70b3-a743-4022bdd7a1bf', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-70b3-a743-4022bdd7a1bf","partnership":"019cb84a-4100-7f0c-8305-ea0bf79b2320","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7ee5-ad68-61d31877863b","happened":"2026-03-04T10:00:00.000000Z","content":"1203e26044230c7f63818290516d1a87d8ddec01beaf678350a96aa0412432dc"}],"changes":[{"table":"membership","row":"019cb84a-4100-7ee5-ad68-61d31877863b","record":"019cb84a-4100-7ee5-ad68-61d31877863b","content":"a78a91d69ef41d672b2a4d7746be54d450c7c1c499a366ca2894768560f5ea54"}]}', 'ef815a25754fca0f3f1350bcb872c0897cb4a0a66a31d352c56a85e07c087b96');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-73d2-b0b8-19709d6ca154', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7ee5-ad68-61d31877863b', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73d2-b0b8-19709d6ca154","partnership":"019cb84a-4100-7f0c-8305-ea0bf79b2320","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7ee5-ad68-61d31877863b","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-79b0-8895-2626871e5334","happened":"2026-03-04T10:00:00.000000Z","content":"f8b9ad925f0f0e04aa5e2fba477031a018b83d9c4212456a604f94c91e61aa44"}],"changes":[{"table":"people_person","row":"019cb84a-4100-79b0-8895-2626871e5334","record":"019cb84a-4100-79b0-8895-2626871e5334","content":"5d69e8067a60a73233eabd9ed282b7688d470af441dfd6845e4c25a74419a376"},{"table":"ground","row":"019cb84a-4100-7335-a83b-e03ec8ce29e7","record":"019cb84a-4100-7335-a83b-e03ec8ce29e7","content":"07442b7ba7167658ca3d38d35f73dd9a01ee3d4a8860846e2c5701b39b4a2b74"}]}', 'b84d7c761919037326f7fc28f199ef54364d506659098fa6a1f8e9ea3ce078a5');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-75c6-8b8b-1e25f89bd415', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7ee5-ad68-61d31877863b', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-75c6-8b8b-1e25f89bd415","partnership":"019cb84a-4100-7f0c-8305-ea0bf79b2320","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7ee5-ad68-61d31877863b","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7210-b028-7ea51b712e08","happened":"2026-03-04T10:00:00.000000Z","content":"d175c2f67a6f452f28b9acad3afac14e833ff954dc352cf08d62061e9ebb1c71"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7210-b028-7ea51b712e08","record":"019cb84a-4100-7210-b028-7ea51b712e08","content":"a12065796ecfc9df41d12135752c302d1e1cac83e27477d8f536e67c40d1f533"},{"table":"ground","row":"019cb84a-4100-70ff-adfa-89d4ccba23db","record":"019cb84a-4100-70ff-adfa-89d4ccba23db","content":"8838f34647c7c44943a16d614c0d04e79b829c921ada9d05b8f1e5572ea4c6e4"}]}', '08e552f715742aa7368e48ea8673ac234bce5caf8ab1787878ef12ea7b68774f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-708f-8f49-e3b552847b24', '019cb84a-4100-707e-ae18-e7374fe97511', '1', 'ground', '019cb84a-4100-77cd-be53-52b6570fa4bb', '019cb84a-4100-77cd-be53-52b6570fa4bb', NULL, '{"ChildId":"019cb84a-4100-7210-b028-7ea51b712e08","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-77cd-be53-52b6570fa4bb","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","SubjectId":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'e83b51598ee10636768589bb0a90a4cb');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7211-8d1d-268d4ba127c4', '019cb84a-4100-707e-ae18-e7374fe97511', '0', 'front_door_contact', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7210-b028-7ea51b712e08","FamilyKnows":true,"Id":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '315354dffc5ffe4d48cc684996381b3d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7357-b8e7-3ad18eb64f90', '019cb84a-4100-73d2-b0b8-19709d6ca154', '1', 'ground', '019cb84a-4100-7335-a83b-e03ec8ce29e7', '019cb84a-4100-7335-a83b-e03ec8ce29e7', NULL, '{"ChildId":"019cb84a-4100-79b0-8895-2626871e5334","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7335-a83b-e03ec8ce29e7","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-79b0-8895-2626871e5334","SubjectId":"019cb84a-4100-79b0-8895-2626871e5334","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'c061075422c1dab2f326798b2f4628f5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-73c3-bbe3-8c4123605f10', '019cb84a-4100-70b3-a743-4022bdd7a1bf', '0', 'membership', '019cb84a-4100-7ee5-ad68-61d31877863b', '019cb84a-4100-7ee5-ad68-61d31877863b', NULL, '{"AccountId":"019cb84a-4100-7d79-a32d-6c2eb6c15ad1","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ee5-ad68-61d31877863b","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '036e388474226b017b3ab4785c85dcfa');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7403-b931-467b19f369e3', '019cb84a-4100-75c6-8b8b-1e25f89bd415', '0', 'people_person', '019cb84a-4100-7210-b028-7ea51b712e08', '019cb84a-4100-7210-b028-7ea51b712e08', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7210-b028-7ea51b712e08","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'a13b5260d0ba9f3b720606a4e8972eb3');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-74bc-b85c-009f24adad4e', '019cb84a-4100-75c6-8b8b-1e25f89bd415', '1', 'ground', '019cb84a-4100-70ff-adfa-89d4ccba23db', '019cb84a-4100-70ff-adfa-89d4ccba23db', NULL, '{"ChildId":"019cb84a-4100-7210-b028-7ea51b712e08","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-70ff-adfa-89d4ccba23db","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7210-b028-7ea51b712e08","SubjectId":"019cb84a-4100-7210-b028-7ea51b712e08","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'dc9f580819aeb6e82fa8f6cda3f7af01');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7a6f-a8f9-380c56a78265', '019cb84a-4100-73d2-b0b8-19709d6ca154', '0', 'people_person', '019cb84a-4100-79b0-8895-2626871e5334', '019cb84a-4100-79b0-8895-2626871e5334', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-79b0-8895-2626871e5334","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '3564453c914dcdcbbb28155e950899ee');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-759f-a4d1-d83648028f86', 'referral-decision', '2018-07-04', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', '019cb84a-4100-7210-b028-7ea51b712e08', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-76eb-a7ef-0edc04256cc5', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', '019cb84a-4100-7210-b028-7ea51b712e08', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7011-b242-94d77acaef80', '2026-03-04 10:00:00+00', '019cb84a-4100-7ee5-ad68-61d31877863b', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7210-b028-7ea51b712e08', NULL, 'Front door', 'true', 'e205d7eedc0e2b6c2ddd761e2b4c9a41512307ba2b9a6e10d16c038198df4009');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7475-9f20-0393a8de1384', '019cb84a-4100-707e-ae18-e7374fe97511', '0', 'ContactReceived', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', '019cb84a-4100-7210-b028-7ea51b712e08', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7210-b028-7ea51b712e08","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7923-a2f7-5ea3f6ad05fd","Source":"2A"}', 'abecabb3c55e1be352cd809a8af594bb');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-79e3-aafe-acf979c45677', '019cb84a-4100-75c6-8b8b-1e25f89bd415', '0', 'ChildRecorded', '019cb84a-4100-7210-b028-7ea51b712e08', '019cb84a-4100-7210-b028-7ea51b712e08', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7210-b028-7ea51b712e08","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7210-b028-7ea51b712e08"}', '45a2495a94aee05a6ce1587d91768d66');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7d0c-851e-a1bca4505976', '019cb84a-4100-70b3-a743-4022bdd7a1bf', '0', 'MemberJoined', '019cb84a-4100-7ee5-ad68-61d31877863b', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7ee5-ad68-61d31877863b","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '3c6ad4e56d8a289f947aefd7df3e909f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7dce-adbb-4e0bafe58f24', '019cb84a-4100-73d2-b0b8-19709d6ca154', '0', 'ChildRecorded', '019cb84a-4100-79b0-8895-2626871e5334', '019cb84a-4100-79b0-8895-2626871e5334', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-79b0-8895-2626871e5334","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-79b0-8895-2626871e5334"}', 'be8838c9da100f2f4bfae9e7a1758436');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', '019cb84a-4100-7210-b028-7ea51b712e08', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-70ff-adfa-89d4ccba23db', 'Agency', '019cb84a-4100-7210-b028-7ea51b712e08', '019cb84a-4100-7210-b028-7ea51b712e08', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7210-b028-7ea51b712e08', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7335-a83b-e03ec8ce29e7', 'Agency', '019cb84a-4100-79b0-8895-2626871e5334', '019cb84a-4100-79b0-8895-2626871e5334', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-79b0-8895-2626871e5334', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-77cd-be53-52b6570fa4bb', 'Agency', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', '019cb84a-4100-7210-b028-7ea51b712e08', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7923-a2f7-5ea3f6ad05fd', 'Children and Families Direct answers contacts');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7ee5-ad68-61d31877863b', '019cb84a-4100-7d79-a32d-6c2eb6c15ad1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', 'town-019cb84a41007f0c8305ea0bf79b2320', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-7210-b028-7ea51b712e08', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-79b0-8895-2626871e5334', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-7011-b242-94d77acaef80 e205d7eedc0e2b6c2ddd761e2b4c9a41512307ba2b9a6e10d16c038198df4009
act 019cb84a-4100-707e-ae18-e7374fe97511 fb9818b2b8028983c35c8879e51515dc673a0623b31b6786eccf508e30134355
act 019cb84a-4100-70b3-a743-4022bdd7a1bf ef815a25754fca0f3f1350bcb872c0897cb4a0a66a31d352c56a85e07c087b96
act 019cb84a-4100-75c6-8b8b-1e25f89bd415 08e552f715742aa7368e48ea8673ac234bce5caf8ab1787878ef12ea7b68774f
', '6644c6857b7da3be78a4ea6e5eed666bfd19c375b6b519fa9b6e103d14f82ac4');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-2195641338285175119', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-2195641338285175119', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-3394512602307309399', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-3394512602307309399', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-3575854062764430739', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-3575854062764430739', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-4308882505368453841', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-5127210847787313392', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-5127210847787313392', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-744940572176158771', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-744940572176158771', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-7875823260865975304', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-7875823260865975304', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-8230768694118088639', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-8230768694118088639', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-8237464719932569054', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-8237464719932569054', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-8507095389229188754', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-8507095389229188754', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-921941964914920818', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '-930551140962109923', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '1041548477108351059', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '1042505052224705404', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '143588690264733537', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '143588690264733537', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '1533131785127716149', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '2146173269978813119', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '296716644023176267', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '4283709151103789194', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '4283709151103789194', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '5982300241955911929', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '663926819480284756', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '663926819480284756', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '6766895068103526324', '019cb84a-4100-79b0-8895-2626871e5334');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '7042560619836429314', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '7953362493951903767', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '8122511888697895845', '019cb84a-4100-7210-b028-7ea51b712e08');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7f0c-8305-ea0bf79b2320', '019cb84a-4100-73d2-b0b8-19709d6ca154', 'act', 'b84d7c761919037326f7fc28f199ef54364d506659098fa6a1f8e9ea3ce078a5');
