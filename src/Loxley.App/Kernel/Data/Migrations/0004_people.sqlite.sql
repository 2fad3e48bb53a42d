-- Everybody is kept as a child or an adult, with all their names, numbers and earlier addresses. SQLite cannot add a column
-- that must hold something, so the table is made anew.
CREATE TABLE "people_person_new" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "other_names" TEXT NULL,
    "born_on" TEXT NULL,
    "born_estimated" INTEGER NOT NULL,
    "expected_on" TEXT NULL,
    "died_on" TEXT NULL,
    "sex" TEXT NOT NULL,
    "ethnicity" TEXT NULL,
    "language" TEXT NULL,
    "communication_needs" TEXT NULL,
    "address" TEXT NULL,
    "postcode" TEXT NULL,
    "former_addresses" TEXT NULL,
    "household_id" TEXT NULL,
    "identifiers" TEXT NULL,
    "owner_id" TEXT NULL,
    "restricted_at" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_person_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

INSERT INTO "people_person_new" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", "kind", "born_estimated")
SELECT "partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version", 'Child', 0 FROM "people_person";

DROP TABLE "people_person";

ALTER TABLE "people_person_new" RENAME TO "people_person";

CREATE INDEX "ix_people_person_partnership_id_born_on" ON "people_person" ("partnership_id", "born_on");

CREATE INDEX "ix_people_person_partnership_id_household_id" ON "people_person" ("partnership_id", "household_id") WHERE household_id IS NOT NULL;

CREATE INDEX "ix_people_person_partnership_id_sort_key" ON "people_person" ("partnership_id", "sort_key");

-- How people stand to each other, who works with a child, and what a search finds people by.
CREATE TABLE "people_involvement" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "member_id" TEXT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "reach" TEXT NULL,
    "why" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "until" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_involvement_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE TABLE "people_relationship" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "relative_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "responsibility" TEXT NOT NULL,
    "main_carer" INTEGER NOT NULL,
    "ended_on" TEXT NULL,
    "sealed_at" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_relationship_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE TABLE "search_key" (
    "partnership_id" TEXT NOT NULL,
    "key" INTEGER NOT NULL,
    "record_id" TEXT NOT NULL,
    CONSTRAINT "pk_search_key_partnership_id_key_record_id" PRIMARY KEY ("partnership_id", "key", "record_id")
);

CREATE INDEX "ix_people_involvement_partnership_id_child_id" ON "people_involvement" ("partnership_id", "child_id");

CREATE UNIQUE INDEX "ux_people_involvement_partnership_id_member_id_child_id" ON "people_involvement" ("partnership_id", "member_id", "child_id") WHERE member_id IS NOT NULL AND until IS NULL;

CREATE INDEX "ix_people_relationship_partnership_id_relative_id" ON "people_relationship" ("partnership_id", "relative_id");

CREATE UNIQUE INDEX "ux_people_relationship_partnership_id_person_id_relative_id_typ" ON "people_relationship" ("partnership_id", "person_id", "relative_id", "type") WHERE ended_on IS NULL;
