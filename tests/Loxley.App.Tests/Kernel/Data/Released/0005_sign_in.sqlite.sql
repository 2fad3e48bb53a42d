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
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-71AC-9A49-1F03EFCCE2CE', '94fead2df75d35edddfe3b8914598253@town.example', '94FEAD2DF75D35EDDDFE3B8914598253@TOWN.EXAMPLE', '94fead2df75d35edddfe3b8914598253@town.example', '94FEAD2DF75D35EDDDFE3B8914598253@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEMsucUZi+ofsdW7As9fwbLWHO5F0T6tPZ0WGONJxNmT1ZkoqDu534JEshc1Z6h5/aA==', 'OMKADSYDEYSHAZU3CIVEXKYZG4BZKT3A', '0d2524fb-c109-4350-9356-ef1046670c06', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7139-8F1D-665941033027', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7540-9CE1-BB2E7DF31628', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7139-8f1d-665941033027","partnership":"019cb84a-4100-7fa0-8722-fa94c7a1f8d9","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7540-9ce1-bb2e7df31628","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7da0-b955-e074d079a519","happened":"2026-03-04T10:00:00.000000Z","content":"41a1fd1bb7e78d8fef10e83a7257b0925aa20672c3da9a4859dadc855efca613"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7da0-b955-e074d079a519","record":"019cb84a-4100-7da0-b955-e074d079a519","content":"eb0f0d1a105025b991a3de367fc19deeab6442d9b51d77551824911d6d413bea"},{"table":"ground","row":"019cb84a-4100-7724-bfdd-fa141dcf61b7","record":"019cb84a-4100-7724-bfdd-fa141dcf61b7","content":"a2a9f10ac22b7586a559b477652cf5cee59e8893983edda03c8efdd7043c8471"}]}', 'f2056c8d06ac2bc2d763fc9adb5c079fe3b552df7e457d8602481672e901d42c');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-77B5-95B8-0353CD41A07C', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-77b5-95b8-0353cd41a07c","partnership":"019cb84a-4100-7fa0-8722-fa94c7a1f8d9","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7540-9ce1-bb2e7df31628","happened":"2026-03-04T10:00:00.000000Z","content":"4e0ba413bf3f064dfc604ea0aa2171d4d324b75be0f1308be0b339bc23e1ce34"}],"changes":[{"table":"membership","row":"019cb84a-4100-7540-9ce1-bb2e7df31628","record":"019cb84a-4100-7540-9ce1-bb2e7df31628","content":"7485946aad20faa5c2657597ae2cc45e14be1cd1eaae96283bce6a40cf136563"}]}', '7af8cd6bc9991dabc59d52f514c21bc544a96c9eb10352405217ee1b9a8900e9');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7A8A-BA35-A8A135E2BD61', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7540-9CE1-BB2E7DF31628', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7a8a-ba35-a8a135e2bd61","partnership":"019cb84a-4100-7fa0-8722-fa94c7a1f8d9","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7540-9ce1-bb2e7df31628","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-75f1-a69b-56e20872b330","happened":"2026-03-04T10:00:00.000000Z","content":"058562950c0c9c6ee7ca19c7f3ee4999933eec0f6c5bc7a06bed65a932d21cc7"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-75f1-a69b-56e20872b330","record":"019cb84a-4100-75f1-a69b-56e20872b330","content":"97e4ea1268bf37a3c8701e512eb8dd2bf09ddf0553c314a920c5684d8cda9018"},{"table":"ground","row":"019cb84a-4100-720b-90d5-f3454530f5c2","record":"019cb84a-4100-720b-90d5-f3454530f5c2","content":"a2f9638dec31e64cbe2a8e666e912dfad3d296373ca5b43045de8357e4f5ac9b"}]}', '07df7a80630c5c16852f7e03671c58483e5d7f1bf040f2c6c845c7c904905949');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7CF6-9CEE-05F442B4BD52', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7540-9CE1-BB2E7DF31628', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7cf6-9cee-05f442b4bd52","partnership":"019cb84a-4100-7fa0-8722-fa94c7a1f8d9","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7540-9ce1-bb2e7df31628","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7970-9d0c-17c6dae23d7e","happened":"2026-03-04T10:00:00.000000Z","content":"59a44170f3fa05217f139d5c9f7d67acdf062af194a68713a5331c423f941306"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7970-9d0c-17c6dae23d7e","record":"019cb84a-4100-7970-9d0c-17c6dae23d7e","content":"ffd2388136b872180bd8c0c371eb700966fe4057dd24573a4b51d46d61212d48"},{"table":"ground","row":"019cb84a-4100-76e1-8288-1fe2a9aa6a63","record":"019cb84a-4100-76e1-8288-1fe2a9aa6a63","content":"9572622a3a66a347811126c3ee083f636a6ee6dbc8c694fde5bac81c86f19abf"}]}', '99622d6f4cc79b14b35d9b5f6e900d19e6396fd643aa8354214ffe8e9df2098e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-71D6-A9AE-47584141689D', '019CB84A-4100-7CF6-9CEE-05F442B4BD52', 1, 'ground', '019CB84A-4100-76E1-8288-1FE2A9AA6A63', '019CB84A-4100-76E1-8288-1FE2A9AA6A63', NULL, '{"ChildId":"019cb84a-4100-7970-9d0c-17c6dae23d7e","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-76e1-8288-1fe2a9aa6a63","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7970-9d0c-17c6dae23d7e","SubjectId":"019cb84a-4100-7970-9d0c-17c6dae23d7e","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'cecafa9150f364e24470bac68780262b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-740F-9774-92CAB55C6CF8', '019CB84A-4100-7CF6-9CEE-05F442B4BD52', 0, 'people_person', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7970-9d0c-17c6dae23d7e","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '78835eed04179f39c79afcd603bf6e60');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7691-97B5-98E23BA3778A', '019CB84A-4100-7139-8F1D-665941033027', 0, 'people_person', '019CB84A-4100-7DA0-B955-E074D079A519', '019CB84A-4100-7DA0-B955-E074D079A519', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7da0-b955-e074d079a519","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'f027f0c78f2e7d5b56d312cfcdcef1b8');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-76E0-A2FB-CA0A8E12ADFD', '019CB84A-4100-77B5-95B8-0353CD41A07C', 0, 'membership', '019CB84A-4100-7540-9CE1-BB2E7DF31628', '019CB84A-4100-7540-9CE1-BB2E7DF31628', NULL, '{"AccountId":"019cb84a-4100-71ac-9a49-1f03efcce2ce","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7540-9ce1-bb2e7df31628","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'b8e5046a76526b50592c27e3c3276efb');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7BFA-812E-488CA941FAE1', '019CB84A-4100-7A8A-BA35-A8A135E2BD61', 1, 'ground', '019CB84A-4100-720B-90D5-F3454530F5C2', '019CB84A-4100-720B-90D5-F3454530F5C2', NULL, '{"ChildId":"019cb84a-4100-7da0-b955-e074d079a519","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-720b-90d5-f3454530f5c2","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-75f1-a69b-56e20872b330","SubjectId":"019cb84a-4100-75f1-a69b-56e20872b330","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '91a1985eb0dcfd9397b5a7fbf704532b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7C22-AD5B-B7FD78B5E161', '019CB84A-4100-7139-8F1D-665941033027', 1, 'ground', '019CB84A-4100-7724-BFDD-FA141DCF61B7', '019CB84A-4100-7724-BFDD-FA141DCF61B7', NULL, '{"ChildId":"019cb84a-4100-7da0-b955-e074d079a519","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7724-bfdd-fa141dcf61b7","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7da0-b955-e074d079a519","SubjectId":"019cb84a-4100-7da0-b955-e074d079a519","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '9ea30efc3f0517fab0a7229628bf8ce0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7EB1-8DA8-EB5ADB8B351A', '019CB84A-4100-7A8A-BA35-A8A135E2BD61', 0, 'front_door_contact', '019CB84A-4100-75F1-A69B-56E20872B330', '019CB84A-4100-75F1-A69B-56E20872B330', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7da0-b955-e074d079a519","FamilyKnows":true,"Id":"019cb84a-4100-75f1-a69b-56e20872b330","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '3f5a8453fd9abcea3167b57e0157181b');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7BFF-8688-982CF16F0246', 'referral-decision', '2018-07-04', '019CB84A-4100-75F1-A69B-56E20872B330', '019CB84A-4100-7DA0-B955-E074D079A519', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7EAB-8C8D-07FEF9374A55', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-75F1-A69B-56E20872B330', '019CB84A-4100-7DA0-B955-E074D079A519', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7093-B8F3-524FB8F5C834', '2026-03-04 10:00:00', '019CB84A-4100-7540-9CE1-BB2E7DF31628', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7DA0-B955-E074D079A519', NULL, 'Front door', 1, '17c16f966ab89d998c0994bd7cd31a334ad8731d5b059274322efe5f0a618e11');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-741F-AE15-B35AF9E2B82F', '019CB84A-4100-7CF6-9CEE-05F442B4BD52', 0, 'ChildRecorded', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7970-9d0c-17c6dae23d7e","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7970-9d0c-17c6dae23d7e"}', 'c9e6a713cdce501a95431b4faeb38b6e');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7540-B80D-196ECEE8029E', '019CB84A-4100-77B5-95B8-0353CD41A07C', 0, 'MemberJoined', '019CB84A-4100-7540-9CE1-BB2E7DF31628', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7540-9ce1-bb2e7df31628","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'fd505a6c9003cc589d7d6b43ac35c556');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-787D-B793-E34B27660087', '019CB84A-4100-7139-8F1D-665941033027', 0, 'ChildRecorded', '019CB84A-4100-7DA0-B955-E074D079A519', '019CB84A-4100-7DA0-B955-E074D079A519', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7da0-b955-e074d079a519","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7da0-b955-e074d079a519"}', '78562691bf25a5c6a3f2977f1697b044');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7FF2-9164-0900C9294685', '019CB84A-4100-7A8A-BA35-A8A135E2BD61', 0, 'ContactReceived', '019CB84A-4100-75F1-A69B-56E20872B330', '019CB84A-4100-7DA0-B955-E074D079A519', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7da0-b955-e074d079a519","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-75f1-a69b-56e20872b330","Source":"2A"}', 'c94c1c925b034ee1c6df2d5490bf21a0');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-75F1-A69B-56E20872B330', '019CB84A-4100-7DA0-B955-E074D079A519', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-720B-90D5-F3454530F5C2', 'Agency', '019CB84A-4100-75F1-A69B-56E20872B330', '019CB84A-4100-7DA0-B955-E074D079A519', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-75F1-A69B-56E20872B330', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-76E1-8288-1FE2A9AA6A63', 'Agency', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7724-BFDD-FA141DCF61B7', 'Agency', '019CB84A-4100-7DA0-B955-E074D079A519', '019CB84A-4100-7DA0-B955-E074D079A519', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7DA0-B955-E074D079A519', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7540-9CE1-BB2E7DF31628', '019CB84A-4100-71AC-9A49-1F03EFCCE2CE', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 'town-019cb84a41007fa08722fa94c7a1f8d9', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7970-9D0C-17C6DAE23D7E', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7DA0-B955-E074D079A519', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 1, '2026-03-04 10:00:00', '', 'disclosure 019cb84a-4100-7093-b8f3-524fb8f5c834 17c16f966ab89d998c0994bd7cd31a334ad8731d5b059274322efe5f0a618e11
act 019cb84a-4100-7139-8f1d-665941033027 f2056c8d06ac2bc2d763fc9adb5c079fe3b552df7e457d8602481672e901d42c
act 019cb84a-4100-77b5-95b8-0353cd41a07c 7af8cd6bc9991dabc59d52f514c21bc544a96c9eb10352405217ee1b9a8900e9
act 019cb84a-4100-7a8a-ba35-a8a135e2bd61 07df7a80630c5c16852f7e03671c58483e5d7f1bf040f2c6c845c7c904905949
', '409d7a48d0f7c4d8f30009dec90881a8c22740bc3ffe1e1bc69484b64443d146');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -2195641338285175119, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -2195641338285175119, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -3394512602307309399, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -3394512602307309399, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -3575854062764430739, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -3575854062764430739, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -4308882505368453841, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -5127210847787313392, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -5127210847787313392, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -744940572176158771, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -744940572176158771, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -7875823260865975304, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -7875823260865975304, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -8230768694118088639, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -8230768694118088639, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -8237464719932569054, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -8237464719932569054, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -8507095389229188754, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -8507095389229188754, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -921941964914920818, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', -930551140962109923, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 1041548477108351059, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 1042505052224705404, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 143588690264733537, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 143588690264733537, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 1533131785127716149, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 2146173269978813119, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 296716644023176267, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 4283709151103789194, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 4283709151103789194, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 5982300241955911929, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 663926819480284756, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 663926819480284756, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 6766895068103526324, '019CB84A-4100-7970-9D0C-17C6DAE23D7E');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 7042560619836429314, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 7953362493951903767, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', 8122511888697895845, '019CB84A-4100-7DA0-B955-E074D079A519');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7FA0-8722-FA94C7A1F8D9', '019CB84A-4100-7CF6-9CEE-05F442B4BD52', 'act', '99622d6f4cc79b14b35d9b5f6e900d19e6396fd643aa8354214ffe8e9df2098e');
