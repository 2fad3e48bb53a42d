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
-- A contact may come before anybody has said whose it is, with the child described in the caller's words, and with what every door asks so that nobody is put in danger by being reached or told.

ALTER TABLE front_door_contact ALTER COLUMN child_id DROP NOT NULL;

ALTER TABLE front_door_contact ALTER COLUMN family_knows DROP NOT NULL;

ALTER TABLE front_door_contact ADD COLUMN given_name text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN family_name text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN born_on date NULL;

ALTER TABLE front_door_contact ADD COLUMN address text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN postcode text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN description text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN their_reference text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN how_safely text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN not_to_tell text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN communication_needs text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN address_to_hide text COLLATE "C" NULL;
-- Referrals as professionals write them, each child of one, and what a contact that came by one says.

ALTER TABLE front_door_contact ADD COLUMN referral_form_id uuid NULL;

ALTER TABLE front_door_contact ADD COLUMN referred text COLLATE "C" NULL;

CREATE TABLE referring_form (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    author_id uuid NOT NULL,
    author_name text COLLATE "C" NOT NULL,
    agency text COLLATE "C" NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    danger boolean NOT NULL,
    danger_words text COLLATE "C" NULL,
    answers text COLLATE "C" NOT NULL,
    urgent_at timestamp with time zone NULL,
    left_at timestamp with time zone NULL,
    sent_at timestamp with time zone NULL,
    sent_by_name text COLLATE "C" NULL,
    version integer NOT NULL,
    CONSTRAINT pk_referring_form_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE TABLE referring_child (
    partnership_id uuid NOT NULL,
    id uuid NOT NULL,
    form_id uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    given_name text COLLATE "C" NULL,
    family_name text COLLATE "C" NULL,
    born_on date NULL,
    address text COLLATE "C" NULL,
    postcode text COLLATE "C" NULL,
    description text COLLATE "C" NULL,
    answers text COLLATE "C" NOT NULL,
    taken_out_at timestamp with time zone NULL,
    contact_id uuid NULL,
    version integer NOT NULL,
    CONSTRAINT pk_referring_child_partnership_id_id PRIMARY KEY (partnership_id, id)
);

CREATE INDEX ix_referring_form_partnership_id_author_id_begun_at ON referring_form (partnership_id, author_id, begun_at);

CREATE INDEX ix_referring_form_partnership_id_sent_at_agency_begun_at ON referring_form (partnership_id, sent_at, agency, begun_at);

CREATE INDEX ix_referring_child_partnership_id_form_id ON referring_child (partnership_id, form_id);
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('10', '0010_decision', '2f6085cf02724f12d6893e1c97e129f9ba02485bc674098b36438b34e7ce9217', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('11', '0011_triage', '0f1fb2c7816ae1873fe94d5d21fe9faa83cd88fd36eb757e52e74cf9aa425da1', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('12', '0012_unmatched', '56eeb399098c47823b6c71f0ffb3f71bdd7f508faed5041ae2780521cde00b8a', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('13', '0013_referrals', 'fe60021cbf93f510ed1e1a064cd35f1ba365d83c21cdf3d2a7f309c6ab24b95e', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('8', '0008_registration', 'c2cdb530dbe6593f1587074627483b47d53051a6ec790a407d1d4e2c3e82c1da', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('9', '0009_duplicates', 'bd400aa88d943e9fea9ddf90b038a807de94aefdcec916b0df9dcea800483c1f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7eef-9978-233457854176', '114d301e3d1d1d79f403bfd29478e4cc@town.example', '114D301E3D1D1D79F403BFD29478E4CC@TOWN.EXAMPLE', '114d301e3d1d1d79f403bfd29478e4cc@town.example', '114D301E3D1D1D79F403BFD29478E4CC@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEHUdynUyPCGstCaTURBttc61jzEn5xm5Z8YhiZOGCF8LOHqk/vJtDP5SUoqObjTpbA==', 'BB2RSGXNVMBDNQSAEV5ZFKWXRZVRUAPT', 'b9e62a4a-1dbd-4f44-a233-60e42c5f0ac6', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7169-bc11-a61746342654', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7439-9af6-f27e2818d91f', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7169-bc11-a61746342654","partnership":"019cb84a-4100-7ad7-987d-28537c3c0797","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7439-9af6-f27e2818d91f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7e92-8bae-e7426f645ba2","happened":"2026-03-04T10:00:00.000000Z","content":"e3b2153872171c83532130c789ceebd8fb85d7171218fac962bbd4ada4f9b9bd"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7e92-8bae-e7426f645ba2","record":"019cb84a-4100-7e92-8bae-e7426f645ba2","content":"29420e8913f1e0aebcb02f4785d5560c0afea152b9ef4efa7d5a4e5a0079e6c0"},{"table":"ground","row":"019cb84a-4100-7886-bea8-141f8b54b5ae","record":"019cb84a-4100-7886-bea8-141f8b54b5ae","content":"00e57c3895c335b48f56fa649b25db06bb6daacc13ccd54ae560496e27f5a8a5"}]}', '120e829fe5e5d098a153db9c8b59755cfb7bdfa6d1f155377310ef253d06fc5f');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-73ad-8af3-01e25a5fab4d', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7439-9af6-f27e2818d91f', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73ad-8af3-01e25a5fab4d","partnership":"019cb84a-4100-7ad7-987d-28537c3c0797","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7439-9af6-f27e2818d91f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-76ac-a438-ee1fadf6e59a","happened":"2026-03-04T10:00:00.000000Z","content":"5f03aa8f67a2958bca00592af353d871704f3dfade5156d44b15ec906b8e7668"}],"changes":[{"table":"people_person","row":"019cb84a-4100-76ac-a438-ee1fadf6e59a","record":"019cb84a-4100-76ac-a438-ee1fadf6e59a","content":"b060665eb6f4b71591e670610573ff844788f437a65b24c049e4084e1612fca0"},{"table":"ground","row":"019cb84a-4100-72bf-9901-7c49e9ecc639","record":"019cb84a-4100-72bf-9901-7c49e9ecc639","content":"1729b13b6a636d857a0206fc8b9ac32d7a9b07f9ef3919f3d6c8e8211efa3ad8"}]}', 'acc04867d480dcac9251cfc737933b6f83c9ced237a8466ad89e112f05bfdfd6');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7ac9-93c7-9dec3f6890f0', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7439-9af6-f27e2818d91f', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7ac9-93c7-9dec3f6890f0","partnership":"019cb84a-4100-7ad7-987d-28537c3c0797","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7439-9af6-f27e2818d91f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7518-9fc4-7456704ca797","happened":"2026-03-04T10:00:00.000000Z","content":"6b6a22a0996773f14c29fd4d5c03af2f44b76fbf4a0e34f71c1174d1ab267b89"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7518-9fc4-7456704ca797","record":"019cb84a-4100-7518-9fc4-7456704ca797","content":"5dfa5cb38703a6f9e1052e4840117485b3dfb03338e5df2520c52e35412300e0"},{"table":"ground","row":"019cb84a-4100-75df-83ed-fad4afb5f43c","record":"019cb84a-4100-75df-83ed-fad4afb5f43c","content":"dbca72feb6433f8cf67be78f0667e2e525fbceb25fd8389ed8520ffa03d6a92f"}]}', '8f04cacf509732fadd8b89b1eab9d2cc3c76dd26253f698937d9570a58d2d31d');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7ed7-b203-3700dd486e34', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7ed7-b203-3700dd486e34","partnership":"019cb84a-4100-7ad7-987d-28537c3c0797","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7439-9af6-f27e2818d91f","happened":"2026-03-04T10:00:00.000000Z","content":"e35cdcc53a328e72616acdd636b28d574947a0bb3ba4b3cd98310dc05cf7e25b"}],"changes":[{"table":"membership","row":"019cb84a-4100-7439-9af6-f27e2818d91f","record":"019cb84a-4100-7439-9af6-f27e2818d91f","content":"7c897daab6ec74508ccbf3620f5c43a87c811ab6c1f41cee4ebc9f122f5db2d0"}]}', 'ce6f74c61213562718d4a46bb1ad5e7978742fd7816d839719756ddc999f25bb');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-748a-a6e3-0b4677906abb', '019cb84a-4100-7ac9-93c7-9dec3f6890f0', '0', 'people_person', '019cb84a-4100-7518-9fc4-7456704ca797', '019cb84a-4100-7518-9fc4-7456704ca797', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7518-9fc4-7456704ca797","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '7e89fa5aedf9c7bac1c16e493051fb31');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-762c-89d6-f6245f96639a', '019cb84a-4100-7169-bc11-a61746342654', '0', 'front_door_contact', '019cb84a-4100-7e92-8bae-e7426f645ba2', '019cb84a-4100-7e92-8bae-e7426f645ba2', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7518-9fc4-7456704ca797","FamilyKnows":true,"Id":"019cb84a-4100-7e92-8bae-e7426f645ba2","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'dc1fe939a5e4747b5637c294b2550675');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-77f6-a85c-4ae59353fe10', '019cb84a-4100-7ac9-93c7-9dec3f6890f0', '1', 'ground', '019cb84a-4100-75df-83ed-fad4afb5f43c', '019cb84a-4100-75df-83ed-fad4afb5f43c', NULL, '{"ChildId":"019cb84a-4100-7518-9fc4-7456704ca797","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-75df-83ed-fad4afb5f43c","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7518-9fc4-7456704ca797","SubjectId":"019cb84a-4100-7518-9fc4-7456704ca797","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'badaaa211605fbd9b0dbc069c6223eea');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7b92-839d-bd1b41f5a983', '019cb84a-4100-73ad-8af3-01e25a5fab4d', '0', 'people_person', '019cb84a-4100-76ac-a438-ee1fadf6e59a', '019cb84a-4100-76ac-a438-ee1fadf6e59a', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-76ac-a438-ee1fadf6e59a","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '9eedc68fcacbaf69ba2b435161a01ab0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7d76-a993-c81daaa5a768', '019cb84a-4100-7ed7-b203-3700dd486e34', '0', 'membership', '019cb84a-4100-7439-9af6-f27e2818d91f', '019cb84a-4100-7439-9af6-f27e2818d91f', NULL, '{"AccountId":"019cb84a-4100-7eef-9978-233457854176","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7439-9af6-f27e2818d91f","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '61e36b69bdd689d49f47718cc123f223');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7d9d-a64e-bc78c9b4492b', '019cb84a-4100-7169-bc11-a61746342654', '1', 'ground', '019cb84a-4100-7886-bea8-141f8b54b5ae', '019cb84a-4100-7886-bea8-141f8b54b5ae', NULL, '{"ChildId":"019cb84a-4100-7518-9fc4-7456704ca797","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7886-bea8-141f8b54b5ae","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7e92-8bae-e7426f645ba2","SubjectId":"019cb84a-4100-7e92-8bae-e7426f645ba2","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '1779ed0d9ab3cbb51e55c273f1661fc9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7f00-ae8e-b697a463a278', '019cb84a-4100-73ad-8af3-01e25a5fab4d', '1', 'ground', '019cb84a-4100-72bf-9901-7c49e9ecc639', '019cb84a-4100-72bf-9901-7c49e9ecc639', NULL, '{"ChildId":"019cb84a-4100-76ac-a438-ee1fadf6e59a","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-72bf-9901-7c49e9ecc639","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-76ac-a438-ee1fadf6e59a","SubjectId":"019cb84a-4100-76ac-a438-ee1fadf6e59a","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '84851c6db0bc83eab7a840e8f657c84e');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7401-a014-5ca0f8a494a4', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7e92-8bae-e7426f645ba2', '019cb84a-4100-7518-9fc4-7456704ca797', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-75b6-82bf-4dcd51e4196d', 'referral-decision', '2018-07-04', '019cb84a-4100-7e92-8bae-e7426f645ba2', '019cb84a-4100-7518-9fc4-7456704ca797', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7014-aa8b-c35198e44d99', '2026-03-04 10:00:00+00', '019cb84a-4100-7439-9af6-f27e2818d91f', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7518-9fc4-7456704ca797', NULL, 'Front door', 'true', '854298d388d74a443a789883c047f8143500558b7ecb97b0ed462a6b7411f1bd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7567-afaf-7208ffe4b458', '019cb84a-4100-73ad-8af3-01e25a5fab4d', '0', 'ChildRecorded', '019cb84a-4100-76ac-a438-ee1fadf6e59a', '019cb84a-4100-76ac-a438-ee1fadf6e59a', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-76ac-a438-ee1fadf6e59a","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-76ac-a438-ee1fadf6e59a"}', '91148493250f26f888e3932b30d99c9f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7b93-9484-6ffe0da54677', '019cb84a-4100-7ac9-93c7-9dec3f6890f0', '0', 'ChildRecorded', '019cb84a-4100-7518-9fc4-7456704ca797', '019cb84a-4100-7518-9fc4-7456704ca797', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7518-9fc4-7456704ca797","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7518-9fc4-7456704ca797"}', '9a0c9e187681f01b834669e55b6a8d27');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7cba-8866-e131844cd215', '019cb84a-4100-7169-bc11-a61746342654', '0', 'ContactReceived', '019cb84a-4100-7e92-8bae-e7426f645ba2', '019cb84a-4100-7518-9fc4-7456704ca797', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7518-9fc4-7456704ca797","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7e92-8bae-e7426f645ba2","Source":"2A"}', 'baa51f6365aa1005e2f8727dbdbd1dcd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7eea-b9e7-6cc3a285a9f6', '019cb84a-4100-7ed7-b203-3700dd486e34', '0', 'MemberJoined', '019cb84a-4100-7439-9af6-f27e2818d91f', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7439-9af6-f27e2818d91f","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '9e5763b1f7a56129377b8698bb06c5f2');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at", "given_name", "family_name", "born_on", "address", "postcode", "description", "their_reference", "how_safely", "not_to_tell", "communication_needs", "address_to_hide", "referral_form_id", "referred") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7e92-8bae-e7426f645ba2', '019cb84a-4100-7518-9fc4-7456704ca797', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-72bf-9901-7c49e9ecc639', 'Agency', '019cb84a-4100-76ac-a438-ee1fadf6e59a', '019cb84a-4100-76ac-a438-ee1fadf6e59a', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-76ac-a438-ee1fadf6e59a', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-75df-83ed-fad4afb5f43c', 'Agency', '019cb84a-4100-7518-9fc4-7456704ca797', '019cb84a-4100-7518-9fc4-7456704ca797', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7518-9fc4-7456704ca797', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7886-bea8-141f8b54b5ae', 'Agency', '019cb84a-4100-7e92-8bae-e7426f645ba2', '019cb84a-4100-7518-9fc4-7456704ca797', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7e92-8bae-e7426f645ba2', 'Children and Families Direct answers contacts');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7439-9af6-f27e2818d91f', '019cb84a-4100-7eef-9978-233457854176', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', 'town-019cb84a41007ad7987d28537c3c0797', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-7518-9fc4-7456704ca797', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-76ac-a438-ee1fadf6e59a', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-7014-aa8b-c35198e44d99 854298d388d74a443a789883c047f8143500558b7ecb97b0ed462a6b7411f1bd
act 019cb84a-4100-7169-bc11-a61746342654 120e829fe5e5d098a153db9c8b59755cfb7bdfa6d1f155377310ef253d06fc5f
act 019cb84a-4100-7ac9-93c7-9dec3f6890f0 8f04cacf509732fadd8b89b1eab9d2cc3c76dd26253f698937d9570a58d2d31d
act 019cb84a-4100-7ed7-b203-3700dd486e34 ce6f74c61213562718d4a46bb1ad5e7978742fd7816d839719756ddc999f25bb
', '5a04b4353be27fa2d239669824fb8a1161974b4153b4dde0f1f87a387b696276');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-2195641338285175119', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-2195641338285175119', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-3394512602307309399', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-3394512602307309399', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-3575854062764430739', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-3575854062764430739', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-4308882505368453841', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-5127210847787313392', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-5127210847787313392', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-744940572176158771', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-744940572176158771', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-7875823260865975304', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-7875823260865975304', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-8230768694118088639', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-8230768694118088639', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-8237464719932569054', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-8237464719932569054', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-8507095389229188754', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-8507095389229188754', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-921941964914920818', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '-930551140962109923', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '1041548477108351059', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '1042505052224705404', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '143588690264733537', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '143588690264733537', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '1533131785127716149', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '2146173269978813119', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '296716644023176267', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '4283709151103789194', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '4283709151103789194', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '5982300241955911929', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '663926819480284756', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '663926819480284756', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '6766895068103526324', '019cb84a-4100-76ac-a438-ee1fadf6e59a');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '7042560619836429314', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '7953362493951903767', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '8122511888697895845', '019cb84a-4100-7518-9fc4-7456704ca797');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7ad7-987d-28537c3c0797', '019cb84a-4100-73ad-8af3-01e25a5fab4d', 'act', 'acc04867d480dcac9251cfc737933b6f83c9ced237a8466ad89e112f05bfdfd6');
