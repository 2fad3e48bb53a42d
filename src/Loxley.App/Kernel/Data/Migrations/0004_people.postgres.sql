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
