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
-- Records that may be of one person, and what was judged of them.

CREATE TABLE "possible_duplicate" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reasons" TEXT NOT NULL,
    "found_at" TEXT NOT NULL,
    CONSTRAINT "pk_possible_duplicate_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE UNIQUE INDEX "ux_possible_duplicate_partnership_id_first_id_second_id" ON "possible_duplicate" ("partnership_id", "first_id", "second_id");

CREATE INDEX "ix_possible_duplicate_partnership_id_score_id" ON "possible_duplicate" ("partnership_id", "score" DESC, "id");

CREATE TABLE "people_duplicate_judgement" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "kept_id" TEXT NULL,
    "other_id" TEXT NULL,
    "reason" TEXT NOT NULL,
    "judged_at" TEXT NOT NULL,
    "judged_by" TEXT NOT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawn_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_duplicate_judgement_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE UNIQUE INDEX "ux_people_duplicate_judgement_partnership_id_first_id_second_id" ON "people_duplicate_judgement" ("partnership_id", "first_id", "second_id") WHERE withdrawn_at IS NULL;

CREATE UNIQUE INDEX "ux_people_duplicate_judgement_partnership_id_other_id" ON "people_duplicate_judgement" ("partnership_id", "other_id") WHERE other_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX "ix_people_duplicate_judgement_partnership_id_kept_id" ON "people_duplicate_judgement" ("partnership_id", "kept_id") WHERE kept_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX "ix_people_duplicate_judgement_partnership_id_judged_at" ON "people_duplicate_judgement" ("partnership_id", "judged_at");

ALTER TABLE "people_person" ADD COLUMN "go_on_with_id" TEXT NULL;

CREATE INDEX "ix_people_person_partnership_id_go_on_with_id" ON "people_person" ("partnership_id", "go_on_with_id") WHERE go_on_with_id IS NOT NULL;
-- What a decision on a contact says besides its outcome, and what social care does next about a referral.

ALTER TABLE "front_door_contact" ADD COLUMN "cannot_tell_at" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "answer" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "advice_or_service" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "passed_to_id" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "passed_to_name" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "agreed_by" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "without_agreement" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "next_step" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "next_step_note" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "arrived_on" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "acted_at" TEXT NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "next_step" TEXT NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "next_step_note" TEXT NULL;
-- How urgent the front door says a contact is, and when an adviser passed it to a social worker.

ALTER TABLE "front_door_contact" ADD COLUMN "urgency" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "passed_to_social_worker_at" TEXT NULL;
-- A contact may come before anybody has said whose it is, with the child described in the caller's words, and with what every door asks so that nobody is put in danger by being reached or told.
-- SQLite cannot let a column be empty that could not: the table is made anew.

CREATE TABLE "front_door_contact_new" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NULL,
    "received_at" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "caller_name" TEXT NULL,
    "caller_relation" TEXT NULL,
    "caller_reach" TEXT NULL,
    "caller_id" TEXT NULL,
    "as_told" TEXT NOT NULL,
    "worry" TEXT NOT NULL,
    "family_knows" INTEGER NULL,
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
    "cannot_tell_at" TEXT NULL,
    "answer" TEXT NULL,
    "advice_or_service" TEXT NULL,
    "passed_to_id" TEXT NULL,
    "passed_to_name" TEXT NULL,
    "agreed_by" TEXT NULL,
    "without_agreement" TEXT NULL,
    "next_step" TEXT NULL,
    "next_step_note" TEXT NULL,
    "arrived_on" TEXT NULL,
    "acted_at" TEXT NULL,
    "urgency" TEXT NULL,
    "passed_to_social_worker_at" TEXT NULL,
    "given_name" TEXT NULL,
    "family_name" TEXT NULL,
    "born_on" TEXT NULL,
    "address" TEXT NULL,
    "postcode" TEXT NULL,
    "description" TEXT NULL,
    "their_reference" TEXT NULL,
    "how_safely" TEXT NULL,
    "not_to_tell" TEXT NULL,
    "communication_needs" TEXT NULL,
    "address_to_hide" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_front_door_contact_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

INSERT INTO "front_door_contact_new" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at")
SELECT "partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at" FROM "front_door_contact";

DROP TABLE "front_door_contact";

ALTER TABLE "front_door_contact_new" RENAME TO "front_door_contact";

CREATE INDEX "ix_front_door_contact_partnership_id_child_id" ON "front_door_contact" ("partnership_id", "child_id");

CREATE INDEX "ix_front_door_contact_partnership_id_stage_received_at" ON "front_door_contact" ("partnership_id", "stage", "received_at");

CREATE INDEX "ix_front_door_contact_partnership_id_taken_by_id_stage" ON "front_door_contact" ("partnership_id", "taken_by_id", "stage");

CREATE INDEX "ix_front_door_contact_partnership_id_caller_id_stage_received_a" ON "front_door_contact" ("partnership_id", "caller_id", "stage", "received_at");
-- Referrals as professionals write them, each child of one, what a contact that came by one says, and since when a professional is owed word by voice.

ALTER TABLE "front_door_contact" ADD COLUMN "referral_form_id" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "referred" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "voice_owed_since" TEXT NULL;

CREATE TABLE "referring_form" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "begun_at" TEXT NOT NULL,
    "danger" INTEGER NOT NULL,
    "danger_words" TEXT NULL,
    "answers" TEXT NOT NULL,
    "urgent_at" TEXT NULL,
    "left_at" TEXT NULL,
    "sent_at" TEXT NULL,
    "sent_by_name" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_referring_form_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE TABLE "referring_child" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "form_id" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "given_name" TEXT NULL,
    "family_name" TEXT NULL,
    "born_on" TEXT NULL,
    "address" TEXT NULL,
    "postcode" TEXT NULL,
    "description" TEXT NULL,
    "answers" TEXT NOT NULL,
    "taken_out_at" TEXT NULL,
    "contact_id" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_referring_child_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE INDEX "ix_referring_form_partnership_id_author_id_begun_at" ON "referring_form" ("partnership_id", "author_id", "begun_at");

CREATE INDEX "ix_referring_form_partnership_id_sent_at_agency_begun_at" ON "referring_form" ("partnership_id", "sent_at", "agency", "begun_at");

CREATE INDEX "ix_referring_child_partnership_id_form_id" ON "referring_child" ("partnership_id", "form_id");
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (10, '0010_decision', 'cacf87bd1d12042da664f3146dea1d5f99f86f8a965fac6c41e30c65570b63a9', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (11, '0011_triage', '50279de37608e17e2447486471061a03dd8bf33d0fcda15526a7122189d2f3af', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (12, '0012_unmatched', '676df5ad324bc874ccfc66127e64c889ea9d61dcf7c5d961fcc0d3fbb01f600f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (13, '0013_referrals', '6355ed00fb520c3dc9bcdaf07def3377cf5a74ce1023723a520de060580d91e9', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_people', '7ce8b7c6c2ec26f31105c81de9320c0a5911a37923610b93261bd03e108eec37', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (5, '0005_sign_in', 'f1383378d213d24d46e6964137b33ac7752849800c7128361727cac6a66cb7c0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (6, '0006_relations_by_person', '2abbd9d48319ce3a65790c13bcc2ebaac2d3d274fe1ffbc95ea2e5371b28511e', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (7, '0007_record', '3a45fd672cc358e8b3271723f239981253c95062f1bb34e20f98e2899affa54b', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (8, '0008_registration', '2c8dce2a9a98b2b9166a0c1ad913630fda03e5d66f9f2105b47c173b4fa38267', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (9, '0009_duplicates', 'bb6f204bb53343dd9671b1964767e440b2614e59e11bb80aa105d627749e6ef0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-7602-B811-E2520B437576', 'e752b4fd21fe257deef80ac61fbc98ec@town.example', 'E752B4FD21FE257DEEF80AC61FBC98EC@TOWN.EXAMPLE', 'e752b4fd21fe257deef80ac61fbc98ec@town.example', 'E752B4FD21FE257DEEF80AC61FBC98EC@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEA7vzF0dgO55U//RbTIW0ym4AzAWtPhPfr6KAaG6J+XFSulz2Tzn7EdBnJc3UElFzg==', 'MXFVAAFFILFV72V333SEKO2LKKLIF33D', '8d10f1da-670b-4045-b559-0d3b9a0afc39', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7246-B6CC-2F2A4B80E2B0', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7CEE-9011-B08ECCA48E49', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7246-b6cc-2f2a4b80e2b0","partnership":"019cb84a-4100-7b30-83fb-f258ee3bbde5","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7cee-9011-b08ecca48e49","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-73de-af09-95b96b2ef288","happened":"2026-03-04T10:00:00.000000Z","content":"9aae85fc319a97de9ffd9d32776e069e06ba3641419d370b067bf656ce9c8820"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-73de-af09-95b96b2ef288","record":"019cb84a-4100-73de-af09-95b96b2ef288","content":"d34ac0cd045e1fc63d70516e579b77a665d59e9e2e0950c29d5d705ec9513d80"},{"table":"ground","row":"019cb84a-4100-7beb-a0d7-44708beff0e9","record":"019cb84a-4100-7beb-a0d7-44708beff0e9","content":"a57989f241f84fdfb4c50c544dd3901277dad2ba093a9207c6f8549f10b3e38b"}]}', '6d384a5b642f2e7fe153a757d594c60ec6094d5160a8b8e52b3e4ab2c7fe1354');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-72FE-8AD7-EAA1CB576521', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7CEE-9011-B08ECCA48E49', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-72fe-8ad7-eaa1cb576521","partnership":"019cb84a-4100-7b30-83fb-f258ee3bbde5","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7cee-9011-b08ecca48e49","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7fed-9463-3b542c4362a0","happened":"2026-03-04T10:00:00.000000Z","content":"db86337912d44a485e9896c57fcd023779a825a2ca13e46c10cdb6c4df117d6d"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7fed-9463-3b542c4362a0","record":"019cb84a-4100-7fed-9463-3b542c4362a0","content":"75297a1628acb81f55e43a0452f8478832c5808fcee3576b6707914b1fdc41dc"},{"table":"ground","row":"019cb84a-4100-7bf8-8b55-f3aa2fcc8e4c","record":"019cb84a-4100-7bf8-8b55-f3aa2fcc8e4c","content":"7496e7a05012861c2e560fc0200beca0d0e4ec127782c5df34c0138eaa3ae568"}]}', 'bf7c9741d98303aa267306121909e749ad2b55f67b83215a86f17c67a39da1ce');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7D6D-83EB-640A5C9A3BF2', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7d6d-83eb-640a5c9a3bf2","partnership":"019cb84a-4100-7b30-83fb-f258ee3bbde5","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7cee-9011-b08ecca48e49","happened":"2026-03-04T10:00:00.000000Z","content":"bbd2b1352332f7e2c66f339e4bbdb13b63b6b930c9d61bae8c463b7ef2fc0428"}],"changes":[{"table":"membership","row":"019cb84a-4100-7cee-9011-b08ecca48e49","record":"019cb84a-4100-7cee-9011-b08ecca48e49","content":"a47b21662a07e96181a76a9b31de66bb4c3dec5ced740a1b5edb473dd5e2702d"}]}', '4078078e7f853643ec23fd92c6698715c76a73430a8665fbc2d68083255d6a5b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7F49-BEF0-9F3B526502BA', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7CEE-9011-B08ECCA48E49', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7f49-bef0-9f3b526502ba","partnership":"019cb84a-4100-7b30-83fb-f258ee3bbde5","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7cee-9011-b08ecca48e49","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-767a-8a43-4bc2b9f7395c","happened":"2026-03-04T10:00:00.000000Z","content":"1d4d2d24b483b88af2227fdcdf67ccc253df48e108888f0c5b2c85fe947757f6"}],"changes":[{"table":"people_person","row":"019cb84a-4100-767a-8a43-4bc2b9f7395c","record":"019cb84a-4100-767a-8a43-4bc2b9f7395c","content":"8506fd814d3e2c89f1b6aa48632a305156f7a47a214d791e473ec80c8c1e449f"},{"table":"ground","row":"019cb84a-4100-7821-a9ba-efa1573b2169","record":"019cb84a-4100-7821-a9ba-efa1573b2169","content":"b04f536d7dd23411027d012d5d5ba9db4f834f86f6bfc12ab96b78112f26130f"}]}', '935e805ea8a725e9cb7c3367f26f47ec53206816bfffa64e41000c8eb9c4851e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7253-9840-7B1FB1ED9C4E', '019CB84A-4100-7F49-BEF0-9F3B526502BA', 1, 'ground', '019CB84A-4100-7821-A9BA-EFA1573B2169', '019CB84A-4100-7821-A9BA-EFA1573B2169', NULL, '{"ChildId":"019cb84a-4100-767a-8a43-4bc2b9f7395c","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7821-a9ba-efa1573b2169","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-767a-8a43-4bc2b9f7395c","SubjectId":"019cb84a-4100-767a-8a43-4bc2b9f7395c","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '5aff1f988af7664aef5e0b16c5eb06bd');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-76D2-A70C-62CA4B35E011', '019CB84A-4100-7D6D-83EB-640A5C9A3BF2', 0, 'membership', '019CB84A-4100-7CEE-9011-B08ECCA48E49', '019CB84A-4100-7CEE-9011-B08ECCA48E49', NULL, '{"AccountId":"019cb84a-4100-7602-b811-e2520b437576","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7cee-9011-b08ecca48e49","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '4939a10b4e04476b179fe68a16bcc1c9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-76F2-AD4E-09EA9C43E3E6', '019CB84A-4100-72FE-8AD7-EAA1CB576521', 1, 'ground', '019CB84A-4100-7BF8-8B55-F3AA2FCC8E4C', '019CB84A-4100-7BF8-8B55-F3AA2FCC8E4C', NULL, '{"ChildId":"019cb84a-4100-7fed-9463-3b542c4362a0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7bf8-8b55-f3aa2fcc8e4c","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7fed-9463-3b542c4362a0","SubjectId":"019cb84a-4100-7fed-9463-3b542c4362a0","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'd9191b81fca39524d819d3f336f6fe7e');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7704-AE90-443C817791AB', '019CB84A-4100-7246-B6CC-2F2A4B80E2B0', 1, 'ground', '019CB84A-4100-7BEB-A0D7-44708BEFF0E9', '019CB84A-4100-7BEB-A0D7-44708BEFF0E9', NULL, '{"ChildId":"019cb84a-4100-7fed-9463-3b542c4362a0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7beb-a0d7-44708beff0e9","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-73de-af09-95b96b2ef288","SubjectId":"019cb84a-4100-73de-af09-95b96b2ef288","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'c1531c62e80032569f4c3c48748a1ab5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7741-B60D-A0B0BFE6B06A', '019CB84A-4100-72FE-8AD7-EAA1CB576521', 0, 'people_person', '019CB84A-4100-7FED-9463-3B542C4362A0', '019CB84A-4100-7FED-9463-3B542C4362A0', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7fed-9463-3b542c4362a0","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'd557335461fc73d908ac41be37c5c690');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7C67-95B2-450EFA2B84CC', '019CB84A-4100-7246-B6CC-2F2A4B80E2B0', 0, 'front_door_contact', '019CB84A-4100-73DE-AF09-95B96B2EF288', '019CB84A-4100-73DE-AF09-95B96B2EF288', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7fed-9463-3b542c4362a0","FamilyKnows":true,"Id":"019cb84a-4100-73de-af09-95b96b2ef288","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '1f1afcc5416cc950aa1ce428750096c0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7FD1-BC06-77C9C23FEEC7', '019CB84A-4100-7F49-BEF0-9F3B526502BA', 0, 'people_person', '019CB84A-4100-767A-8A43-4BC2B9F7395C', '019CB84A-4100-767A-8A43-4BC2B9F7395C', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-767a-8a43-4bc2b9f7395c","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '348a0d86fd2f3b202eec8eea41d44fc5');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7176-9189-E058122B0372', 'referral-decision', '2018-07-04', '019CB84A-4100-73DE-AF09-95B96B2EF288', '019CB84A-4100-7FED-9463-3B542C4362A0', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7DD4-A926-CF88B606AA6D', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-73DE-AF09-95B96B2EF288', '019CB84A-4100-7FED-9463-3B542C4362A0', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7628-8B83-BDA7968207B5', '2026-03-04 10:00:00', '019CB84A-4100-7CEE-9011-B08ECCA48E49', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7FED-9463-3B542C4362A0', NULL, 'Front door', 1, '4f03014aac1c5bf7fd418da27c3335c462c100c23c92d2e8d7a6e5a069b3ac21');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7013-B092-2A14D07D225A', '019CB84A-4100-7D6D-83EB-640A5C9A3BF2', 0, 'MemberJoined', '019CB84A-4100-7CEE-9011-B08ECCA48E49', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7cee-9011-b08ecca48e49","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '4b10ead10bb6baa8236a166dda585032');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-776C-9D9C-6E196877F894', '019CB84A-4100-72FE-8AD7-EAA1CB576521', 0, 'ChildRecorded', '019CB84A-4100-7FED-9463-3B542C4362A0', '019CB84A-4100-7FED-9463-3B542C4362A0', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7fed-9463-3b542c4362a0","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7fed-9463-3b542c4362a0"}', 'dd70c5b4a68adb8b930b1c15bdd158c6');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7A17-9D58-79C3FA4DA297', '019CB84A-4100-7246-B6CC-2F2A4B80E2B0', 0, 'ContactReceived', '019CB84A-4100-73DE-AF09-95B96B2EF288', '019CB84A-4100-7FED-9463-3B542C4362A0', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7fed-9463-3b542c4362a0","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-73de-af09-95b96b2ef288","Source":"2A"}', '7b17c1bda8d797e97e2f64eaed24d48c');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7EB8-80B2-B38C8F0918BE', '019CB84A-4100-7F49-BEF0-9F3B526502BA', 0, 'ChildRecorded', '019CB84A-4100-767A-8A43-4BC2B9F7395C', '019CB84A-4100-767A-8A43-4BC2B9F7395C', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-767a-8a43-4bc2b9f7395c","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-767a-8a43-4bc2b9f7395c"}', 'c146595d4bd3571c8117171dff55589a');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at", "given_name", "family_name", "born_on", "address", "postcode", "description", "their_reference", "how_safely", "not_to_tell", "communication_needs", "address_to_hide", "version", "referral_form_id", "referred", "voice_owed_since") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-73DE-AF09-95B96B2EF288', '019CB84A-4100-7FED-9463-3B542C4362A0', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7821-A9BA-EFA1573B2169', 'Agency', '019CB84A-4100-767A-8A43-4BC2B9F7395C', '019CB84A-4100-767A-8A43-4BC2B9F7395C', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-767A-8A43-4BC2B9F7395C', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7BEB-A0D7-44708BEFF0E9', 'Agency', '019CB84A-4100-73DE-AF09-95B96B2EF288', '019CB84A-4100-7FED-9463-3B542C4362A0', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-73DE-AF09-95B96B2EF288', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7BF8-8B55-F3AA2FCC8E4C', 'Agency', '019CB84A-4100-7FED-9463-3B542C4362A0', '019CB84A-4100-7FED-9463-3B542C4362A0', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7FED-9463-3B542C4362A0', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7CEE-9011-B08ECCA48E49', '019CB84A-4100-7602-B811-E2520B437576', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 'town-019cb84a41007b3083fbf258ee3bbde5', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version", "go_on_with_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-767A-8A43-4BC2B9F7395C', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version", "go_on_with_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7FED-9463-3B542C4362A0', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-7246-b6cc-2f2a4b80e2b0 6d384a5b642f2e7fe153a757d594c60ec6094d5160a8b8e52b3e4ab2c7fe1354
act 019cb84a-4100-72fe-8ad7-eaa1cb576521 bf7c9741d98303aa267306121909e749ad2b55f67b83215a86f17c67a39da1ce
disclosure 019cb84a-4100-7628-8b83-bda7968207b5 4f03014aac1c5bf7fd418da27c3335c462c100c23c92d2e8d7a6e5a069b3ac21
act 019cb84a-4100-7d6d-83eb-640a5c9a3bf2 4078078e7f853643ec23fd92c6698715c76a73430a8665fbc2d68083255d6a5b
', 'c32e23fbc78614d987dfa637160d5ba89d1840336284e36f8347dc516243f895');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -2195641338285175119, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -2195641338285175119, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -3394512602307309399, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -3394512602307309399, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -3575854062764430739, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -3575854062764430739, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -4308882505368453841, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -5127210847787313392, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -5127210847787313392, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -744940572176158771, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -744940572176158771, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -7875823260865975304, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -7875823260865975304, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -8230768694118088639, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -8230768694118088639, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -8237464719932569054, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -8237464719932569054, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -8507095389229188754, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -8507095389229188754, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -921941964914920818, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', -930551140962109923, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 1041548477108351059, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 1042505052224705404, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 143588690264733537, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 143588690264733537, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 1533131785127716149, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 2146173269978813119, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 296716644023176267, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 4283709151103789194, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 4283709151103789194, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 5982300241955911929, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 663926819480284756, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 663926819480284756, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 6766895068103526324, '019CB84A-4100-767A-8A43-4BC2B9F7395C');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 7042560619836429314, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 7953362493951903767, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', 8122511888697895845, '019CB84A-4100-7FED-9463-3B542C4362A0');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7B30-83FB-F258EE3BBDE5', '019CB84A-4100-7F49-BEF0-9F3B526502BA', 'act', '935e805ea8a725e9cb7c3367f26f47ec53206816bfffa64e41000c8eb9c4851e');
