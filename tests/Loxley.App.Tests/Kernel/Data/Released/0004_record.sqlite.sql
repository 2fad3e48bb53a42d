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
-- Notes, warnings and documents: what stands in a child's record, each governed by it.

CREATE TABLE "people_note" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "written_as_id" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "happened_on" TEXT NOT NULL,
    "happened_at" TEXT NOT NULL,
    "timed" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "only_here" TEXT NULL,
    "child_words" TEXT NULL,
    "significant" INTEGER NOT NULL,
    "shown" INTEGER NOT NULL,
    "finished_at" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawn_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_note_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_note_correction" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "note_id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    CONSTRAINT "pk_people_note_correction_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_warning" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "family_knows" INTEGER NOT NULL,
    "why_not_told" TEXT NULL,
    "recorded_at" TEXT NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "review_on" TEXT NOT NULL,
    "agreed_at" TEXT NULL,
    "agreed_by" TEXT NULL,
    "ended_at" TEXT NULL,
    "ended_by" TEXT NULL,
    "ended_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_warning_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_document" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "dated_on" TEXT NULL,
    "media_type" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "replaced_at" TEXT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawn_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_document_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_document_bytes" (
    "partnership_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "pk_people_document_bytes_partnership_id_document_id" PRIMARY KEY ("partnership_id", "document_id")
);


CREATE INDEX "ix_people_note_partnership_id_child_id_happened_at_id" ON "people_note" ("partnership_id", "child_id", "happened_at", "id");


CREATE INDEX "ix_people_note_partnership_id_written_as_id" ON "people_note" ("partnership_id", "written_as_id");


CREATE INDEX "ix_people_note_correction_partnership_id_note_id" ON "people_note_correction" ("partnership_id", "note_id");


CREATE INDEX "ix_people_warning_partnership_id_child_id" ON "people_warning" ("partnership_id", "child_id");


CREATE INDEX "ix_people_warning_partnership_id_owner_id_review_on" ON "people_warning" ("partnership_id", "owner_id", "review_on") WHERE ended_at IS NULL;


CREATE INDEX "ix_people_document_partnership_id_child_id" ON "people_document" ("partnership_id", "child_id");


CREATE UNIQUE INDEX "ux_people_document_partnership_id_first_id_number" ON "people_document" ("partnership_id", "first_id", "number");

-- Children who live at one address are found by its postcode.
CREATE INDEX "ix_people_person_partnership_id_postcode" ON "people_person" ("partnership_id", "postcode");
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_record', '5c0fc1115120070b3a5c9601029cfda160baf8ad018aeab75f4492e9f6521ab2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-71C7-BFF9-CE2801AE97B2', 'c91a7b9e6b105360fa156570527fac94@town.example', 'C91A7B9E6B105360FA156570527FAC94@TOWN.EXAMPLE', 'c91a7b9e6b105360fa156570527fac94@town.example', 'C91A7B9E6B105360FA156570527FAC94@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEIske6P66/1W7wZpox94RfmCv+wmne1mrMvoJ0DNxpacl/hpzcpzQYl/AjWGwFhT9A==', 'FEEJWPHPKVBHAV5MN5ZPVRFOHRBCDMHD', '8fcde476-1e99-4f4d-9a98-2876a4b4ad31', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7081-8791-2658D8ABD650', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7081-8791-2658d8abd650","partnership":"019cb84a-4100-714b-958e-03a4e1af21a9","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-716c-8cc4-b94b83e36149","happened":"2026-03-04T10:00:00.000000Z","content":"2ee3f023601cc6212cd031115869145d93e17701dca99fdf6392d03a4d9c448b"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-716c-8cc4-b94b83e36149","record":"019cb84a-4100-716c-8cc4-b94b83e36149","content":"bf5d2351993fc0ca0536105998c2c774fff6d98fd28f5d94690e80723ad0a25e"},{"table":"ground","row":"019cb84a-4100-7fe8-aa11-05818ed23690","record":"019cb84a-4100-7fe8-aa11-05818ed23690","content":"0591ec2c6a2945c2e211c7209d943429996101f89c2f5304835b5ee6e114b319"}]}', '233cbff989741348c99751104973d17e049af35cd1004bfe6df261102e3c4b57');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-750A-9762-62E25B72D10D', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-750a-9762-62e25b72d10d","partnership":"019cb84a-4100-714b-958e-03a4e1af21a9","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7764-9c60-4e0bc2b4119b","happened":"2026-03-04T10:00:00.000000Z","content":"7a2456f38d6bf70316e2fd400f164e60f09d1dc2968ca5d1d6a36943fddc8273"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7764-9c60-4e0bc2b4119b","record":"019cb84a-4100-7764-9c60-4e0bc2b4119b","content":"2dedd137c46edaade7a22bddd45b573ee171a33d4986d7e9b77f31c3859b5dcb"},{"table":"ground","row":"019cb84a-4100-7b92-a80f-8361d4be9c34","record":"019cb84a-4100-7b92-a80f-8361d4be9c34","content":"79916e3c80f5894625e8fe956715eb5a3dcde0707dd3a41ebceb8786d0a615de"}]}', 'ee31f6f702eeb02b02fc7aeb62c23ddc67a1287d1eb3d24c0e6269adee62dc7c');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7749-AC43-0F66EB0FF1EB', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7749-ac43-0f66eb0ff1eb","partnership":"019cb84a-4100-714b-958e-03a4e1af21a9","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","happened":"2026-03-04T10:00:00.000000Z","content":"0ced9d24de485307db388d1a00728635a643e9e1ed7545afc2a9fc4de2a53631"}],"changes":[{"table":"membership","row":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","record":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","content":"3e90c233dbd3ec2781c9a61742f897859b0fe7e0344a75c571f7e471676bc52f"}]}', '829734beba512c81c1465c9525c386bbec69a6b4d6c8d9f935afd6957a01cde5');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7E80-972B-37082EFDC8D9', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7e80-972b-37082efdc8d9","partnership":"019cb84a-4100-714b-958e-03a4e1af21a9","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","happened":"2026-03-04T10:00:00.000000Z","content":"fbc3eeb7bfba11b221228e256a9b7538d992870c646d952b201abbba0e2fa9a2"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","record":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","content":"1967187f22074c5b3ec6c48419f4f01b95fe1f3ae47fc73af5ced854a1addc3a"},{"table":"ground","row":"019cb84a-4100-7e71-b12d-72e4b6c1fe08","record":"019cb84a-4100-7e71-b12d-72e4b6c1fe08","content":"dcc751c02571912f9970a396b453cf2bb308e2739be73d1b18a9640a95f668ad"}]}', '70bca6f0920e20ba3dc6ef7b346bdaa727ce457a17e0168d372b436c0385100a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7120-B274-ED7A90CA56B5', '019CB84A-4100-750A-9762-62E25B72D10D', 0, 'people_person', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '019CB84A-4100-7764-9C60-4E0BC2B4119B', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7764-9c60-4e0bc2b4119b","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'c1f7f21078b7e3b7f95fe3057d1c6e6f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-725F-A4D4-329770214F9D', '019CB84A-4100-7E80-972B-37082EFDC8D9', 1, 'ground', '019CB84A-4100-7E71-B12D-72E4B6C1FE08', '019CB84A-4100-7E71-B12D-72E4B6C1FE08', NULL, '{"ChildId":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7e71-b12d-72e4b6c1fe08","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","SubjectId":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '1b556e808e8f19ab320603d9efb81450');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-72D0-B7BD-456F19188FEC', '019CB84A-4100-7081-8791-2658D8ABD650', 1, 'ground', '019CB84A-4100-7FE8-AA11-05818ED23690', '019CB84A-4100-7FE8-AA11-05818ED23690', NULL, '{"ChildId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7fe8-aa11-05818ed23690","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-716c-8cc4-b94b83e36149","SubjectId":"019cb84a-4100-716c-8cc4-b94b83e36149","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '6791167309120b2220f05d2090cce545');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7381-8140-86114DB62AD0', '019CB84A-4100-7E80-972B-37082EFDC8D9', 0, 'people_person', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'e8a5bbe16b328012a06c35effea667ee');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7821-A740-71D59525A538', '019CB84A-4100-750A-9762-62E25B72D10D', 1, 'ground', '019CB84A-4100-7B92-A80F-8361D4BE9C34', '019CB84A-4100-7B92-A80F-8361D4BE9C34', NULL, '{"ChildId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b92-a80f-8361d4be9c34","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","SubjectId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'e25d9d3954cd9f8a192e0bff99bb8095');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7B01-9029-D387DB5E47C9', '019CB84A-4100-7749-AC43-0F66EB0FF1EB', 0, 'membership', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', NULL, '{"AccountId":"019cb84a-4100-71c7-bff9-ce2801ae97b2","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'a13658a56c973d019b0421f7df84a46f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7D7A-9928-9D500092558E', '019CB84A-4100-7081-8791-2658D8ABD650', 0, 'front_door_contact', '019CB84A-4100-716C-8CC4-B94B83E36149', '019CB84A-4100-716C-8CC4-B94B83E36149', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","FamilyKnows":true,"Id":"019cb84a-4100-716c-8cc4-b94b83e36149","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'ed46ee9f12bb8b3b3270661010d304af');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7223-A10D-091A59D3EEC5', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-716C-8CC4-B94B83E36149', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7F41-B190-5A5D391C3F83', 'referral-decision', '2018-07-04', '019CB84A-4100-716C-8CC4-B94B83E36149', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7C54-86CB-46A03242B71A', '2026-03-04 10:00:00', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7764-9C60-4E0BC2B4119B', NULL, 'Front door', 1, '2e20cf01dd27c18055142dc421d5508dc8f1bd7d8069ec9e4a7702b1adde5572');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-71AC-9FAE-A350344D1528', '019CB84A-4100-7E80-972B-37082EFDC8D9', 0, 'ChildRecorded', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7830-a25e-d9ba5d3d08a0","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7830-a25e-d9ba5d3d08a0"}', '4831aae6a5d1704dfa6cdc5f50a80a3d');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7483-9A94-403F3ACFE336', '019CB84A-4100-750A-9762-62E25B72D10D', 0, 'ChildRecorded', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7764-9c60-4e0bc2b4119b"}', '9d8ebbb06b2d15cdf3aef9cde21d7bfd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7731-8134-E04183EE17D3', '019CB84A-4100-7081-8791-2658D8ABD650', 0, 'ContactReceived', '019CB84A-4100-716C-8CC4-B94B83E36149', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7764-9c60-4e0bc2b4119b","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-716c-8cc4-b94b83e36149","Source":"2A"}', '7c86c7697ef4e843d894e237be9f5ad9');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7EEB-A24D-05CFDDA8251D', '019CB84A-4100-7749-AC43-0F66EB0FF1EB', 0, 'MemberJoined', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7b8f-9ace-8f0a2ccb4ad1","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '5f41ae8a20d7133213726d8dc327dfa0');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-716C-8CC4-B94B83E36149', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7B92-A80F-8361D4BE9C34', 'Agency', '019CB84A-4100-7764-9C60-4E0BC2B4119B', '019CB84A-4100-7764-9C60-4E0BC2B4119B', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7764-9C60-4E0BC2B4119B', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7E71-B12D-72E4B6C1FE08', 'Agency', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7FE8-AA11-05818ED23690', 'Agency', '019CB84A-4100-716C-8CC4-B94B83E36149', '019CB84A-4100-7764-9C60-4E0BC2B4119B', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-716C-8CC4-B94B83E36149', 'Children and Families Direct answers contacts');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7B8F-9ACE-8F0A2CCB4AD1', '019CB84A-4100-71C7-BFF9-CE2801AE97B2', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', 'town-019cb84a4100714b958e03a4e1af21a9', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7764-9C60-4E0BC2B4119B', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7830-A25E-D9BA5D3D08A0', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-7081-8791-2658d8abd650 233cbff989741348c99751104973d17e049af35cd1004bfe6df261102e3c4b57
act 019cb84a-4100-750a-9762-62e25b72d10d ee31f6f702eeb02b02fc7aeb62c23ddc67a1287d1eb3d24c0e6269adee62dc7c
act 019cb84a-4100-7749-ac43-0f66eb0ff1eb 829734beba512c81c1465c9525c386bbec69a6b4d6c8d9f935afd6957a01cde5
disclosure 019cb84a-4100-7c54-86cb-46a03242b71a 2e20cf01dd27c18055142dc421d5508dc8f1bd7d8069ec9e4a7702b1adde5572
', '4211494c169b016f27357e016285c1e88f7ae525751826abac5206f626928a7f');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-714B-958E-03A4E1AF21A9', '019CB84A-4100-7E80-972B-37082EFDC8D9', 'act', '70bca6f0920e20ba3dc6ef7b346bdaa727ce457a17e0168d372b436c0385100a');
