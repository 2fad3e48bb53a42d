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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_people', '7ce8b7c6c2ec26f31105c81de9320c0a5911a37923610b93261bd03e108eec37', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (5, '0005_sign_in', 'f1383378d213d24d46e6964137b33ac7752849800c7128361727cac6a66cb7c0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-7D61-AEFF-53FF821F2588', '13bb4b82680bc392879f2d436bc9f1c0@town.example', '13BB4B82680BC392879F2D436BC9F1C0@TOWN.EXAMPLE', '13bb4b82680bc392879f2d436bc9f1c0@town.example', '13BB4B82680BC392879F2D436BC9F1C0@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAENdTS9iy9rurReN6Ha7d6HjRQyOgJiQVS/T9E31wey7H3RxKt+c4SUNUBI57Rr08Bg==', 'CBS3HZN6RPPL2BKZZO324KTBYZZI3R7T', '8bfa1f64-7cbb-4fdd-8ace-2b4c4f13286a', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-70A2-8770-8A9B45918C19', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7B47-8BA0-18641E51D4D9', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-70a2-8770-8a9b45918c19","partnership":"019cb84a-4100-7bc4-98e8-f73224911cfb","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b47-8ba0-18641e51d4d9","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","happened":"2026-03-04T10:00:00.000000Z","content":"72bed517679b3fbac56ccfc604454c528a2a30bf2ca1457e96c4be4be9b30891"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","record":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","content":"2e9a1673c8d8dc7d2fc7da65615cc6a6eb277b58563d3517039e4c97e86edbc6"},{"table":"ground","row":"019cb84a-4100-7617-86cc-6b1f2670b72c","record":"019cb84a-4100-7617-86cc-6b1f2670b72c","content":"431ac9c8cbf8395fc27d085a1dc30d1f2dc16534dc713b5f1220e5af7687c3a7"}]}', '49afc1b6514b2965e58a69c64bbcf0b3a9ee137ef43790c424c66a65be7fb494');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-79BB-BE47-D7938F531630', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7B47-8BA0-18641E51D4D9', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-79bb-be47-d7938f531630","partnership":"019cb84a-4100-7bc4-98e8-f73224911cfb","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b47-8ba0-18641e51d4d9","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-730b-b734-4510802b4117","happened":"2026-03-04T10:00:00.000000Z","content":"aea20e819beb78dd12c71685912f27b3c008f8f09cf27fdf3bfdddfa84eb2ac5"}],"changes":[{"table":"people_person","row":"019cb84a-4100-730b-b734-4510802b4117","record":"019cb84a-4100-730b-b734-4510802b4117","content":"6325150c1b37ed169bd4270ed8994c7c63649c6cd7b4f6fc829d4f857aa2dba9"},{"table":"ground","row":"019cb84a-4100-7a7c-85e9-b088eb5792bc","record":"019cb84a-4100-7a7c-85e9-b088eb5792bc","content":"1eb1991bd50ef2963f250c7b6b9ed171e72f3b87d5c2b367a715d1697f32f9e4"}]}', 'df0d17b6f34d73813d1d94d51f030db3175695f35cca6f3fb1c1633d4f493794');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7B15-894E-11FE69219E45', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7B47-8BA0-18641E51D4D9', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b15-894e-11fe69219e45","partnership":"019cb84a-4100-7bc4-98e8-f73224911cfb","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b47-8ba0-18641e51d4d9","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-71dc-8da3-16f62d1ebacb","happened":"2026-03-04T10:00:00.000000Z","content":"2a144ee8ecaa51bd8a100f7b15853d7a46eff3ae05be98dbb0671b083f831c92"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-71dc-8da3-16f62d1ebacb","record":"019cb84a-4100-71dc-8da3-16f62d1ebacb","content":"56210acc94ff95250809de9642c0888cb7f7c7229c5d25a613d4097141f5b5cb"},{"table":"ground","row":"019cb84a-4100-7327-9aca-718d31d8b0b7","record":"019cb84a-4100-7327-9aca-718d31d8b0b7","content":"27f77a7e8457bd4b163d2c6dbe555164fdc51d2b54b208d3670748a490e26c3f"}]}', '4625012ba8f08a22f004a9ddc4e31f266ffcfce4e513435a34f328002fcf6001');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7CD7-8467-FF9C639860D6', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7cd7-8467-ff9c639860d6","partnership":"019cb84a-4100-7bc4-98e8-f73224911cfb","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7b47-8ba0-18641e51d4d9","happened":"2026-03-04T10:00:00.000000Z","content":"145127e06ad037628df372face359345527b4c194054bd5b731fee1178712e07"}],"changes":[{"table":"membership","row":"019cb84a-4100-7b47-8ba0-18641e51d4d9","record":"019cb84a-4100-7b47-8ba0-18641e51d4d9","content":"0d1ac7dc11d5c4afccc2afffb54bf907ddcf0639f1dc43c7a2e2e9b4415724e1"}]}', 'c23efae62a42763e58ee5027eedf1c4bf632da6c28d06f6c90910b83bd842c2e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-735D-9A6C-D84AC7F58001', '019CB84A-4100-70A2-8770-8A9B45918C19', 1, 'ground', '019CB84A-4100-7617-86CC-6B1F2670B72C', '019CB84A-4100-7617-86CC-6B1F2670B72C', NULL, '{"ChildId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7617-86cc-6b1f2670b72c","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","SubjectId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '4e35fb9dd4ecb4852249c6d46aa83901');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-74AF-BD79-F4B74A28C42B', '019CB84A-4100-79BB-BE47-D7938F531630', 0, 'people_person', '019CB84A-4100-730B-B734-4510802B4117', '019CB84A-4100-730B-B734-4510802B4117', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-730b-b734-4510802b4117","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '1c827e33c3326201132e9dbba999b73e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-75E2-BFF2-D1D4EF8D8541', '019CB84A-4100-7B15-894E-11FE69219E45', 1, 'ground', '019CB84A-4100-7327-9ACA-718D31D8B0B7', '019CB84A-4100-7327-9ACA-718D31D8B0B7', NULL, '{"ChildId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7327-9aca-718d31d8b0b7","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-71dc-8da3-16f62d1ebacb","SubjectId":"019cb84a-4100-71dc-8da3-16f62d1ebacb","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '3fe93a7d4a5398b39759ffac5bc8293e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-794F-A14F-A3A761EA3FCA', '019CB84A-4100-70A2-8770-8A9B45918C19', 0, 'people_person', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '6ab0eefd042fd82dfdbcc8b1397151e4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7B07-8AAB-AA976E706105', '019CB84A-4100-7CD7-8467-FF9C639860D6', 0, 'membership', '019CB84A-4100-7B47-8BA0-18641E51D4D9', '019CB84A-4100-7B47-8BA0-18641E51D4D9', NULL, '{"AccountId":"019cb84a-4100-7d61-aeff-53ff821f2588","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b47-8ba0-18641e51d4d9","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'a4ea26e3da74bcb7b2e8217d722b271e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7C21-A5AB-748EC4B063DB', '019CB84A-4100-7B15-894E-11FE69219E45', 0, 'front_door_contact', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","FamilyKnows":true,"Id":"019cb84a-4100-71dc-8da3-16f62d1ebacb","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'b84168b6426f4c41847ed0fbd802fba9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7EB6-9EB2-15835C376D05', '019CB84A-4100-79BB-BE47-D7938F531630', 1, 'ground', '019CB84A-4100-7A7C-85E9-B088EB5792BC', '019CB84A-4100-7A7C-85E9-B088EB5792BC', NULL, '{"ChildId":"019cb84a-4100-730b-b734-4510802b4117","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7a7c-85e9-b088eb5792bc","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-730b-b734-4510802b4117","SubjectId":"019cb84a-4100-730b-b734-4510802b4117","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '0ff6aabd1ee20ada3e8b47f032e8aefb');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7256-B6F6-105B27AB744E', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7C53-BA7A-C0C79CDAADC9', 'referral-decision', '2018-07-04', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-71EC-BCF7-699239D94142', '2026-03-04 10:00:00', '019CB84A-4100-7B47-8BA0-18641E51D4D9', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', NULL, 'Front door', 1, '9999a9c95ed1eff120cc2a85661812bc53c05339251b9110ac9142c0f67a1dcd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-727C-9467-911D5BE57D68', '019CB84A-4100-7CD7-8467-FF9C639860D6', 0, 'MemberJoined', '019CB84A-4100-7B47-8BA0-18641E51D4D9', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7b47-8ba0-18641e51d4d9","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'e9cdffcf47ab6c3d0e5f11a1fcfbcc28');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7574-AA76-B376BEF46CD9', '019CB84A-4100-70A2-8770-8A9B45918C19', 0, 'ChildRecorded', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7"}', 'b078b5ed3042dff9ef1fd5b3b140131b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7B84-9D2A-041384CEF103', '019CB84A-4100-79BB-BE47-D7938F531630', 0, 'ChildRecorded', '019CB84A-4100-730B-B734-4510802B4117', '019CB84A-4100-730B-B734-4510802B4117', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-730b-b734-4510802b4117","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-730b-b734-4510802b4117"}', 'da3dd31dc8f5047179c4db308837633c');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7C1A-AB26-95774755E8FE', '019CB84A-4100-7B15-894E-11FE69219E45', 0, 'ContactReceived', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7a3c-a1d9-cab5a9214ca7","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-71dc-8da3-16f62d1ebacb","Source":"2A"}', '1efe87bae1a39de8d872bcdc15c00666');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7327-9ACA-718D31D8B0B7', 'Agency', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-71DC-8DA3-16F62D1EBACB', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7617-86CC-6B1F2670B72C', 'Agency', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7A7C-85E9-B088EB5792BC', 'Agency', '019CB84A-4100-730B-B734-4510802B4117', '019CB84A-4100-730B-B734-4510802B4117', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-730B-B734-4510802B4117', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7B47-8BA0-18641E51D4D9', '019CB84A-4100-7D61-AEFF-53FF821F2588', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 'town-019cb84a41007bc498e8f73224911cfb', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-730B-B734-4510802B4117', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-70a2-8770-8a9b45918c19 49afc1b6514b2965e58a69c64bbcf0b3a9ee137ef43790c424c66a65be7fb494
disclosure 019cb84a-4100-71ec-bcf7-699239d94142 9999a9c95ed1eff120cc2a85661812bc53c05339251b9110ac9142c0f67a1dcd
act 019cb84a-4100-7b15-894e-11fe69219e45 4625012ba8f08a22f004a9ddc4e31f266ffcfce4e513435a34f328002fcf6001
act 019cb84a-4100-7cd7-8467-ff9c639860d6 c23efae62a42763e58ee5027eedf1c4bf632da6c28d06f6c90910b83bd842c2e
', 'd44b60a132e37611271be75665e74d383f35bfce92346d0ee7a43e3c6623f3fa');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -2195641338285175119, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -2195641338285175119, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -3394512602307309399, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -3394512602307309399, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -3575854062764430739, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -3575854062764430739, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -4308882505368453841, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -5127210847787313392, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -5127210847787313392, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -744940572176158771, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -744940572176158771, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -7875823260865975304, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -7875823260865975304, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -8230768694118088639, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -8230768694118088639, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -8237464719932569054, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -8237464719932569054, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -8507095389229188754, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -8507095389229188754, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -921941964914920818, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', -930551140962109923, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 1041548477108351059, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 1042505052224705404, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 143588690264733537, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 143588690264733537, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 1533131785127716149, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 2146173269978813119, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 296716644023176267, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 4283709151103789194, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 4283709151103789194, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 5982300241955911929, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 663926819480284756, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 663926819480284756, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 6766895068103526324, '019CB84A-4100-730B-B734-4510802B4117');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 7042560619836429314, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 7953362493951903767, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', 8122511888697895845, '019CB84A-4100-7A3C-A1D9-CAB5A9214CA7');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7BC4-98E8-F73224911CFB', '019CB84A-4100-79BB-BE47-D7938F531630', 'act', 'df0d17b6f34d73813d1d94d51f030db3175695f35cca6f3fb1c1633d4f493794');
