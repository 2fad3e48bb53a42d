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
