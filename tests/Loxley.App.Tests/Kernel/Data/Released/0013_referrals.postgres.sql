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
-- Referrals as professionals write them, each child of one, what a contact that came by one says, and since when a professional is owed word by voice.

ALTER TABLE front_door_contact ADD COLUMN referral_form_id uuid NULL;

ALTER TABLE front_door_contact ADD COLUMN referred text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN voice_owed_since timestamp with time zone NULL;

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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('13', '0013_referrals', 'c175368751b44c21698ae8d084c1c2c32766ea86c817760f48d6ba92d98cacb6', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('8', '0008_registration', 'c2cdb530dbe6593f1587074627483b47d53051a6ec790a407d1d4e2c3e82c1da', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('9', '0009_duplicates', 'bd400aa88d943e9fea9ddf90b038a807de94aefdcec916b0df9dcea800483c1f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7022-9d07-cb0bc8d63c03', '6601278865263adadd750df92029db0a@town.example', '6601278865263ADADD750DF92029DB0A@TOWN.EXAMPLE', '6601278865263adadd750df92029db0a@town.example', '6601278865263ADADD750DF92029DB0A@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAENymAT9DZUsjb9VHEc5APe/fyHW8oPKRZPVNcRNjwZTIW57O6SdXdd/8jp6crvrvIA==', 'JJ32YN326PYGFA2Q4XA4L6R7N5C7NJS4', '3d8ebedc-369c-40ad-8d74-14501142a605', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7545-8b9e-eda86e2f78ca', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-70dd-8a27-6a17dea263ed', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7545-8b9e-eda86e2f78ca","partnership":"019cb84a-4100-7cc8-bdce-473b767f45ff","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-70dd-8a27-6a17dea263ed","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-79aa-af00-23fe60faa37f","happened":"2026-03-04T10:00:00.000000Z","content":"b7762e43309321197c28611e8a96fb9fc0a989d7a578e68af1b5761df1520a24"}],"changes":[{"table":"people_person","row":"019cb84a-4100-79aa-af00-23fe60faa37f","record":"019cb84a-4100-79aa-af00-23fe60faa37f","content":"4a42b3b798d5b59b10d9f2a401cfe1deeaf7b99b79625ffe7da9d9ef08f9f6bb"},{"table":"ground","row":"019cb84a-4100-7df5-b9c3-88314eedc9e0","record":"019cb84a-4100-7df5-b9c3-88314eedc9e0","content":"a6fce80f75a7a502227ca021c99849dd9a132d1020a452fae7d37bd5e884fb76"}]}', '9fcae58b59cf305f42f9b9bea1bc96e746f8a54d2441c1a8d40bb6ad0049d72a');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-78a4-8593-9bf7ae9dab8a', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-70dd-8a27-6a17dea263ed', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-78a4-8593-9bf7ae9dab8a","partnership":"019cb84a-4100-7cc8-bdce-473b767f45ff","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-70dd-8a27-6a17dea263ed","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7cb8-a36d-2f663e4bc954","happened":"2026-03-04T10:00:00.000000Z","content":"50a4ac6e8d407a18fb0832893a15fccefdcd869a5ee7663c6eba6cfce0de5227"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7cb8-a36d-2f663e4bc954","record":"019cb84a-4100-7cb8-a36d-2f663e4bc954","content":"46504ddd9e1212a61cc1961b6febb6da19e08285d88f21a6924afff3ad1b1a95"},{"table":"ground","row":"019cb84a-4100-77c6-8c6e-1958025fbff4","record":"019cb84a-4100-77c6-8c6e-1958025fbff4","content":"9958144743858f0642c93acbe8b0c72a464dfcaa344b578c0db5718efec866c6"}]}', 'ed17684cb62ce5c2ca3fcaef22dd0bac5548be7cf5e1d5947762bde93dcf6b30');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-78e7-ace6-83a9a1c942a7', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-78e7-ace6-83a9a1c942a7","partnership":"019cb84a-4100-7cc8-bdce-473b767f45ff","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-70dd-8a27-6a17dea263ed","happened":"2026-03-04T10:00:00.000000Z","content":"ea90d80eb19621a3112a352ad63246e880687055f6f326605493477c83c454cf"}],"changes":[{"table":"membership","row":"019cb84a-4100-70dd-8a27-6a17dea263ed","record":"019cb84a-4100-70dd-8a27-6a17dea263ed","content":"f6110dfd84884eeac923be02797d10627988d01118881ac3a5c70c00ecacc22b"}]}', '60ec85266840b41cea95fe1561a4bbcdd5353727aa4f663e273138ea05fe4b8e');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7f49-8b24-b69b9aac354d', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-70dd-8a27-6a17dea263ed', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7f49-8b24-b69b9aac354d","partnership":"019cb84a-4100-7cc8-bdce-473b767f45ff","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-70dd-8a27-6a17dea263ed","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-748e-a8f4-a7f9c8c43852","happened":"2026-03-04T10:00:00.000000Z","content":"629dd7e58cd54df6dda6c20ee9d475039d8fd636460e8286820a4d88913693f5"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-748e-a8f4-a7f9c8c43852","record":"019cb84a-4100-748e-a8f4-a7f9c8c43852","content":"9980ff60fcf332e2b47d5d6f3da22f09b338826713a50f5c34263a419d5d331c"},{"table":"ground","row":"019cb84a-4100-748f-9fee-bb8949e36e0b","record":"019cb84a-4100-748f-9fee-bb8949e36e0b","content":"9a900172b5887dccfe05056819e3c59ca1ce9d1fb2237deb90d1ac8921235722"}]}', '3faab9ee909f781b8a295ede49a7533a5437dea67ccbc050a56ba8e05cabe2fb');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-73c8-9cef-b57bccdcc91a', '019cb84a-4100-7f49-8b24-b69b9aac354d', '0', 'front_door_contact', '019cb84a-4100-748e-a8f4-a7f9c8c43852', '019cb84a-4100-748e-a8f4-a7f9c8c43852', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","FamilyKnows":true,"Id":"019cb84a-4100-748e-a8f4-a7f9c8c43852","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'de99f95f980ee6f660332eec4bcdc879');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7684-8c9f-cefa71c170eb', '019cb84a-4100-78a4-8593-9bf7ae9dab8a', '0', 'people_person', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '019cb84a-4100-7cb8-a36d-2f663e4bc954', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7cb8-a36d-2f663e4bc954","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '73e541074498ad7958ea0609e7cf344a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-76fd-9eb0-dfcd2074a715', '019cb84a-4100-7545-8b9e-eda86e2f78ca', '0', 'people_person', '019cb84a-4100-79aa-af00-23fe60faa37f', '019cb84a-4100-79aa-af00-23fe60faa37f', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-79aa-af00-23fe60faa37f","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'c7dbca3fff14d4a3c02f5768c1db6010');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-77fb-80f9-68109cb8cc97', '019cb84a-4100-7545-8b9e-eda86e2f78ca', '1', 'ground', '019cb84a-4100-7df5-b9c3-88314eedc9e0', '019cb84a-4100-7df5-b9c3-88314eedc9e0', NULL, '{"ChildId":"019cb84a-4100-79aa-af00-23fe60faa37f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7df5-b9c3-88314eedc9e0","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-79aa-af00-23fe60faa37f","SubjectId":"019cb84a-4100-79aa-af00-23fe60faa37f","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '47aaf09a01fe2511ed3ef8dae6543e44');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7bde-b5a4-24fe192c8fb5', '019cb84a-4100-78e7-ace6-83a9a1c942a7', '0', 'membership', '019cb84a-4100-70dd-8a27-6a17dea263ed', '019cb84a-4100-70dd-8a27-6a17dea263ed', NULL, '{"AccountId":"019cb84a-4100-7022-9d07-cb0bc8d63c03","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-70dd-8a27-6a17dea263ed","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '87ab72d6eb1bb751316344c215018d3e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7cf7-ae1d-d171f221287f', '019cb84a-4100-78a4-8593-9bf7ae9dab8a', '1', 'ground', '019cb84a-4100-77c6-8c6e-1958025fbff4', '019cb84a-4100-77c6-8c6e-1958025fbff4', NULL, '{"ChildId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-77c6-8c6e-1958025fbff4","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","SubjectId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'fac29dc07445c4910d0946da43b1d5d2');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7f90-976d-0b00c6804118', '019cb84a-4100-7f49-8b24-b69b9aac354d', '1', 'ground', '019cb84a-4100-748f-9fee-bb8949e36e0b', '019cb84a-4100-748f-9fee-bb8949e36e0b', NULL, '{"ChildId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-748f-9fee-bb8949e36e0b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-748e-a8f4-a7f9c8c43852","SubjectId":"019cb84a-4100-748e-a8f4-a7f9c8c43852","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '870317bfbab9275963bb3b95924b1dd9');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7e87-a26f-7e582259c79a', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-748e-a8f4-a7f9c8c43852', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7eab-9c46-06dcccd23d26', 'referral-decision', '2018-07-04', '019cb84a-4100-748e-a8f4-a7f9c8c43852', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7fc6-b115-5c5055bfd8fa', '2026-03-04 10:00:00+00', '019cb84a-4100-70dd-8a27-6a17dea263ed', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-7cb8-a36d-2f663e4bc954', NULL, 'Front door', 'true', 'b7bc4fe172245415058a37a666033fa527b909332de9839c14b983f7b84b5687');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7afa-a271-b7752ee9d22f', '019cb84a-4100-78e7-ace6-83a9a1c942a7', '0', 'MemberJoined', '019cb84a-4100-70dd-8a27-6a17dea263ed', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-70dd-8a27-6a17dea263ed","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'c812a2496b17c24045e9ea2498b225d3');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7bd9-bac7-fbf8bfb78d0d', '019cb84a-4100-78a4-8593-9bf7ae9dab8a', '0', 'ChildRecorded', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7cb8-a36d-2f663e4bc954"}', '8710181752cf8c118af46d897250f674');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7d25-bbfb-c4f02c793216', '019cb84a-4100-7545-8b9e-eda86e2f78ca', '0', 'ChildRecorded', '019cb84a-4100-79aa-af00-23fe60faa37f', '019cb84a-4100-79aa-af00-23fe60faa37f', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-79aa-af00-23fe60faa37f","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-79aa-af00-23fe60faa37f"}', '731f338ab4739338079135c19815990a');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7ff4-bf87-b448ba7cb0a3', '019cb84a-4100-7f49-8b24-b69b9aac354d', '0', 'ContactReceived', '019cb84a-4100-748e-a8f4-a7f9c8c43852', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7cb8-a36d-2f663e4bc954","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-748e-a8f4-a7f9c8c43852","Source":"2A"}', '91de3bc3b103add50494de4aaad85b2d');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at", "given_name", "family_name", "born_on", "address", "postcode", "description", "their_reference", "how_safely", "not_to_tell", "communication_needs", "address_to_hide", "referral_form_id", "referred", "voice_owed_since") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-748e-a8f4-a7f9c8c43852', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-748f-9fee-bb8949e36e0b', 'Agency', '019cb84a-4100-748e-a8f4-a7f9c8c43852', '019cb84a-4100-7cb8-a36d-2f663e4bc954', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-748e-a8f4-a7f9c8c43852', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-77c6-8c6e-1958025fbff4', 'Agency', '019cb84a-4100-7cb8-a36d-2f663e4bc954', '019cb84a-4100-7cb8-a36d-2f663e4bc954', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7cb8-a36d-2f663e4bc954', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7df5-b9c3-88314eedc9e0', 'Agency', '019cb84a-4100-79aa-af00-23fe60faa37f', '019cb84a-4100-79aa-af00-23fe60faa37f', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-79aa-af00-23fe60faa37f', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-70dd-8a27-6a17dea263ed', '019cb84a-4100-7022-9d07-cb0bc8d63c03', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', 'town-019cb84a41007cc8bdce473b767f45ff', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-79aa-af00-23fe60faa37f', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7cb8-a36d-2f663e4bc954', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '1', '2026-03-04 10:00:00+00', '', 'act 019cb84a-4100-78a4-8593-9bf7ae9dab8a ed17684cb62ce5c2ca3fcaef22dd0bac5548be7cf5e1d5947762bde93dcf6b30
act 019cb84a-4100-78e7-ace6-83a9a1c942a7 60ec85266840b41cea95fe1561a4bbcdd5353727aa4f663e273138ea05fe4b8e
act 019cb84a-4100-7f49-8b24-b69b9aac354d 3faab9ee909f781b8a295ede49a7533a5437dea67ccbc050a56ba8e05cabe2fb
disclosure 019cb84a-4100-7fc6-b115-5c5055bfd8fa b7bc4fe172245415058a37a666033fa527b909332de9839c14b983f7b84b5687
', 'e423a0f8c714ec35e782253c0e32eef148018dd9ec60475c96d02f13a39b8184');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-2195641338285175119', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-2195641338285175119', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-3394512602307309399', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-3394512602307309399', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-3575854062764430739', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-3575854062764430739', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-4308882505368453841', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-5127210847787313392', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-5127210847787313392', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-744940572176158771', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-744940572176158771', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-7875823260865975304', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-7875823260865975304', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-8230768694118088639', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-8230768694118088639', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-8237464719932569054', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-8237464719932569054', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-8507095389229188754', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-8507095389229188754', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-921941964914920818', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '-930551140962109923', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '1041548477108351059', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '1042505052224705404', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '143588690264733537', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '143588690264733537', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '1533131785127716149', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '2146173269978813119', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '296716644023176267', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '4283709151103789194', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '4283709151103789194', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '5982300241955911929', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '663926819480284756', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '663926819480284756', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '6766895068103526324', '019cb84a-4100-79aa-af00-23fe60faa37f');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '7042560619836429314', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '7953362493951903767', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '8122511888697895845', '019cb84a-4100-7cb8-a36d-2f663e4bc954');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7cc8-bdce-473b767f45ff', '019cb84a-4100-7545-8b9e-eda86e2f78ca', 'act', '9fcae58b59cf305f42f9b9bea1bc96e746f8a54d2441c1a8d40bb6ad0049d72a');
