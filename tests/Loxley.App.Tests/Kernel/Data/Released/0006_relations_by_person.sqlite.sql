CREATE TABLE migration (number integer PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at text NOT NULL);
CREATE TABLE "account" (
    "id" TEXT NOT NULL CONSTRAINT "pk_account_id" PRIMARY KEY,
    "user_name" TEXT NULL,
    "normalized_user_name" TEXT NULL,
    "email" TEXT NULL,
    "normalized_email" TEXT NULL,
    "email_confirmed" INTEGER NOT NULL,
    "password_hash" TEXT NULL,
    "security_stamp" TEXT NULL,
    "concurrency_stamp" TEXT NULL,
    "phone_number" TEXT NULL,
    "phone_number_confirmed" INTEGER NOT NULL,
    "two_factor_enabled" INTEGER NOT NULL,
    "lockout_end" TEXT NULL,
    "lockout_enabled" INTEGER NOT NULL,
    "access_failed_count" INTEGER NOT NULL
);


CREATE TABLE "act" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "actor_agency" TEXT NULL,
    "reason" TEXT NULL,
    "canonical" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    CONSTRAINT "pk_act_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "answer_key" (
    "partnership_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    CONSTRAINT "pk_answer_key_partnership_id_member_id_key" PRIMARY KEY ("partnership_id", "member_id", "key")
);


CREATE TABLE "change" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "act_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "before" TEXT NULL,
    "after" TEXT NULL,
    "salt" TEXT NOT NULL,
    CONSTRAINT "pk_change_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "clock" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "rule_from" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "child_id" TEXT NULL,
    "started_at" TEXT NOT NULL,
    "due_on" TEXT NULL,
    "due_at" TEXT NULL,
    "provisional" INTEGER NOT NULL,
    "waiting" TEXT NOT NULL,
    "stopped_at" TEXT NULL,
    "ended_at" TEXT NULL,
    "breached_at" TEXT NULL,
    "late_reason" TEXT NULL,
    "late_note" TEXT NULL,
    CONSTRAINT "pk_clock_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "disclosure" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "member_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "child_id" TEXT NULL,
    "listed" TEXT NULL,
    "why" TEXT NULL,
    "granted" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    CONSTRAINT "pk_disclosure_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "draft" (
    "partnership_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "saved_at" TEXT NOT NULL,
    CONSTRAINT "pk_draft_partnership_id_member_id_form_subject" PRIMARY KEY ("partnership_id", "member_id", "form", "subject")
);


CREATE TABLE "fact" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "act_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "child_id" TEXT NULL,
    "happened_at" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    CONSTRAINT "pk_fact_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "front_door_contact" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "received_at" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "caller_name" TEXT NULL,
    "caller_relation" TEXT NULL,
    "caller_reach" TEXT NULL,
    "caller_id" TEXT NULL,
    "as_told" TEXT NOT NULL,
    "worry" TEXT NOT NULL,
    "family_knows" INTEGER NOT NULL,
    "why_not_told" TEXT NULL,
    "stage" TEXT NOT NULL,
    "acknowledged_at" TEXT NULL,
    "taken_by_id" TEXT NULL,
    "taken_by_name" TEXT NULL,
    "outcome" TEXT NULL,
    "outcome_reason" TEXT NULL,
    "rationale" TEXT NULL,
    "decided_by_id" TEXT NULL,
    "decided_by_name" TEXT NULL,
    "decided_at" TEXT NULL,
    "return_note" TEXT NULL,
    "told_at" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_front_door_contact_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "front_door_referral" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "received_at" TEXT NOT NULL,
    "received_on" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "re_referral" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_front_door_referral_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "ground" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "member_id" TEXT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    CONSTRAINT "pk_ground_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "lease" (
    "name" TEXT NOT NULL CONSTRAINT "pk_lease_name" PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "until" TEXT NOT NULL
);


CREATE TABLE "membership" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "team" TEXT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_membership_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "message" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "recipient_id" TEXT NOT NULL,
    "sent_at" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "read_at" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_message_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "outbox" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "made_at" TEXT NOT NULL,
    "next_try_at" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "sent_at" TEXT NULL,
    CONSTRAINT "pk_outbox_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "partnership" (
    "id" TEXT NOT NULL CONSTRAINT "pk_partnership_id" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "protocol" TEXT NOT NULL,
    "demo" INTEGER NOT NULL
);


CREATE TABLE "people_glass_break" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "member_name" TEXT NOT NULL,
    "ground_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "broken_at" TEXT NOT NULL,
    "ends_at" TEXT NOT NULL,
    "reviewed_at" TEXT NULL,
    "reviewed_by" TEXT NULL,
    "justified" INTEGER NULL,
    "review_note" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_glass_break_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_person" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "born_on" TEXT NULL,
    "sex" TEXT NOT NULL,
    "ethnicity" TEXT NULL,
    "language" TEXT NULL,
    "communication_needs" TEXT NULL,
    "address" TEXT NULL,
    "postcode" TEXT NULL,
    "owner_id" TEXT NULL,
    "restricted_at" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_person_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "seal" (
    "partnership_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "pk_seal_partnership_id_number" PRIMARY KEY ("partnership_id", "number")
);


CREATE TABLE "secret_key" (
    "name" TEXT NOT NULL CONSTRAINT "pk_secret_key_name" PRIMARY KEY,
    "xml" TEXT NOT NULL
);


CREATE TABLE "unsealed" (
    "partnership_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    CONSTRAINT "pk_unsealed_partnership_id_item_id" PRIMARY KEY ("partnership_id", "item_id")
);


CREATE TABLE "account_claim" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_account_claim_id" PRIMARY KEY AUTOINCREMENT,
    "user_id" TEXT NOT NULL,
    "claim_type" TEXT NULL,
    "claim_value" TEXT NULL,
    CONSTRAINT "fk_account_claim_user_id" FOREIGN KEY ("user_id") REFERENCES "account" ("id") ON DELETE CASCADE
);


CREATE TABLE "account_login" (
    "login_provider" TEXT NOT NULL,
    "provider_key" TEXT NOT NULL,
    "provider_display_name" TEXT NULL,
    "user_id" TEXT NOT NULL,
    CONSTRAINT "pk_account_login_login_provider_provider_key" PRIMARY KEY ("login_provider", "provider_key"),
    CONSTRAINT "fk_account_login_user_id" FOREIGN KEY ("user_id") REFERENCES "account" ("id") ON DELETE CASCADE
);


CREATE TABLE "account_token" (
    "user_id" TEXT NOT NULL,
    "login_provider" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NULL,
    CONSTRAINT "pk_account_token_user_id_login_provider_name" PRIMARY KEY ("user_id", "login_provider", "name"),
    CONSTRAINT "fk_account_token_user_id" FOREIGN KEY ("user_id") REFERENCES "account" ("id") ON DELETE CASCADE
);


CREATE INDEX "ix_account_normalized_email" ON "account" ("normalized_email");


CREATE UNIQUE INDEX "ux_account_normalized_user_name" ON "account" ("normalized_user_name");


CREATE INDEX "ix_account_claim_user_id" ON "account_claim" ("user_id");


CREATE INDEX "ix_account_login_user_id" ON "account_login" ("user_id");


CREATE INDEX "ix_act_partnership_id_at" ON "act" ("partnership_id", "at");


CREATE INDEX "ix_change_partnership_id_act_id" ON "change" ("partnership_id", "act_id");


CREATE INDEX "ix_change_partnership_id_record_id" ON "change" ("partnership_id", "record_id");


CREATE INDEX "ix_clock_partnership_id_child_id" ON "clock" ("partnership_id", "child_id");


CREATE INDEX "ix_clock_partnership_id_due_at" ON "clock" ("partnership_id", "due_at") WHERE stopped_at IS NULL AND ended_at IS NULL;


CREATE INDEX "ix_clock_partnership_id_record_id" ON "clock" ("partnership_id", "record_id");


CREATE INDEX "ix_disclosure_partnership_id_at" ON "disclosure" ("partnership_id", "at");


CREATE INDEX "ix_disclosure_partnership_id_child_id_at" ON "disclosure" ("partnership_id", "child_id", "at");


CREATE INDEX "ix_fact_partnership_id_act_id" ON "fact" ("partnership_id", "act_id");


CREATE INDEX "ix_fact_partnership_id_child_id_happened_at" ON "fact" ("partnership_id", "child_id", "happened_at");


CREATE INDEX "ix_fact_partnership_id_record_id" ON "fact" ("partnership_id", "record_id");


CREATE INDEX "ix_front_door_contact_partnership_id_caller_id" ON "front_door_contact" ("partnership_id", "caller_id");


CREATE INDEX "ix_front_door_contact_partnership_id_child_id" ON "front_door_contact" ("partnership_id", "child_id");


CREATE INDEX "ix_front_door_contact_partnership_id_stage_received_at" ON "front_door_contact" ("partnership_id", "stage", "received_at");


CREATE INDEX "ix_front_door_contact_partnership_id_taken_by_id_stage" ON "front_door_contact" ("partnership_id", "taken_by_id", "stage");


CREATE INDEX "ix_front_door_referral_partnership_id_child_id_received_on" ON "front_door_referral" ("partnership_id", "child_id", "received_on");


CREATE UNIQUE INDEX "ux_front_door_referral_partnership_id_contact_id" ON "front_door_referral" ("partnership_id", "contact_id");


CREATE INDEX "ix_ground_partnership_id_child_id" ON "ground" ("partnership_id", "child_id");


CREATE INDEX "ix_ground_partnership_id_party_until" ON "ground" ("partnership_id", "party", "until");


CREATE INDEX "ix_ground_partnership_id_subject_id_party" ON "ground" ("partnership_id", "subject_id", "party");


CREATE INDEX "ix_membership_account_id" ON "membership" ("account_id");


CREATE UNIQUE INDEX "ux_membership_partnership_id_account_id" ON "membership" ("partnership_id", "account_id");


CREATE INDEX "ix_message_partnership_id_recipient_id_sent_at" ON "message" ("partnership_id", "recipient_id", "sent_at");


CREATE INDEX "ix_outbox_next_try_at" ON "outbox" ("next_try_at") WHERE sent_at IS NULL;


CREATE UNIQUE INDEX "ux_partnership_slug" ON "partnership" ("slug");


CREATE INDEX "ix_people_glass_break_partnership_id_reviewed_at_broken_at" ON "people_glass_break" ("partnership_id", "reviewed_at", "broken_at");


CREATE INDEX "ix_people_person_partnership_id_born_on" ON "people_person" ("partnership_id", "born_on");


CREATE INDEX "ix_people_person_partnership_id_sort_key" ON "people_person" ("partnership_id", "sort_key");
-- How many referrals there have been about a child, so that of two made at once one is seen to come after the other.
-- SQLite cannot add a column that has no default and may not be null: the table is made anew.
CREATE TABLE "front_door_referral_new" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "received_at" TEXT NOT NULL,
    "received_on" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "re_referral" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_front_door_referral_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

INSERT INTO "front_door_referral_new" ("partnership_id", "id", "child_id", "contact_id", "received_at", "received_on", "source", "reason", "number", "re_referral", "version")
SELECT "partnership_id", "id", "child_id", "contact_id", "received_at", "received_on", "source", "reason",
    row_number() OVER (PARTITION BY "partnership_id", "child_id" ORDER BY "received_at", "id"), "re_referral", "version"
FROM "front_door_referral";

DROP TABLE "front_door_referral";

ALTER TABLE "front_door_referral_new" RENAME TO "front_door_referral";

CREATE INDEX "ix_front_door_referral_partnership_id_child_id_received_on" ON "front_door_referral" ("partnership_id", "child_id", "received_on");

CREATE UNIQUE INDEX "ux_front_door_referral_partnership_id_child_id_number" ON "front_door_referral" ("partnership_id", "child_id", "number");

CREATE UNIQUE INDEX "ux_front_door_referral_partnership_id_contact_id" ON "front_door_referral" ("partnership_id", "contact_id");
-- Grounds are asked for by the record, never by the party alone: with this index about, SQLite takes it and reads all the grounds of a party.
DROP INDEX "ix_ground_partnership_id_party_until";

-- All that is asked of a ground stands in the index, since every query asks it of every row.
DROP INDEX "ix_ground_partnership_id_subject_id_party";

CREATE INDEX "ix_ground_partnership_id_subject_id_party_until_from" ON "ground" ("partnership_id", "subject_id", "party", "until", "from");

-- A list asks for the running clocks of each record and passes the stopped ones by.
DROP INDEX "ix_clock_partnership_id_record_id";

CREATE INDEX "ix_clock_partnership_id_record_id_stopped_at" ON "clock" ("partnership_id", "record_id", "stopped_at");

-- Who told of many children is shown the open and the newest of them without reading all the others.
DROP INDEX "ix_front_door_contact_partnership_id_caller_id";

CREATE INDEX "ix_front_door_contact_partnership_id_caller_id_stage_received_a" ON "front_door_contact" ("partnership_id", "caller_id", "stage", "received_at");

CREATE INDEX "ix_message_partnership_id_recipient_id" ON "message" ("partnership_id", "recipient_id") WHERE read_at IS NULL;
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
-- Sign-ins that can be listed and ended one by one.
CREATE TABLE "session" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "begun_at" TEXT NOT NULL,
    "seen_at" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "ended_at" TEXT NULL,
    CONSTRAINT "pk_session_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE INDEX "ix_session_account_id" ON "session" ("account_id");

-- Tries to sign in are counted for each browser known to an account, for each address typed from unknown ones, and for where they come from.
CREATE TABLE "sign_in_tries" (
    "key" TEXT NOT NULL CONSTRAINT "pk_sign_in_tries_key" PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "last_at" TEXT NOT NULL
);

CREATE INDEX "ix_sign_in_tries_last_at" ON "sign_in_tries" ("last_at");

-- The half minute whose code was used last: no code is taken twice.
ALTER TABLE "account" ADD COLUMN "last_time_step" INTEGER NULL;

-- Somebody stands in for a colleague until a day.
CREATE TABLE "cover" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "covered_id" TEXT NOT NULL,
    "covered_name" TEXT NOT NULL,
    "coverer_id" TEXT NOT NULL,
    "coverer_name" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_cover_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE INDEX "ix_cover_partnership_id_covered_id_until" ON "cover" ("partnership_id", "covered_id", "until");

CREATE INDEX "ix_cover_partnership_id_coverer_id_until" ON "cover" ("partnership_id", "coverer_id", "until");

-- The grounds of one person, to give them to whoever stands in: by member, so that no list is read by it.
CREATE INDEX "ix_ground_partnership_id_member_id_kind_until" ON "ground" ("partnership_id", "member_id", "kind", "until") WHERE member_id IS NOT NULL;

-- Who is in a team.
CREATE INDEX "ix_membership_partnership_id_team_until" ON "membership" ("partnership_id", "team", "until");
-- A family's page shows what has ended too, which the index of what lasts does not hold.
CREATE INDEX "ix_people_relationship_partnership_id_person_id" ON "people_relationship" ("partnership_id", "person_id");
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_people', '7ce8b7c6c2ec26f31105c81de9320c0a5911a37923610b93261bd03e108eec37', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (5, '0005_sign_in', 'f1383378d213d24d46e6964137b33ac7752849800c7128361727cac6a66cb7c0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (6, '0006_relations_by_person', '2abbd9d48319ce3a65790c13bcc2ebaac2d3d274fe1ffbc95ea2e5371b28511e', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-7BF3-8078-DC3C3A886CF9', 'd352e288883c22e8ecd465c270afb6ea@town.example', 'D352E288883C22E8ECD465C270AFB6EA@TOWN.EXAMPLE', 'd352e288883c22e8ecd465c270afb6ea@town.example', 'D352E288883C22E8ECD465C270AFB6EA@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEOXk14b6w8FaPvSBz2SPWPLPWg7938LUCRUztee0AEVCrP+aewzDuE2um4i/UoMlFA==', 'US3IU4KPSFJKAJYG4IKPSDZG3Y2HYCJC', '9234ac27-e51c-4c5c-ba0d-f23c6ed4f01f', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7250-9A53-FBF560D0F7AD', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7759-8138-46369BF2CC44', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7250-9a53-fbf560d0f7ad","partnership":"019cb84a-4100-70c7-b118-dd8445785e0c","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7759-8138-46369bf2cc44","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-71d3-b4ac-41c1ed613b14","happened":"2026-03-04T10:00:00.000000Z","content":"b541360b707df7d1f60e3453faa923bdf1331784591c235bdef53c891adfe5ea"}],"changes":[{"table":"people_person","row":"019cb84a-4100-71d3-b4ac-41c1ed613b14","record":"019cb84a-4100-71d3-b4ac-41c1ed613b14","content":"337aaffcf10212f6a107254dc71d3d8881c957d985be8fc86f167bfd2394d224"},{"table":"ground","row":"019cb84a-4100-72a1-ba88-a45192f45a64","record":"019cb84a-4100-72a1-ba88-a45192f45a64","content":"a2be8c47f4aa000dea253a4fb72f4428c91b20a15acea085fc4b95a6d1c70aae"}]}', '36e03f45f8c022238c2c81cfa89f4f3b75985f8dc3ea4b25ba317a90a6ade518');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-73C8-8D5E-AE5E6FC14D79', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7759-8138-46369BF2CC44', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73c8-8d5e-ae5e6fc14d79","partnership":"019cb84a-4100-70c7-b118-dd8445785e0c","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7759-8138-46369bf2cc44","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7631-8c7a-51affef9d3b6","happened":"2026-03-04T10:00:00.000000Z","content":"d9f4ea1e52d33ff6615fe2ad58ed5204e4c06ef04820a8f1a6ee23e8806ebfc5"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7631-8c7a-51affef9d3b6","record":"019cb84a-4100-7631-8c7a-51affef9d3b6","content":"6e02bcc4cc7babd2616f941d26b042ae3427ad4c6280178f3300722e12bc465e"},{"table":"ground","row":"019cb84a-4100-7fd5-ba76-3ec9df0fe468","record":"019cb84a-4100-7fd5-ba76-3ec9df0fe468","content":"11de6f7143dc5e4e4602e27f5af2c46790fb7a94caa0f31ca550677cee24e6ac"}]}', 'c74fd198f89606fb8c4f5b63bfe3a75a909ae663f3d6096398b37cd0839dd01f');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-795A-B4A0-B1EE29AEE7BE', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7759-8138-46369BF2CC44', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-795a-b4a0-b1ee29aee7be","partnership":"019cb84a-4100-70c7-b118-dd8445785e0c","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7759-8138-46369bf2cc44","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-75e9-908b-037bf7688a9e","happened":"2026-03-04T10:00:00.000000Z","content":"fa7a6daa50595ef135c39c5fb39d9a42e234a5b1e041da2529010d892192b494"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-75e9-908b-037bf7688a9e","record":"019cb84a-4100-75e9-908b-037bf7688a9e","content":"23d0d501b50bf79849d2201311661f387fd3a301adb42fe6ada1b8a70c81b79d"},{"table":"ground","row":"019cb84a-4100-7ca4-9130-85aa1dacd845","record":"019cb84a-4100-7ca4-9130-85aa1dacd845","content":"8f2724436facbbfcc3f40ea44e490b27bdff065645f0194dafe33ae44e1b498d"}]}', '8388d8bcab60610319e74df289cc8518bc5bc8669bdac67e9587649c7c7c6b8a');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7F7D-8837-F7B7F24F8DAA', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7f7d-8837-f7b7f24f8daa","partnership":"019cb84a-4100-70c7-b118-dd8445785e0c","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7759-8138-46369bf2cc44","happened":"2026-03-04T10:00:00.000000Z","content":"56ce8ac99b9b89b291b8250519e78a00b565b066c25dc38b882b0990720c89c7"}],"changes":[{"table":"membership","row":"019cb84a-4100-7759-8138-46369bf2cc44","record":"019cb84a-4100-7759-8138-46369bf2cc44","content":"4b3956735d7770ac3c99d6c4c5599916e05ce5c04141638b6264dc2ae2785246"}]}', '85348ae6be26af77e38f26b7fb08c730caedb61b1fc55c8999461b96cd641688');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-733A-87D9-234C52895661', '019CB84A-4100-795A-B4A0-B1EE29AEE7BE', 0, 'front_door_contact', '019CB84A-4100-75E9-908B-037BF7688A9E', '019CB84A-4100-75E9-908B-037BF7688A9E', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","FamilyKnows":true,"Id":"019cb84a-4100-75e9-908b-037bf7688a9e","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '80ded8b44d5552df30bd16c2d8ef789d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-748A-BEB7-8A4C7A643A37', '019CB84A-4100-7250-9A53-FBF560D0F7AD', 0, 'people_person', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '019CB84A-4100-71D3-B4AC-41C1ED613B14', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-71d3-b4ac-41c1ed613b14","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '742a51f34a0e8c454a82942a19a16081');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-74E8-BA7F-EDA6DB033FBB', '019CB84A-4100-795A-B4A0-B1EE29AEE7BE', 1, 'ground', '019CB84A-4100-7CA4-9130-85AA1DACD845', '019CB84A-4100-7CA4-9130-85AA1DACD845', NULL, '{"ChildId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ca4-9130-85aa1dacd845","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-75e9-908b-037bf7688a9e","SubjectId":"019cb84a-4100-75e9-908b-037bf7688a9e","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'b1520edc4e6e16227a2ad2a0549ed754');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-751C-9D18-6840FEF4089E', '019CB84A-4100-7250-9A53-FBF560D0F7AD', 1, 'ground', '019CB84A-4100-72A1-BA88-A45192F45A64', '019CB84A-4100-72A1-BA88-A45192F45A64', NULL, '{"ChildId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-72a1-ba88-a45192f45a64","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","SubjectId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '705522e383e8f913908c0fb1907c0bcb');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-79CF-A116-8ED64A48E601', '019CB84A-4100-7F7D-8837-F7B7F24F8DAA', 0, 'membership', '019CB84A-4100-7759-8138-46369BF2CC44', '019CB84A-4100-7759-8138-46369BF2CC44', NULL, '{"AccountId":"019cb84a-4100-7bf3-8078-dc3c3a886cf9","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7759-8138-46369bf2cc44","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'b34071808ab132f7f2a595778e12a6fe');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7A4C-9379-AED1F9AD0BE2', '019CB84A-4100-73C8-8D5E-AE5E6FC14D79', 0, 'people_person', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7631-8c7a-51affef9d3b6","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '0512fed451bf0b3c66d41f324e5849f7');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7BC9-99D9-BF03A87F1E1F', '019CB84A-4100-73C8-8D5E-AE5E6FC14D79', 1, 'ground', '019CB84A-4100-7FD5-BA76-3EC9DF0FE468', '019CB84A-4100-7FD5-BA76-3EC9DF0FE468', NULL, '{"ChildId":"019cb84a-4100-7631-8c7a-51affef9d3b6","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7fd5-ba76-3ec9df0fe468","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7631-8c7a-51affef9d3b6","SubjectId":"019cb84a-4100-7631-8c7a-51affef9d3b6","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '883cc51c6012021720840b68805bf51d');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7007-B8F1-DE1EAA33F75E', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-75E9-908B-037BF7688A9E', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-778A-8FDD-921CA956AFF5', 'referral-decision', '2018-07-04', '019CB84A-4100-75E9-908B-037BF7688A9E', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-70BA-BE63-36E5B4F2EB82', '2026-03-04 10:00:00', '019CB84A-4100-7759-8138-46369BF2CC44', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-71D3-B4AC-41C1ED613B14', NULL, 'Front door', 1, '66eda8573c791beed77420504d7a866c70e770c6dbd0c983bb817a9aef5fbea5');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-70DB-B8CA-5121EAD4D5C4', '019CB84A-4100-7250-9A53-FBF560D0F7AD', 0, 'ChildRecorded', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-71d3-b4ac-41c1ed613b14"}', 'b3e75f026b343cc1c3b30bc17ae7a53b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-73D9-9658-145CD296B7E2', '019CB84A-4100-795A-B4A0-B1EE29AEE7BE', 0, 'ContactReceived', '019CB84A-4100-75E9-908B-037BF7688A9E', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-71d3-b4ac-41c1ed613b14","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-75e9-908b-037bf7688a9e","Source":"2A"}', 'fee813f0f1611d79600fa7e1a667559c');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7890-A116-CDFF681DA51E', '019CB84A-4100-73C8-8D5E-AE5E6FC14D79', 0, 'ChildRecorded', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7631-8c7a-51affef9d3b6","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7631-8c7a-51affef9d3b6"}', '1c8ec76b9848f4e5654c31f6150114c6');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7B5E-85BB-3814D3FFE66A', '019CB84A-4100-7F7D-8837-F7B7F24F8DAA', 0, 'MemberJoined', '019CB84A-4100-7759-8138-46369BF2CC44', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7759-8138-46369bf2cc44","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'c734ad5b0e3d0c5ce2a186422affe814');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-75E9-908B-037BF7688A9E', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-72A1-BA88-A45192F45A64', 'Agency', '019CB84A-4100-71D3-B4AC-41C1ED613B14', '019CB84A-4100-71D3-B4AC-41C1ED613B14', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-71D3-B4AC-41C1ED613B14', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7CA4-9130-85AA1DACD845', 'Agency', '019CB84A-4100-75E9-908B-037BF7688A9E', '019CB84A-4100-71D3-B4AC-41C1ED613B14', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-75E9-908B-037BF7688A9E', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7FD5-BA76-3EC9DF0FE468', 'Agency', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7759-8138-46369BF2CC44', '019CB84A-4100-7BF3-8078-DC3C3A886CF9', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 'town-019cb84a410070c7b118dd8445785e0c', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-71D3-B4AC-41C1ED613B14', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-7631-8C7A-51AFFEF9D3B6', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 1, '2026-03-04 10:00:00', '', 'disclosure 019cb84a-4100-70ba-be63-36e5b4f2eb82 66eda8573c791beed77420504d7a866c70e770c6dbd0c983bb817a9aef5fbea5
act 019cb84a-4100-7250-9a53-fbf560d0f7ad 36e03f45f8c022238c2c81cfa89f4f3b75985f8dc3ea4b25ba317a90a6ade518
act 019cb84a-4100-795a-b4a0-b1ee29aee7be 8388d8bcab60610319e74df289cc8518bc5bc8669bdac67e9587649c7c7c6b8a
act 019cb84a-4100-7f7d-8837-f7b7f24f8daa 85348ae6be26af77e38f26b7fb08c730caedb61b1fc55c8999461b96cd641688
', '4a4288e4c24c568152517efb2b3c7edd13bc7920e9ed5f88cbbb343b071c07ed');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -2195641338285175119, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -2195641338285175119, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -3394512602307309399, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -3394512602307309399, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -3575854062764430739, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -3575854062764430739, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -4308882505368453841, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -5127210847787313392, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -5127210847787313392, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -744940572176158771, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -744940572176158771, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -7875823260865975304, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -7875823260865975304, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -8230768694118088639, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -8230768694118088639, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -8237464719932569054, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -8237464719932569054, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -8507095389229188754, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -8507095389229188754, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -921941964914920818, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', -930551140962109923, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 1041548477108351059, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 1042505052224705404, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 143588690264733537, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 143588690264733537, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 1533131785127716149, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 2146173269978813119, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 296716644023176267, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 4283709151103789194, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 4283709151103789194, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 5982300241955911929, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 663926819480284756, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 663926819480284756, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 6766895068103526324, '019CB84A-4100-7631-8C7A-51AFFEF9D3B6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 7042560619836429314, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 7953362493951903767, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', 8122511888697895845, '019CB84A-4100-71D3-B4AC-41C1ED613B14');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-70C7-B118-DD8445785E0C', '019CB84A-4100-73C8-8D5E-AE5E6FC14D79', 'act', 'c74fd198f89606fb8c4f5b63bfe3a75a909ae663f3d6096398b37cd0839dd01f');
