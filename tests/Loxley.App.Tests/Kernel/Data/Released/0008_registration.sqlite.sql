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
-- Where a child goes by day or is registered: schools, practices and other settings of the protocol.

CREATE TABLE "people_registration" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "until" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_registration_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE INDEX "ix_people_registration_partnership_id_child_id" ON "people_registration" ("partnership_id", "child_id");


CREATE UNIQUE INDEX "ux_people_registration_partnership_id_child_id_setting" ON "people_registration" ("partnership_id", "child_id", "setting") WHERE until IS NULL;
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_people', '7ce8b7c6c2ec26f31105c81de9320c0a5911a37923610b93261bd03e108eec37', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (5, '0005_sign_in', 'f1383378d213d24d46e6964137b33ac7752849800c7128361727cac6a66cb7c0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (6, '0006_relations_by_person', '2abbd9d48319ce3a65790c13bcc2ebaac2d3d274fe1ffbc95ea2e5371b28511e', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (7, '0007_record', '3a45fd672cc358e8b3271723f239981253c95062f1bb34e20f98e2899affa54b', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (8, '0008_registration', '2c8dce2a9a98b2b9166a0c1ad913630fda03e5d66f9f2105b47c173b4fa38267', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-727C-BFA2-A5D21F219F20', '2d4393266b0d6011d5e5cb79c9e10d60@town.example', '2D4393266B0D6011D5E5CB79C9E10D60@TOWN.EXAMPLE', '2d4393266b0d6011d5e5cb79c9e10d60@town.example', '2D4393266B0D6011D5E5CB79C9E10D60@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEIIF/FaMsU7iloMrFfdspwImTItlkMaIeaKmUylvGodCRYD6MXOO0PU7IhspgG+3OQ==', '7YQE57H7XNY7LO3J7K6XU7SDZG5GUW66', 'e95a154d-3712-4d81-b9bc-fc0322ed9123', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-719C-A873-5145ECFE1D34', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-719c-a873-5145ecfe1d34","partnership":"019cb84a-4100-771d-a7e4-05300b45f26c","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-784d-970f-940e17f2f64a","happened":"2026-03-04T10:00:00.000000Z","content":"90d413f22b5f2e5f836285514dc9de91b7ebe6ddaec367b8575b0a2f7f34a994"}],"changes":[{"table":"people_person","row":"019cb84a-4100-784d-970f-940e17f2f64a","record":"019cb84a-4100-784d-970f-940e17f2f64a","content":"052a86227afd304a56a11683e492ff015fc73cf07eda415493f970fe4ebcbf7f"},{"table":"ground","row":"019cb84a-4100-7d39-9ad4-6bb577872f95","record":"019cb84a-4100-7d39-9ad4-6bb577872f95","content":"8e16554e9f1aeeeffaf53f034d33f154ead4a6f7a652c398d2e514903de50a00"}]}', '66f3c50ddd9f692ad7a5eba176495a13e5cd57704fdd2751966b930de0c69e86');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-753B-BC47-6AA1874527DF', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-753b-bc47-6aa1874527df","partnership":"019cb84a-4100-771d-a7e4-05300b45f26c","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7b33-8375-05e457bc98f2","happened":"2026-03-04T10:00:00.000000Z","content":"b53aabaf8be4d47e90b03250d970a8a387ca7e97d356f3fde3ad62a279a7274d"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7b33-8375-05e457bc98f2","record":"019cb84a-4100-7b33-8375-05e457bc98f2","content":"19ccf36eaf9563dbc7b9d786421877250a8494f77ec9af6bdd4df42e10e175a1"},{"table":"ground","row":"019cb84a-4100-78a3-af60-832eb0144146","record":"019cb84a-4100-78a3-af60-832eb0144146","content":"a194d1a0fdc41f98141ea1d5808f6cc5dc2404f2e1fd919b757bbcc25c69aae1"}]}', '9cabb75c99662831b645a2dcf4b9dd98ee71b0c87149223bf85af1f1e43fff85');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7CBB-85DA-D9E26A26F9DF', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7cbb-85da-d9e26a26f9df","partnership":"019cb84a-4100-771d-a7e4-05300b45f26c","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","happened":"2026-03-04T10:00:00.000000Z","content":"fc777d3e5b59197d6fb66fb086221fdfb2242b8dbe0faaa319f4a6dc9e331e7b"}],"changes":[{"table":"membership","row":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","record":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","content":"8e558c55e0bafffe6a461ac5be5a9f04bb5945c70a823369fb6e0fe8f22f81e1"}]}', '21bc77392daab0964c44e3f7d520163848b0c743aead9f6786ed25588d123609');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7D2F-807B-1C5A5F282B54', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7d2f-807b-1c5a5f282b54","partnership":"019cb84a-4100-771d-a7e4-05300b45f26c","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7383-be5c-fda0ed5c69a3","happened":"2026-03-04T10:00:00.000000Z","content":"1166a859a8fccd311f97605d40a25b0e3184d990ad86491b400e65a912ab6f9e"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7383-be5c-fda0ed5c69a3","record":"019cb84a-4100-7383-be5c-fda0ed5c69a3","content":"4c392926399f9ddd4e1457f897ab7f532c3c385c2f6f834236faa40a8621cf17"},{"table":"ground","row":"019cb84a-4100-7d11-9211-cf6ea9427933","record":"019cb84a-4100-7d11-9211-cf6ea9427933","content":"5fcc27eb5fa609e9a3fa9ebc3b3f127d8919cdb1407c1fb42af80f1871444649"}]}', '567515e9dabea9bc485bb7bd69beb9837ccd5ffd8cb623e4168be828d61ac316');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7079-B660-40890C5C249E', '019CB84A-4100-7D2F-807B-1C5A5F282B54', 0, 'front_door_contact', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7b33-8375-05e457bc98f2","FamilyKnows":true,"Id":"019cb84a-4100-7383-be5c-fda0ed5c69a3","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '1cbac55c6aca0ebfe31507d72ce0f45f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-71AA-9228-0383BA1BF9F2', '019CB84A-4100-719C-A873-5145ECFE1D34', 0, 'people_person', '019CB84A-4100-784D-970F-940E17F2F64A', '019CB84A-4100-784D-970F-940E17F2F64A', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-784d-970f-940e17f2f64a","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '3496953f2482b2545bd630d6d8a98495');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7862-A3EA-67FE8B04F372', '019CB84A-4100-753B-BC47-6AA1874527DF', 0, 'people_person', '019CB84A-4100-7B33-8375-05E457BC98F2', '019CB84A-4100-7B33-8375-05E457BC98F2', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7b33-8375-05e457bc98f2","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '13fe988cac912b23d98ab1da6a8edb60');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7B80-9F31-F6FCAC0E132B', '019CB84A-4100-719C-A873-5145ECFE1D34', 1, 'ground', '019CB84A-4100-7D39-9AD4-6BB577872F95', '019CB84A-4100-7D39-9AD4-6BB577872F95', NULL, '{"ChildId":"019cb84a-4100-784d-970f-940e17f2f64a","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7d39-9ad4-6bb577872f95","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-784d-970f-940e17f2f64a","SubjectId":"019cb84a-4100-784d-970f-940e17f2f64a","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '1dad2f09f5013a42b6feb812c3fb92dc');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7DE1-B6E1-C0B920250948', '019CB84A-4100-7D2F-807B-1C5A5F282B54', 1, 'ground', '019CB84A-4100-7D11-9211-CF6EA9427933', '019CB84A-4100-7D11-9211-CF6EA9427933', NULL, '{"ChildId":"019cb84a-4100-7b33-8375-05e457bc98f2","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7d11-9211-cf6ea9427933","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7383-be5c-fda0ed5c69a3","SubjectId":"019cb84a-4100-7383-be5c-fda0ed5c69a3","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '54898b2f41e6c5c03eeefce95baa55af');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7FB2-9EF8-67E925FB674A', '019CB84A-4100-753B-BC47-6AA1874527DF', 1, 'ground', '019CB84A-4100-78A3-AF60-832EB0144146', '019CB84A-4100-78A3-AF60-832EB0144146', NULL, '{"ChildId":"019cb84a-4100-7b33-8375-05e457bc98f2","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-78a3-af60-832eb0144146","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7b33-8375-05e457bc98f2","SubjectId":"019cb84a-4100-7b33-8375-05e457bc98f2","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'b36cbcf189d2000987d4e0a4270db5b2');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7FE7-8838-D73CBD18DE2C', '019CB84A-4100-7CBB-85DA-D9E26A26F9DF', 0, 'membership', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', NULL, '{"AccountId":"019cb84a-4100-727c-bfa2-a5d21f219f20","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '43d5fd6d809a8bb5cde3726f56666593');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7381-9DA6-EC4927E74874', 'referral-decision', '2018-07-04', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', '019CB84A-4100-7B33-8375-05E457BC98F2', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7BE1-A3B2-98CB35C7749A', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', '019CB84A-4100-7B33-8375-05E457BC98F2', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-783E-8C0E-16FDD9E264AB', '2026-03-04 10:00:00', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7B33-8375-05E457BC98F2', NULL, 'Front door', 1, 'ba9bd3356d0666c409d2de80f0d103347231dab055c45097a02b68eb93bfd734');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-72B4-9091-EC8118D7C40B', '019CB84A-4100-753B-BC47-6AA1874527DF', 0, 'ChildRecorded', '019CB84A-4100-7B33-8375-05E457BC98F2', '019CB84A-4100-7B33-8375-05E457BC98F2', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7b33-8375-05e457bc98f2","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7b33-8375-05e457bc98f2"}', '096b4b1ca10aa7e418462ba31b9451a6');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-72C3-B809-F9786C33D513', '019CB84A-4100-7D2F-807B-1C5A5F282B54', 0, 'ContactReceived', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', '019CB84A-4100-7B33-8375-05E457BC98F2', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7b33-8375-05e457bc98f2","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7383-be5c-fda0ed5c69a3","Source":"2A"}', '805a4bd81acfe69aa69e6c00231972e4');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7A36-BC4B-DD03A3032283', '019CB84A-4100-719C-A873-5145ECFE1D34', 0, 'ChildRecorded', '019CB84A-4100-784D-970F-940E17F2F64A', '019CB84A-4100-784D-970F-940E17F2F64A', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-784d-970f-940e17f2f64a","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-784d-970f-940e17f2f64a"}', '138ff258020b31dd2d64c12251eb553f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7CEF-BE98-092599EF01D9', '019CB84A-4100-7CBB-85DA-D9E26A26F9DF', 0, 'MemberJoined', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7970-a8cc-b1ad2b3b3063","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '8c7b7d6e78c2657b586422644a809d23');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', '019CB84A-4100-7B33-8375-05E457BC98F2', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-78A3-AF60-832EB0144146', 'Agency', '019CB84A-4100-7B33-8375-05E457BC98F2', '019CB84A-4100-7B33-8375-05E457BC98F2', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7B33-8375-05E457BC98F2', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7D11-9211-CF6EA9427933', 'Agency', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', '019CB84A-4100-7B33-8375-05E457BC98F2', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7383-BE5C-FDA0ED5C69A3', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7D39-9AD4-6BB577872F95', 'Agency', '019CB84A-4100-784D-970F-940E17F2F64A', '019CB84A-4100-784D-970F-940E17F2F64A', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-784D-970F-940E17F2F64A', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7970-A8CC-B1AD2B3B3063', '019CB84A-4100-727C-BFA2-A5D21F219F20', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 'town-019cb84a4100771da7e405300b45f26c', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-784D-970F-940E17F2F64A', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-7B33-8375-05E457BC98F2', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-753b-bc47-6aa1874527df 9cabb75c99662831b645a2dcf4b9dd98ee71b0c87149223bf85af1f1e43fff85
disclosure 019cb84a-4100-783e-8c0e-16fdd9e264ab ba9bd3356d0666c409d2de80f0d103347231dab055c45097a02b68eb93bfd734
act 019cb84a-4100-7cbb-85da-d9e26a26f9df 21bc77392daab0964c44e3f7d520163848b0c743aead9f6786ed25588d123609
act 019cb84a-4100-7d2f-807b-1c5a5f282b54 567515e9dabea9bc485bb7bd69beb9837ccd5ffd8cb623e4168be828d61ac316
', 'a8cc9c19913cbf367f2ac46f7cc48b50df82d2f7e88186ef1ef1fa3c55d36e05');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -2195641338285175119, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -2195641338285175119, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -3394512602307309399, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -3394512602307309399, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -3575854062764430739, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -3575854062764430739, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -4308882505368453841, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -5127210847787313392, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -5127210847787313392, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -744940572176158771, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -744940572176158771, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -7875823260865975304, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -7875823260865975304, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -8230768694118088639, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -8230768694118088639, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -8237464719932569054, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -8237464719932569054, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -8507095389229188754, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -8507095389229188754, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -921941964914920818, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', -930551140962109923, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 1041548477108351059, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 1042505052224705404, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 143588690264733537, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 143588690264733537, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 1533131785127716149, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 2146173269978813119, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 296716644023176267, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 4283709151103789194, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 4283709151103789194, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 5982300241955911929, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 663926819480284756, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 663926819480284756, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 6766895068103526324, '019CB84A-4100-784D-970F-940E17F2F64A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 7042560619836429314, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 7953362493951903767, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', 8122511888697895845, '019CB84A-4100-7B33-8375-05E457BC98F2');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-771D-A7E4-05300B45F26C', '019CB84A-4100-719C-A873-5145ECFE1D34', 'act', '66f3c50ddd9f692ad7a5eba176495a13e5cd57704fdd2751966b930de0c69e86');
