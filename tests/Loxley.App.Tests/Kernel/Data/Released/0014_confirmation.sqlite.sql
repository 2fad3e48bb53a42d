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
-- Since when a professional is to confirm in writing what they told by word of mouth, when a caller asked again, and which contact a child of a referral form confirms; and what became of the assessment after a referral.

ALTER TABLE "front_door_contact" ADD COLUMN "confirmation_owed_since" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "asked_again_at" TEXT NULL;

ALTER TABLE "referring_child" ADD COLUMN "confirms_id" TEXT NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "assessed_on" TEXT NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "not_assessed_at" TEXT NULL;
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (10, '0010_decision', 'cacf87bd1d12042da664f3146dea1d5f99f86f8a965fac6c41e30c65570b63a9', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (11, '0011_triage', '50279de37608e17e2447486471061a03dd8bf33d0fcda15526a7122189d2f3af', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (12, '0012_unmatched', '676df5ad324bc874ccfc66127e64c889ea9d61dcf7c5d961fcc0d3fbb01f600f', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (13, '0013_referrals', '6355ed00fb520c3dc9bcdaf07def3377cf5a74ce1023723a520de060580d91e9', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (14, '0014_confirmation', '690ad495ee475681ecb3e865dc340d69b1eb6b29d6143e0522d2b3374953eb42', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_people', '7ce8b7c6c2ec26f31105c81de9320c0a5911a37923610b93261bd03e108eec37', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (5, '0005_sign_in', 'f1383378d213d24d46e6964137b33ac7752849800c7128361727cac6a66cb7c0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (6, '0006_relations_by_person', '2abbd9d48319ce3a65790c13bcc2ebaac2d3d274fe1ffbc95ea2e5371b28511e', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (7, '0007_record', '3a45fd672cc358e8b3271723f239981253c95062f1bb34e20f98e2899affa54b', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (8, '0008_registration', '2c8dce2a9a98b2b9166a0c1ad913630fda03e5d66f9f2105b47c173b4fa38267', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (9, '0009_duplicates', 'bb6f204bb53343dd9671b1964767e440b2614e59e11bb80aa105d627749e6ef0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-7A62-B504-B654262A9C71', 'c79e4bbd478fb6426a5d0fa8cfa9ad39@town.example', 'C79E4BBD478FB6426A5D0FA8CFA9AD39@TOWN.EXAMPLE', 'c79e4bbd478fb6426a5d0fa8cfa9ad39@town.example', 'C79E4BBD478FB6426A5D0FA8CFA9AD39@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPhpfKKwOtjUUctCt1pHiRkp3twP2OGzB7AHL0+WQGCf6j2Mjakm7z8YuE8zre211A==', 'NGK2FQRPH4Q33D5ZVQMNQKK7U3BBUSUH', '8ac74cf5-1427-4aff-9ac4-c0c6f35a7e04', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-74CB-AB75-98A5E37C42C6', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7C59-AE95-1BEF53F8704F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-74cb-ab75-98a5e37c42c6","partnership":"019cb84a-4100-79e8-9d87-72672c807bda","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7c59-ae95-1bef53f8704f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-751d-96e3-d2f142426e7a","happened":"2026-03-04T10:00:00.000000Z","content":"bfb6c3d62982911f60b95efa558d487d9ef9a5077cab1b7e9417bd59e54ce136"}],"changes":[{"table":"people_person","row":"019cb84a-4100-751d-96e3-d2f142426e7a","record":"019cb84a-4100-751d-96e3-d2f142426e7a","content":"d857046bba0c1c461652159df62a7de6a17fbd09aa8cd96afaa8a7d9c515500b"},{"table":"ground","row":"019cb84a-4100-7247-ad3f-aefa44b4d85f","record":"019cb84a-4100-7247-ad3f-aefa44b4d85f","content":"b98a7693bf0cbfb86e7823bf3587f9cd3a72e1b0d1a3d60a5ed1057b112813a1"}]}', '8751c8524c56b9692da498c4ca243aaff0f3236d1f10d2130b88e6a15ea4f485');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7503-9139-BEBA47AC5620', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7C59-AE95-1BEF53F8704F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7503-9139-beba47ac5620","partnership":"019cb84a-4100-79e8-9d87-72672c807bda","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7c59-ae95-1bef53f8704f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-703d-818b-f7d0424ec5a6","happened":"2026-03-04T10:00:00.000000Z","content":"965028a94946e22a1c25ccaa90cdcf9a80e16cbaa97d247d78154560d2a50b58"}],"changes":[{"table":"people_person","row":"019cb84a-4100-703d-818b-f7d0424ec5a6","record":"019cb84a-4100-703d-818b-f7d0424ec5a6","content":"98c103290088900e167073cc6a57c95097af7338b8d3e7f179c718d9445ecb9f"},{"table":"ground","row":"019cb84a-4100-7d12-83ab-cbf824f549c6","record":"019cb84a-4100-7d12-83ab-cbf824f549c6","content":"1e6183a07ee4cc3e9391aab50d86beaf8231063b30ae035e769cff63bfa9e75e"}]}', '259f1e1aa2a634f28cf05a61f86c19bcc4e3d9107f7c1ab80112c8d68280f4d0');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-78E4-B50F-23D5C101DB80', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-78e4-b50f-23d5c101db80","partnership":"019cb84a-4100-79e8-9d87-72672c807bda","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7c59-ae95-1bef53f8704f","happened":"2026-03-04T10:00:00.000000Z","content":"fcbd6d58d4a8474bd102f4585f29336b4af1c0af61d88b59b339bb03d0623cf7"}],"changes":[{"table":"membership","row":"019cb84a-4100-7c59-ae95-1bef53f8704f","record":"019cb84a-4100-7c59-ae95-1bef53f8704f","content":"0a39f2c3a64a6b2044be6cf36f12e44d185995b497d27b0a018f512406d8677c"}]}', '3f2a8c81dc9af0fb1446e4bee9e21435c45c1a1ac993e51cd7ff0b54eab76f06');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7EF9-A9A6-88E345302FD9', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7C59-AE95-1BEF53F8704F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7ef9-a9a6-88e345302fd9","partnership":"019cb84a-4100-79e8-9d87-72672c807bda","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7c59-ae95-1bef53f8704f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-73c1-b481-87603053ba3a","happened":"2026-03-04T10:00:00.000000Z","content":"24b8f3d470de7643a87edef0436c0dd9f89dd88bf35e750411192705ee996972"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-73c1-b481-87603053ba3a","record":"019cb84a-4100-73c1-b481-87603053ba3a","content":"02036e71580e30fd137390bd04ff259e307a8e690aa133b686e410f9f8548bd4"},{"table":"ground","row":"019cb84a-4100-760f-a1c4-61b38be3fcc6","record":"019cb84a-4100-760f-a1c4-61b38be3fcc6","content":"42055b72152e18d2908c7520cac19d4e4bf85768b05b0c3a3f3cb0c7ac83bba4"}]}', 'e81c0972b0a250dae345dc28f527afceb1f511dfc45e790b11b04fb93b7a6222');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7697-96AB-2ACD77B1D4D5', '019CB84A-4100-74CB-AB75-98A5E37C42C6', 1, 'ground', '019CB84A-4100-7247-AD3F-AEFA44B4D85F', '019CB84A-4100-7247-AD3F-AEFA44B4D85F', NULL, '{"ChildId":"019cb84a-4100-751d-96e3-d2f142426e7a","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7247-ad3f-aefa44b4d85f","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-751d-96e3-d2f142426e7a","SubjectId":"019cb84a-4100-751d-96e3-d2f142426e7a","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '0298c1ec427a97b689f1e80accc4269c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-79C8-B17E-7AC5840FFCB9', '019CB84A-4100-74CB-AB75-98A5E37C42C6', 0, 'people_person', '019CB84A-4100-751D-96E3-D2F142426E7A', '019CB84A-4100-751D-96E3-D2F142426E7A', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-751d-96e3-d2f142426e7a","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'e5946d65494eafdddad483996b671bf7');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7B56-9AC7-196E22FA2833', '019CB84A-4100-7503-9139-BEBA47AC5620', 1, 'ground', '019CB84A-4100-7D12-83AB-CBF824F549C6', '019CB84A-4100-7D12-83AB-CBF824F549C6', NULL, '{"ChildId":"019cb84a-4100-703d-818b-f7d0424ec5a6","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7d12-83ab-cbf824f549c6","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-703d-818b-f7d0424ec5a6","SubjectId":"019cb84a-4100-703d-818b-f7d0424ec5a6","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'efcd8ed1c81ebd304ee1a2f4ebc995e5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7CC8-8681-8125BE058F66', '019CB84A-4100-78E4-B50F-23D5C101DB80', 0, 'membership', '019CB84A-4100-7C59-AE95-1BEF53F8704F', '019CB84A-4100-7C59-AE95-1BEF53F8704F', NULL, '{"AccountId":"019cb84a-4100-7a62-b504-b654262a9c71","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7c59-ae95-1bef53f8704f","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '9f5749ca7635364049528d4c2dc23879');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7CE1-BA1A-847C86D61D44', '019CB84A-4100-7EF9-A9A6-88E345302FD9', 1, 'ground', '019CB84A-4100-760F-A1C4-61B38BE3FCC6', '019CB84A-4100-760F-A1C4-61B38BE3FCC6', NULL, '{"ChildId":"019cb84a-4100-751d-96e3-d2f142426e7a","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-760f-a1c4-61b38be3fcc6","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-73c1-b481-87603053ba3a","SubjectId":"019cb84a-4100-73c1-b481-87603053ba3a","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'c109a517e3ee89c8b06cc9e4a9fc08e0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7DCC-A60D-E2E68CE0AF56', '019CB84A-4100-7503-9139-BEBA47AC5620', 0, 'people_person', '019CB84A-4100-703D-818B-F7D0424EC5A6', '019CB84A-4100-703D-818B-F7D0424EC5A6', NULL, '{"BornEstimated":false,"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-703d-818b-f7d0424ec5a6","Kind":"Child","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'dcd3c658c17900c2d327e01b53dd3b95');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7F3D-8077-8A984E7D3C24', '019CB84A-4100-7EF9-A9A6-88E345302FD9', 0, 'front_door_contact', '019CB84A-4100-73C1-B481-87603053BA3A', '019CB84A-4100-73C1-B481-87603053BA3A', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-751d-96e3-d2f142426e7a","FamilyKnows":true,"Id":"019cb84a-4100-73c1-b481-87603053ba3a","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '1e9a7699d443a44f21dc0cbad37f8f36');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-78E4-B090-160520D8D874', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-73C1-B481-87603053BA3A', '019CB84A-4100-751D-96E3-D2F142426E7A', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7C25-ADBA-A4AC52ACADAD', 'referral-decision', '2018-07-04', '019CB84A-4100-73C1-B481-87603053BA3A', '019CB84A-4100-751D-96E3-D2F142426E7A', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7F68-92D5-9FC03442FCF6', '2026-03-04 10:00:00', '019CB84A-4100-7C59-AE95-1BEF53F8704F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-751D-96E3-D2F142426E7A', NULL, 'Front door', 1, '524ec27ea004279c4519498afa725c1214c00a53b3ce21f919fb46026c32be3f');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7080-A07B-DB95C03C2D8E', '019CB84A-4100-7EF9-A9A6-88E345302FD9', 0, 'ContactReceived', '019CB84A-4100-73C1-B481-87603053BA3A', '019CB84A-4100-751D-96E3-D2F142426E7A', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-751d-96e3-d2f142426e7a","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-73c1-b481-87603053ba3a","Source":"2A"}', '28ae89375ed68e9d76e7f7f9e7e0092b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-71ED-B75E-68F7F9AFA2C4', '019CB84A-4100-7503-9139-BEBA47AC5620', 0, 'ChildRecorded', '019CB84A-4100-703D-818B-F7D0424EC5A6', '019CB84A-4100-703D-818B-F7D0424EC5A6', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-703d-818b-f7d0424ec5a6","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-703d-818b-f7d0424ec5a6"}', '4a6c28a7a5bad3de7210e7affc60dd63');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-798D-8053-29E76907DDE0', '019CB84A-4100-78E4-B50F-23D5C101DB80', 0, 'MemberJoined', '019CB84A-4100-7C59-AE95-1BEF53F8704F', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7c59-ae95-1bef53f8704f","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '4f07fd205f582fb6f6bb529776fde42c');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7B20-AB36-114A1965CF73', '019CB84A-4100-74CB-AB75-98A5E37C42C6', 0, 'ChildRecorded', '019CB84A-4100-751D-96E3-D2F142426E7A', '019CB84A-4100-751D-96E3-D2F142426E7A', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-751d-96e3-d2f142426e7a","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-751d-96e3-d2f142426e7a"}', 'e02518bd03f2aa6e36a70aa9039ab3f0');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "cannot_tell_at", "answer", "advice_or_service", "passed_to_id", "passed_to_name", "agreed_by", "without_agreement", "next_step", "next_step_note", "arrived_on", "acted_at", "urgency", "passed_to_social_worker_at", "given_name", "family_name", "born_on", "address", "postcode", "description", "their_reference", "how_safely", "not_to_tell", "communication_needs", "address_to_hide", "version", "referral_form_id", "referred", "voice_owed_since", "confirmation_owed_since", "asked_again_at") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-73C1-B481-87603053BA3A', '019CB84A-4100-751D-96E3-D2F142426E7A', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7247-AD3F-AEFA44B4D85F', 'Agency', '019CB84A-4100-751D-96E3-D2F142426E7A', '019CB84A-4100-751D-96E3-D2F142426E7A', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-751D-96E3-D2F142426E7A', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-760F-A1C4-61B38BE3FCC6', 'Agency', '019CB84A-4100-73C1-B481-87603053BA3A', '019CB84A-4100-751D-96E3-D2F142426E7A', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-73C1-B481-87603053BA3A', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7D12-83AB-CBF824F549C6', 'Agency', '019CB84A-4100-703D-818B-F7D0424EC5A6', '019CB84A-4100-703D-818B-F7D0424EC5A6', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-703D-818B-F7D0424EC5A6', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7C59-AE95-1BEF53F8704F', '019CB84A-4100-7A62-B504-B654262A9C71', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 'town-019cb84a410079e89d8772672c807bda', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version", "go_on_with_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-703D-818B-F7D0424EC5A6', 'Child', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "people_person" ("partnership_id", "id", "kind", "given_name", "family_name", "sort_key", "other_names", "born_on", "born_estimated", "expected_on", "died_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "former_addresses", "household_id", "identifiers", "owner_id", "restricted_at", "version", "go_on_with_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-751D-96E3-D2F142426E7A', 'Child', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, NULL, 0, NULL, NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-74cb-ab75-98a5e37c42c6 8751c8524c56b9692da498c4ca243aaff0f3236d1f10d2130b88e6a15ea4f485
act 019cb84a-4100-78e4-b50f-23d5c101db80 3f2a8c81dc9af0fb1446e4bee9e21435c45c1a1ac993e51cd7ff0b54eab76f06
act 019cb84a-4100-7ef9-a9a6-88e345302fd9 e81c0972b0a250dae345dc28f527afceb1f511dfc45e790b11b04fb93b7a6222
disclosure 019cb84a-4100-7f68-92d5-9fc03442fcf6 524ec27ea004279c4519498afa725c1214c00a53b3ce21f919fb46026c32be3f
', '8522a1dfd0420352bf6cc8f1767247f2971d74f97bd0410552b013cc2f470327');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -2195641338285175119, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -2195641338285175119, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -3394512602307309399, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -3394512602307309399, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -3575854062764430739, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -3575854062764430739, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -4308882505368453841, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -5127210847787313392, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -5127210847787313392, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -744940572176158771, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -744940572176158771, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -7875823260865975304, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -7875823260865975304, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -8230768694118088639, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -8230768694118088639, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -8237464719932569054, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -8237464719932569054, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -8507095389229188754, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -8507095389229188754, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -921941964914920818, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', -930551140962109923, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 1041548477108351059, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 1042505052224705404, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 143588690264733537, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 143588690264733537, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 1533131785127716149, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 2146173269978813119, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 296716644023176267, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 4283709151103789194, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 4283709151103789194, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 5982300241955911929, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 663926819480284756, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 663926819480284756, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 6766895068103526324, '019CB84A-4100-703D-818B-F7D0424EC5A6');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 7042560619836429314, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 7953362493951903767, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "search_key" ("partnership_id", "key", "record_id") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', 8122511888697895845, '019CB84A-4100-751D-96E3-D2F142426E7A');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-79E8-9D87-72672C807BDA', '019CB84A-4100-7503-9139-BEBA47AC5620', 'act', '259f1e1aa2a634f28cf05a61f86c19bcc4e3d9107f7c1ab80112c8d68280f4d0');
