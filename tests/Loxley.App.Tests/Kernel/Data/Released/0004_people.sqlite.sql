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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_people', '7ce8b7c6c2ec26f31105c81de9320c0a5911a37923610b93261bd03e108eec37', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-7A4A-A548-7430D2835F42', '40c5375ca4dfbde19ed4fc314b41ed41@town.example', '40C5375CA4DFBDE19ED4FC314B41ED41@TOWN.EXAMPLE', '40c5375ca4dfbde19ed4fc314b41ed41@town.example', '40C5375CA4DFBDE19ED4FC314B41ED41@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEMvFTBcQachYXnzSSBuobeWbCZiLdsAaW/jtuZ5Uuv9O/a8s1a5s6AKmYx0w6e0BzA==', 'QGMHG5ANBVIFUVQ4DSRR6BDNLH5ZDA22', '8fbf8c0b-3550-4635-9c53-81036b2f8c66', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-722B-8F11-4DEA8B5EBF41', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7800-84BB-E723DCDCD322', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-722b-8f11-4dea8b5ebf41","partnership":"019cb84a-4100-7e2b-9e86-83820401b250","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7800-84bb-e723dcdcd322","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7d25-bda0-50a9854316a6","happened":"2026-03-04T10:00:00.000000Z","content":"55938015413b1d73cf9cea1a2d058fc1d787417c2b0ede3e2766bf0addcec9ee"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7d25-bda0-50a9854316a6","record":"019cb84a-4100-7d25-bda0-50a9854316a6","content":"dd28431548e0e743b839e18ec3bc5a15289b53dcc34c771910c7b43519e6cad7"},{"table":"ground","row":"019cb84a-4100-7c73-8319-2d412e58cd5f","record":"019cb84a-4100-7c73-8319-2d412e58cd5f","content":"e662a67046004b7aac81793a7d57bea37e12a7b09b52fe418ec051e870b8fd3a"}]}', '739cd00a5982a669b329443244c0f6578a7bcaec52f1fba86793615fe7b36e8b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-73A5-8350-1B6A50BB6F57', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7800-84BB-E723DCDCD322', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-73a5-8350-1b6a50bb6f57","partnership":"019cb84a-4100-7e2b-9e86-83820401b250","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7800-84bb-e723dcdcd322","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-70c3-a5e2-2a23126d6749","happened":"2026-03-04T10:00:00.000000Z","content":"8f34d39c7c589ddb0888a9b3c4390f3bcfa2a9592ed59e19368880877042ef4a"}],"changes":[{"table":"people_person","row":"019cb84a-4100-70c3-a5e2-2a23126d6749","record":"019cb84a-4100-70c3-a5e2-2a23126d6749","content":"11f21c95e3a0a6673bc703022d2fb7b54aef5e2ffb1cd30941e15eab3b87a3cd"},{"table":"ground","row":"019cb84a-4100-7bc4-b8b9-3df2bbb39e70","record":"019cb84a-4100-7bc4-b8b9-3df2bbb39e70","content":"262d47aa7ee1d6e0495d4eda774561e6adaffa5cb09a5bdb84e3206a30b0a693"}]}', '9e1b420dd00d7824a5c4ae63883733b607231ca5593abb61c5e8f381d4bf5bc1');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7C35-8541-7624BBDE6D97', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7800-84BB-E723DCDCD322', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7c35-8541-7624bbde6d97","partnership":"019cb84a-4100-7e2b-9e86-83820401b250","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7800-84bb-e723dcdcd322","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-768f-9e5c-af92968f41b5","happened":"2026-03-04T10:00:00.000000Z","content":"4bad6c97f4111dabd3496722288a1c36913bab8f177177a47f030f945a8dad97"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-768f-9e5c-af92968f41b5","record":"019cb84a-4100-768f-9e5c-af92968f41b5","content":"78c93894235c0312a47868f53c4e295fdb6187fccc5dc2052f1b821d3a6c6306"},{"table":"ground","row":"019cb84a-4100-7688-9cb1-46caf7763087","record":"019cb84a-4100-7688-9cb1-46caf7763087","content":"5e6751d54f0349d773083be595cc9b04eb69b8f2afb1a3929cc4ec71b0b2d8ec"}]}', '44300f6331cc4cb5af2296a110830b7b8fc8cada16927a7fe5e77b20752515c4');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7DDD-9C53-C8AC54A1590F', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7ddd-9c53-c8ac54a1590f","partnership":"019cb84a-4100-7e2b-9e86-83820401b250","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7800-84bb-e723dcdcd322","happened":"2026-03-04T10:00:00.000000Z","content":"8a13fd37c5e0756377f667042465cffa853317205e193928bbd726749bafe166"}],"changes":[{"table":"membership","row":"019cb84a-4100-7800-84bb-e723dcdcd322","record":"019cb84a-4100-7800-84bb-e723dcdcd322","content":"cdf49c3958af5638f3500dcdf6a63402def012bfb4a80d62311daf0cdfcae5c0"}]}', '66db6da7dfd0304ec1e4551a02c53267b6811425bb76a8b4b01af33e325cead3');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-722C-9571-57285904EFC3', '019CB84A-4100-722B-8F11-4DEA8B5EBF41', 1, 'ground', '019CB84A-4100-7C73-8319-2D412E58CD5F', '019CB84A-4100-7C73-8319-2D412E58CD5F', NULL, '{"ChildId":"019cb84a-4100-7d25-bda0-50a9854316a6","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7c73-8319-2d412e58cd5f","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d25-bda0-50a9854316a6","SubjectId":"019cb84a-4100-7d25-bda0-50a9854316a6","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '3077996254954e73012c3c24c8829b2c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-727A-BDBF-3DD7706A555D', '019CB84A-4100-73A5-8350-1B6A50BB6F57', 1, 'ground', '019CB84A-4100-7BC4-B8B9-3DF2BBB39E70', '019CB84A-4100-7BC4-B8B9-3DF2BBB39E70', NULL, '{"ChildId":"019cb84a-4100-70c3-a5e2-2a23126d6749","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7bc4-b8b9-3df2bbb39e70","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-70c3-a5e2-2a23126d6749","SubjectId":"019cb84a-4100-70c3-a5e2-2a23126d6749","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '7e150c9a4854bbd7c6375855d3a51229');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7318-8867-D9DA489112DA', '019CB84A-4100-7C35-8541-7624BBDE6D97', 0, 'front_door_contact', '019CB84A-4100-768F-9E5C-AF92968F41B5', '019CB84A-4100-768F-9E5C-AF92968F41B5', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7d25-bda0-50a9854316a6","FamilyKnows":true,"Id":"019cb84a-4100-768f-9e5c-af92968f41b5","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '516771c5bdbd810c53fdc03605b7fc01');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7793-86A5-28AF49393074', '019CB84A-4100-7DDD-9C53-C8AC54A1590F', 0, 'membership', '019CB84A-4100-7800-84BB-E723DCDCD322', '019CB84A-4100-7800-84BB-E723DCDCD322', NULL, '{"AccountId":"019cb84a-4100-7a4a-a548-7430d2835f42","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7800-84bb-e723dcdcd322","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'd9d7812d6e0cbee3232410f657384b0e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-78C8-89A1-43F895B80913', '019CB84A-4100-722B-8F11-4DEA8B5EBF41', 0, 'people_person', '019CB84A-4100-7D25-BDA0-50A9854316A6', '019CB84A-4100-7D25-BDA0-50A9854316A6', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7d25-bda0-50a9854316a6","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '187eb118756178b194e93167f1d3267a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7EB7-BE61-DE3F65AB3654', '019CB84A-4100-73A5-8350-1B6A50BB6F57', 0, 'people_person', '019CB84A-4100-70C3-A5E2-2A23126D6749', '019CB84A-4100-70C3-A5E2-2A23126D6749', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-70c3-a5e2-2a23126d6749","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'f093a751b2762c7dd45e80bcfb788038');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7FF5-973D-94F507CD8729', '019CB84A-4100-7C35-8541-7624BBDE6D97', 1, 'ground', '019CB84A-4100-7688-9CB1-46CAF7763087', '019CB84A-4100-7688-9CB1-46CAF7763087', NULL, '{"ChildId":"019cb84a-4100-7d25-bda0-50a9854316a6","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7688-9cb1-46caf7763087","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-768f-9e5c-af92968f41b5","SubjectId":"019cb84a-4100-768f-9e5c-af92968f41b5","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '37556f749b1861e7671d62d101716a21');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-71FC-991D-611EC8EE78CB', 'referral-decision', '2018-07-04', '019CB84A-4100-768F-9E5C-AF92968F41B5', '019CB84A-4100-7D25-BDA0-50A9854316A6', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-789E-9A75-B69D588CF182', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-768F-9E5C-AF92968F41B5', '019CB84A-4100-7D25-BDA0-50A9854316A6', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-722F-9502-F1C94431B93D', '2026-03-04 10:00:00', '019CB84A-4100-7800-84BB-E723DCDCD322', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7D25-BDA0-50A9854316A6', NULL, 'Front door', 1, 'c52c338a0b38ae2db6e4f7ea3d4ca730ae6d51a06c83ab7b68777715253519fb');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-74D7-AEAC-F0D372BF2368', '019CB84A-4100-7C35-8541-7624BBDE6D97', 0, 'ContactReceived', '019CB84A-4100-768F-9E5C-AF92968F41B5', '019CB84A-4100-7D25-BDA0-50A9854316A6', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7d25-bda0-50a9854316a6","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-768f-9e5c-af92968f41b5","Source":"2A"}', 'fd0faf958d360a7960ea7a5669e0b446');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-74F4-B0E1-ECC5A7E48FE7', '019CB84A-4100-722B-8F11-4DEA8B5EBF41', 0, 'ChildRecorded', '019CB84A-4100-7D25-BDA0-50A9854316A6', '019CB84A-4100-7D25-BDA0-50A9854316A6', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7d25-bda0-50a9854316a6","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7d25-bda0-50a9854316a6"}', '1d000bee34a0c69cb3cc8f24dbc1d3e5');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-76FA-A41C-03153BED74F5', '019CB84A-4100-7DDD-9C53-C8AC54A1590F', 0, 'MemberJoined', '019CB84A-4100-7800-84BB-E723DCDCD322', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7800-84bb-e723dcdcd322","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '732e00a2a9fbe22dc02bf1118f45e81f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7E35-99D4-B3ABFEC39B4B', '019CB84A-4100-73A5-8350-1B6A50BB6F57', 0, 'ChildRecorded', '019CB84A-4100-70C3-A5E2-2A23126D6749', '019CB84A-4100-70C3-A5E2-2A23126D6749', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-70c3-a5e2-2a23126d6749","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-70c3-a5e2-2a23126d6749"}', '046243ac484b72ea14ebd156650a9237');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-768F-9E5C-AF92968F41B5', '019CB84A-4100-7D25-BDA0-50A9854316A6', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7688-9CB1-46CAF7763087', 'Agency', '019CB84A-4100-768F-9E5C-AF92968F41B5', '019CB84A-4100-7D25-BDA0-50A9854316A6', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-768F-9E5C-AF92968F41B5', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7BC4-B8B9-3DF2BBB39E70', 'Agency', '019CB84A-4100-70C3-A5E2-2A23126D6749', '019CB84A-4100-70C3-A5E2-2A23126D6749', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-70C3-A5E2-2A23126D6749', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7C73-8319-2D412E58CD5F', 'Agency', '019CB84A-4100-7D25-BDA0-50A9854316A6', '019CB84A-4100-7D25-BDA0-50A9854316A6', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7D25-BDA0-50A9854316A6', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7800-84BB-E723DCDCD322', '019CB84A-4100-7A4A-A548-7430D2835F42', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 'town-019cb84a41007e2b9e8683820401b250', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-70C3-A5E2-2A23126D6749', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-7D25-BDA0-50A9854316A6', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-722b-8f11-4dea8b5ebf41 739cd00a5982a669b329443244c0f6578a7bcaec52f1fba86793615fe7b36e8b
disclosure 019cb84a-4100-722f-9502-f1c94431b93d c52c338a0b38ae2db6e4f7ea3d4ca730ae6d51a06c83ab7b68777715253519fb
act 019cb84a-4100-7c35-8541-7624bbde6d97 44300f6331cc4cb5af2296a110830b7b8fc8cada16927a7fe5e77b20752515c4
act 019cb84a-4100-7ddd-9c53-c8ac54a1590f 66db6da7dfd0304ec1e4551a02c53267b6811425bb76a8b4b01af33e325cead3
', 'cb0853e06239ca9f5bbdea61911792475a578c7a9dc1f264f9baec8e76f5b78e');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -2195641338285175119, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -2195641338285175119, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -3394512602307309399, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -3394512602307309399, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -3575854062764430739, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -3575854062764430739, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -4308882505368453841, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -5127210847787313392, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -5127210847787313392, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -744940572176158771, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -744940572176158771, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -7875823260865975304, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -7875823260865975304, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -8230768694118088639, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -8230768694118088639, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -8237464719932569054, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -8237464719932569054, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -8507095389229188754, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -8507095389229188754, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -921941964914920818, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', -930551140962109923, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 1041548477108351059, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 1042505052224705404, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 143588690264733537, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 143588690264733537, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 1533131785127716149, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 2146173269978813119, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 296716644023176267, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 4283709151103789194, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 4283709151103789194, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 5982300241955911929, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 663926819480284756, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 663926819480284756, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 6766895068103526324, '019CB84A-4100-70C3-A5E2-2A23126D6749');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 7042560619836429314, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 7953362493951903767, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', 8122511888697895845, '019CB84A-4100-7D25-BDA0-50A9854316A6');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7E2B-9E86-83820401B250', '019CB84A-4100-73A5-8350-1B6A50BB6F57', 'act', '9e1b420dd00d7824a5c4ae63883733b607231ca5593abb61c5e8f381d4bf5bc1');
