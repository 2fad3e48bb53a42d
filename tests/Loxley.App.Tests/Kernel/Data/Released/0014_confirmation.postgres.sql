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
-- Since when a professional is to confirm in writing what they told by word of mouth, when a caller asked again, and which contact a child of a referral form confirms; and what became of the assessment after a referral.

ALTER TABLE "front_door_contact" ADD COLUMN "confirmation_owed_since" timestamp with time zone NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "asked_again_at" timestamp with time zone NULL;

ALTER TABLE "referring_child" ADD COLUMN "confirms_id" uuid NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "assessed_on" date NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "not_assessed_at" timestamp with time zone NULL;
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('1', '0001_first', 'de2944df2e3965ba32a5a1315b0a122fd09903ad8a38e9f4327363826c0b4849', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('10', '0010_decision', '2f6085cf02724f12d6893e1c97e129f9ba02485bc674098b36438b34e7ce9217', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('11', '0011_triage', '0f1fb2c7816ae1873fe94d5d21fe9faa83cd88fd36eb757e52e74cf9aa425da1', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('12', '0012_unmatched', '56eeb399098c47823b6c71f0ffb3f71bdd7f508faed5041ae2780521cde00b8a', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('13', '0013_referrals', 'c175368751b44c21698ae8d084c1c2c32766ea86c817760f48d6ba92d98cacb6', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('14', '0014_confirmation', 'be6e151a1381231ea659cd56d696a9483994e3c422fb25df4953b3292ab86698', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('2', '0002_referral_number', '2d5a6a6e51b2e1cb88ce25faa0646eae122e7210f2560442777bcf0e95b183b2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('3', '0003_lists_by_index', '733c19de5aa28cde8a9ef45bf405a1b1ec1db57c7099184d2682a42c956abc69', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('4', '0004_people', '8fa3bd02692e100d9c7ecc557e525a0c51e5e1791aac84f4abfa567f02438775', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('5', '0005_sign_in', '0717ff1bc5d1b559593332a979a9d578c6a31830de3953988f18842a0b87e307', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('6', '0006_relations_by_person', 'fb9b3abfa2afdaf5278c94dda37406f82b2fea3dcc0bf4517de56736360691ee', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('7', '0007_record', '6d499e39b21df7cc524a7f248c716429a8cbc45e5fec8c45b942ef7f501bd9cc', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('8', '0008_registration', 'c2cdb530dbe6593f1587074627483b47d53051a6ec790a407d1d4e2c3e82c1da', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES ('9', '0009_duplicates', 'bd400aa88d943e9fea9ddf90b038a807de94aefdcec916b0df9dcea800483c1f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019cb84a-4100-7dba-9e0a-b1eb9d68d853', 'd288f313ec446c3ad9fcb1d8f370249c@town.example', 'D288F313EC446C3AD9FCB1D8F370249C@TOWN.EXAMPLE', 'd288f313ec446c3ad9fcb1d8f370249c@town.example', 'D288F313EC446C3AD9FCB1D8F370249C@TOWN.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEPE9EUTkMnnrubGWvWJvhFsy45n0DpjO2E8QrO4SEN7o21Un7EokDO7vyxiaZxr4hw==', 'LFV6OSKJXNTXJ5JKA2MSHFRF7U4QIAQU', 'ca1f2707-e27d-4ec3-a7b4-ec2c4394f49d', NULL, 'false', 'false', NULL, 'true', '0', NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-76d2-89d1-f88f610727ea', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7b48-8bd6-a5d6d443b219', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-76d2-89d1-f88f610727ea","partnership":"019cb84a-4100-7278-b3d3-4e0bd1c4aa59","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b48-8bd6-a5d6d443b219","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-78e2-b3bb-04a156b396bd","happened":"2026-03-04T10:00:00.000000Z","content":"e7ae99be3c428a7100d27bf56a4c75315d716ec2583c80764d30b004ba09f3fa"}],"changes":[{"table":"people_person","row":"019cb84a-4100-78e2-b3bb-04a156b396bd","record":"019cb84a-4100-78e2-b3bb-04a156b396bd","content":"492f3043132a06207429a75f05567f6cfc0524bb5c97df241ca726d23efc95a0"},{"table":"ground","row":"019cb84a-4100-72da-b0fb-b1ee0aa62c37","record":"019cb84a-4100-72da-b0fb-b1ee0aa62c37","content":"1e58927fde52ea56f9d47176f2ba44ea8162fb29d85c1e5b1a4452fca5a00381"}]}', '947a0e4ecf7df608bc95a5a38f2a5c8ef48400e80ee464f615ba37058b5646c8');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-76fe-a711-21e603cceccf', 'JoinMember', '2026-03-04 10:00:00+00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-76fe-a711-21e603cceccf","partnership":"019cb84a-4100-7278-b3d3-4e0bd1c4aa59","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7b48-8bd6-a5d6d443b219","happened":"2026-03-04T10:00:00.000000Z","content":"523d1390ba6cf6f63843e20af69320475238d44ff728e0782d4952d8e1e495b7"}],"changes":[{"table":"membership","row":"019cb84a-4100-7b48-8bd6-a5d6d443b219","record":"019cb84a-4100-7b48-8bd6-a5d6d443b219","content":"4ca1547f18751ae83d3f1d61ec3f0b1e08666e7f77a608bafce53991f34a5281"}]}', 'f554149a40fff522c969bf59d3919186cdb2ccadae969382ec5efe8936c48d98');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-79f1-b9a7-63fa547d3251', 'RecordContact', '2026-03-04 10:00:00+00', '019cb84a-4100-7b48-8bd6-a5d6d443b219', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-79f1-b9a7-63fa547d3251","partnership":"019cb84a-4100-7278-b3d3-4e0bd1c4aa59","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b48-8bd6-a5d6d443b219","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7984-8ba0-fec32c8b094d","happened":"2026-03-04T10:00:00.000000Z","content":"1acb763fe8d42f6325f79a8d304bc41ae6d18c5d157d9e9d94bd22d9c4d19327"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7984-8ba0-fec32c8b094d","record":"019cb84a-4100-7984-8ba0-fec32c8b094d","content":"284a8d8ee68e20827a9b55a98ccc9f366be490c5dfb8fad043de6cbd054f8629"},{"table":"ground","row":"019cb84a-4100-7478-b22e-c97ca58222eb","record":"019cb84a-4100-7478-b22e-c97ca58222eb","content":"83e3716209a69fb6b0732dc45d4b4ec7af91469af96b9ef01f94ee5a0afe93b6"}]}', '99e314a22f5eb034798224449730d8c5a71ec10a34b75570d6ce37e99bc83a9e');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7cd2-8762-001cf5123630', 'RecordChild', '2026-03-04 10:00:00+00', '019cb84a-4100-7b48-8bd6-a5d6d443b219', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7cd2-8762-001cf5123630","partnership":"019cb84a-4100-7278-b3d3-4e0bd1c4aa59","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b48-8bd6-a5d6d443b219","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7506-a549-5b7bf4ed4e50","happened":"2026-03-04T10:00:00.000000Z","content":"0fb3a5f64c4627db8e01a24ca251d792f9e3aa1795c1cdf08d82d75a4fd62624"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7506-a549-5b7bf4ed4e50","record":"019cb84a-4100-7506-a549-5b7bf4ed4e50","content":"2bfd085e4ca41f4bc07e37374e833ede15d91a3b3afddb02fe05589730ea3a9a"},{"table":"ground","row":"019cb84a-4100-7684-8647-11c35e246839","record":"019cb84a-4100-7684-8647-11c35e246839","content":"d85b6dad4241783eda6cc7896c6de842c7cd0239bd4a530b4f43caf6e507588d"}]}', 'd1726d0bc401f4ee0b718e753c22764e82d0632b8c90a58c569344a81ad7e6d0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-700a-b9a0-e9183404ab72', '019cb84a-4100-7cd2-8762-001cf5123630', '0', 'people_person', '019cb84a-4100-7506-a549-5b7bf4ed4e50', '019cb84a-4100-7506-a549-5b7bf4ed4e50', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7506-a549-5b7bf4ed4e50","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '834ce301315edae16e3a71b8e65e8474');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7048-90a4-a5294a287f72', '019cb84a-4100-76fe-a711-21e603cceccf', '0', 'membership', '019cb84a-4100-7b48-8bd6-a5d6d443b219', '019cb84a-4100-7b48-8bd6-a5d6d443b219', NULL, '{"AccountId":"019cb84a-4100-7dba-9e0a-b1eb9d68d853","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b48-8bd6-a5d6d443b219","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '0dd45f4910456daa380d76adb4d6084a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7410-afb6-3341f7d386c9', '019cb84a-4100-76d2-89d1-f88f610727ea', '0', 'people_person', '019cb84a-4100-78e2-b3bb-04a156b396bd', '019cb84a-4100-78e2-b3bb-04a156b396bd', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-78e2-b3bb-04a156b396bd","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'dca3d0984ccf6ae1bd9d81ea7bc5d9c9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-74b7-af68-a9bab936d03c', '019cb84a-4100-79f1-b9a7-63fa547d3251', '0', 'front_door_contact', '019cb84a-4100-7984-8ba0-fec32c8b094d', '019cb84a-4100-7984-8ba0-fec32c8b094d', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-78e2-b3bb-04a156b396bd","FamilyKnows":true,"Id":"019cb84a-4100-7984-8ba0-fec32c8b094d","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'dc3a2fc6e98822cbb92769030b136614');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7977-a91b-407457fcb6d3', '019cb84a-4100-7cd2-8762-001cf5123630', '1', 'ground', '019cb84a-4100-7684-8647-11c35e246839', '019cb84a-4100-7684-8647-11c35e246839', NULL, '{"ChildId":"019cb84a-4100-7506-a549-5b7bf4ed4e50","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7684-8647-11c35e246839","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7506-a549-5b7bf4ed4e50","SubjectId":"019cb84a-4100-7506-a549-5b7bf4ed4e50","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '2b6d7f520634166a69c0a57b2d94530b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7b9e-8e4f-2cd966e774d4', '019cb84a-4100-79f1-b9a7-63fa547d3251', '1', 'ground', '019cb84a-4100-7478-b22e-c97ca58222eb', '019cb84a-4100-7478-b22e-c97ca58222eb', NULL, '{"ChildId":"019cb84a-4100-78e2-b3bb-04a156b396bd","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7478-b22e-c97ca58222eb","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7984-8ba0-fec32c8b094d","SubjectId":"019cb84a-4100-7984-8ba0-fec32c8b094d","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'eb31425a53216ac479390aba09c9fcdd');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7f0e-bb4f-d777594f5727', '019cb84a-4100-76d2-89d1-f88f610727ea', '1', 'ground', '019cb84a-4100-72da-b0fb-b1ee0aa62c37', '019cb84a-4100-72da-b0fb-b1ee0aa62c37', NULL, '{"ChildId":"019cb84a-4100-78e2-b3bb-04a156b396bd","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-72da-b0fb-b1ee0aa62c37","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-78e2-b3bb-04a156b396bd","SubjectId":"019cb84a-4100-78e2-b3bb-04a156b396bd","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '953514aa7c5444ee7c0117bcdf4ae913');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-71f8-9981-01a6214e6f88', 'contact-acknowledgement', '2019-06-27', '019cb84a-4100-7984-8ba0-fec32c8b094d', '019cb84a-4100-78e2-b3bb-04a156b396bd', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7218-9327-d8f25759ee5b', 'referral-decision', '2018-07-04', '019cb84a-4100-7984-8ba0-fec32c8b094d', '019cb84a-4100-78e2-b3bb-04a156b396bd', '2026-03-04 10:00:00+00', '2026-03-05', '2026-03-06 00:00:00+00', 'false', 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7388-8eee-c025590fe5b5', '2026-03-04 10:00:00+00', '019cb84a-4100-7b48-8bd6-a5d6d443b219', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019cb84a-4100-78e2-b3bb-04a156b396bd', NULL, 'Front door', 'true', '21fe26ee0d51ca5533392dab553d6bb55070fb280c5028c40675ba1389d50396');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-74b9-b3cb-86e1a0264b01', '019cb84a-4100-7cd2-8762-001cf5123630', '0', 'ChildRecorded', '019cb84a-4100-7506-a549-5b7bf4ed4e50', '019cb84a-4100-7506-a549-5b7bf4ed4e50', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-7506-a549-5b7bf4ed4e50","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7506-a549-5b7bf4ed4e50"}', '1942a7364fa21ec5039c3ad2c23ec650');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7754-bbfc-269bad6811cc', '019cb84a-4100-76fe-a711-21e603cceccf', '0', 'MemberJoined', '019cb84a-4100-7b48-8bd6-a5d6d443b219', NULL, '2026-03-04 10:00:00+00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7b48-8bd6-a5d6d443b219","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '2d1252cb200eb35de2625c88e08d1d8c');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-79b2-befd-0476981b0958', '019cb84a-4100-79f1-b9a7-63fa547d3251', '0', 'ContactReceived', '019cb84a-4100-7984-8ba0-fec32c8b094d', '019cb84a-4100-78e2-b3bb-04a156b396bd', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-78e2-b3bb-04a156b396bd","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7984-8ba0-fec32c8b094d","Source":"2A"}', '8ca3aa1d2c809bcd55baa8e53e61fca4');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7bac-90fc-4a71e16e921f', '019cb84a-4100-76d2-89d1-f88f610727ea', '0', 'ChildRecorded', '019cb84a-4100-78e2-b3bb-04a156b396bd', '019cb84a-4100-78e2-b3bb-04a156b396bd', '2026-03-04 10:00:00+00', '{"ChildId":"019cb84a-4100-78e2-b3bb-04a156b396bd","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-78e2-b3bb-04a156b396bd"}', 'bbc50176887cd7e0a6d7d4f915ee1af0');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at", "given_name", "family_name", "born_on", "address", "postcode", "description", "their_reference", "how_safely", "not_to_tell", "communication_needs", "address_to_hide", "referral_form_id", "referred", "voice_owed_since", "confirmation_owed_since", "asked_again_at") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7984-8ba0-fec32c8b094d', '019cb84a-4100-78e2-b3bb-04a156b396bd', '2026-03-04 10:00:00+00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 'true', NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-72da-b0fb-b1ee0aa62c37', 'Agency', '019cb84a-4100-78e2-b3bb-04a156b396bd', '019cb84a-4100-78e2-b3bb-04a156b396bd', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-78e2-b3bb-04a156b396bd', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7478-b22e-c97ca58222eb', 'Agency', '019cb84a-4100-7984-8ba0-fec32c8b094d', '019cb84a-4100-78e2-b3bb-04a156b396bd', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7984-8ba0-fec32c8b094d', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7684-8647-11c35e246839', 'Agency', '019cb84a-4100-7506-a549-5b7bf4ed4e50', '019cb84a-4100-7506-a549-5b7bf4ed4e50', 'agency:council', NULL, '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '019cb84a-4100-7506-a549-5b7bf4ed4e50', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7b48-8bd6-a5d6d443b219', '019cb84a-4100-7dba-9e0a-b1eb9d68d853', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00+00', '9999-12-31 00:00:00+00', '0');
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', 'town-019cb84a41007278b3d34e0bd1c4aa59', 'nottingham', 'false');
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7506-a549-5b7bf4ed4e50', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "other_names", "born_estimated", "expected_on", "died_on", "former_addresses", "household_id", "identifiers", "go_on_with_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-78e2-b3bb-04a156b396bd', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', 'Child', NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '1', '2026-03-04 10:00:00+00', '', 'disclosure 019cb84a-4100-7388-8eee-c025590fe5b5 21fe26ee0d51ca5533392dab553d6bb55070fb280c5028c40675ba1389d50396
act 019cb84a-4100-76d2-89d1-f88f610727ea 947a0e4ecf7df608bc95a5a38f2a5c8ef48400e80ee464f615ba37058b5646c8
act 019cb84a-4100-76fe-a711-21e603cceccf f554149a40fff522c969bf59d3919186cdb2ccadae969382ec5efe8936c48d98
act 019cb84a-4100-79f1-b9a7-63fa547d3251 99e314a22f5eb034798224449730d8c5a71ec10a34b75570d6ce37e99bc83a9e
', '96200c8a99da743c1901339e373875df0f537ae4eefb399f045a0c7840607476');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-2195641338285175119', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-2195641338285175119', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-3394512602307309399', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-3394512602307309399', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-3575854062764430739', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-3575854062764430739', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-4308882505368453841', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-5127210847787313392', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-5127210847787313392', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-744940572176158771', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-744940572176158771', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-7875823260865975304', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-7875823260865975304', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-8230768694118088639', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-8230768694118088639', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-8237464719932569054', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-8237464719932569054', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-8507095389229188754', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-8507095389229188754', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-921941964914920818', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '-930551140962109923', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '1041548477108351059', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '1042505052224705404', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '143588690264733537', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '143588690264733537', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '1533131785127716149', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '2146173269978813119', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '296716644023176267', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '4283709151103789194', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '4283709151103789194', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '5982300241955911929', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '663926819480284756', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '663926819480284756', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '6766895068103526324', '019cb84a-4100-7506-a549-5b7bf4ed4e50');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '7042560619836429314', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '7953362493951903767', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '8122511888697895845', '019cb84a-4100-78e2-b3bb-04a156b396bd');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019cb84a-4100-7278-b3d3-4e0bd1c4aa59', '019cb84a-4100-7cd2-8762-001cf5123630', 'act', 'd1726d0bc401f4ee0b718e753c22764e82d0632b8c90a58c569344a81ad7e6d0');
