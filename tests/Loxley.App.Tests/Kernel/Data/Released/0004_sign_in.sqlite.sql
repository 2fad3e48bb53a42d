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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (4, '0004_sign_in', 'f1383378d213d24d46e6964137b33ac7752849800c7128361727cac6a66cb7c0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-70E8-9B6C-F0A34E349BC3', '4212a9e6ff7498a1813f17828df42be1@town.example', '4212A9E6FF7498A1813F17828DF42BE1@TOWN.EXAMPLE', '4212a9e6ff7498a1813f17828df42be1@town.example', '4212A9E6FF7498A1813F17828DF42BE1@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEOnn9w6+4QxwTvjT2FKDu6W2HQzW1jdfCrDc0TpWWlb9UIe76ApgATAHUhe2nED0aQ==', '5OQXH2JOTWWFF5AEWV3IUMLUK2CW7UDI', '0e825fef-5b64-4b84-834c-7efd667afedb', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7289-8F96-8C670FCDE9CA', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-718D-A128-C27F33A06435', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7289-8f96-8c670fcde9ca","partnership":"019cb84a-4100-74f5-9ecc-2cfde13c0dcf","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-718d-a128-c27f33a06435","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-724c-bf91-88cc1a0c033b","happened":"2026-03-04T10:00:00.000000Z","content":"e51e31018df2795aef41cb6e58a3c68758fee7e47cff52d9812e18bafc1215ef"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-724c-bf91-88cc1a0c033b","record":"019cb84a-4100-724c-bf91-88cc1a0c033b","content":"d7a99ba6af9f21b9384849f25ecf23a3f291e6679529691f3ae8a1dd847fee9e"},{"table":"ground","row":"019cb84a-4100-78b3-bf5e-ad2be0ac8b84","record":"019cb84a-4100-78b3-bf5e-ad2be0ac8b84","content":"fb68192926d1f133bc958b2d04cf75120b425be2a307b866e5e6d4ce8e1c8445"}]}', '5a53eb515c914dd13c01adff7a19bc0844cde4069d57906412d9bb949c6b8d49');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7ABE-A91E-E71FD7A27BB6', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-718D-A128-C27F33A06435', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7abe-a91e-e71fd7a27bb6","partnership":"019cb84a-4100-74f5-9ecc-2cfde13c0dcf","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-718d-a128-c27f33a06435","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","happened":"2026-03-04T10:00:00.000000Z","content":"7edf393987fe2e4e4a232639adf0b12e7bea3f7a11428c6c7a6ae349f722c67f"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","record":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","content":"a2228086a142ef68250132e248c52d862f2e9bfb0bfcb429c7af81fe51bebadb"},{"table":"ground","row":"019cb84a-4100-790a-9749-67dbd82c3bdb","record":"019cb84a-4100-790a-9749-67dbd82c3bdb","content":"5c128876032339952753ab8911bcb818a686a2c5517e95f306dd8d8f4cac9718"}]}', '1aafee2b99bb34fe8fd9ca2aaa0a001d6dba65d4931f6e2e979a3d649431b07b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7AFE-B3D3-467B4661D312', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-718D-A128-C27F33A06435', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7afe-b3d3-467b4661d312","partnership":"019cb84a-4100-74f5-9ecc-2cfde13c0dcf","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-718d-a128-c27f33a06435","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-731b-b126-913ae8ac764b","happened":"2026-03-04T10:00:00.000000Z","content":"e2b2f8115e05ebb6135466be99b1d4f397247f42a1aea8f2bf1b4d6262d08435"}],"changes":[{"table":"people_person","row":"019cb84a-4100-731b-b126-913ae8ac764b","record":"019cb84a-4100-731b-b126-913ae8ac764b","content":"5e2572b2335f42e9f0e06911439e827d59ed32f4c1f9da9c9daead0dc4fa207c"},{"table":"ground","row":"019cb84a-4100-7bcc-a668-9821bcc43af0","record":"019cb84a-4100-7bcc-a668-9821bcc43af0","content":"3f1ffbe734ceb7657965c77c7d5277d20ae6cc3c9c4f134420bef918b3e3ad68"}]}', '25c9dc09ad8e3ae2dd5e2150cf443e3aa1ecf1e714b8292a09eadd7b1921530b');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7CFF-B9C2-074D88291FD0', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7cff-b9c2-074d88291fd0","partnership":"019cb84a-4100-74f5-9ecc-2cfde13c0dcf","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-718d-a128-c27f33a06435","happened":"2026-03-04T10:00:00.000000Z","content":"ee8d8b4da21d8a0b05ef2b11ef2be6ae62ccd46d34c5917556030fa9f7de90de"}],"changes":[{"table":"membership","row":"019cb84a-4100-718d-a128-c27f33a06435","record":"019cb84a-4100-718d-a128-c27f33a06435","content":"0c3a91ff8238cef390d346d18c8f84c25da1881c6a9ee441135063d9b44cd5e6"}]}', 'd75e1a60e6c2e4054a44c6bc89a4296dbcbbe3309f037e88cb9c041f9bfec335');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-725F-A39A-E49E671A0986', '019CB84A-4100-7289-8F96-8C670FCDE9CA', 0, 'front_door_contact', '019CB84A-4100-724C-BF91-88CC1A0C033B', '019CB84A-4100-724C-BF91-88CC1A0C033B', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-731b-b126-913ae8ac764b","FamilyKnows":true,"Id":"019cb84a-4100-724c-bf91-88cc1a0c033b","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'cc8639a7ba2b69a9a497536bfdfa441d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-74BF-B991-9CF78CB2FA84', '019CB84A-4100-7AFE-B3D3-467B4661D312', 0, 'people_person', '019CB84A-4100-731B-B126-913AE8AC764B', '019CB84A-4100-731B-B126-913AE8AC764B', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-731b-b126-913ae8ac764b","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '7f339ead41355e0dd6500b266183dc9b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-754D-B884-9C50BBD1BDF4', '019CB84A-4100-7ABE-A91E-E71FD7A27BB6', 0, 'people_person', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'b8cdb35ce7e2f8f2789ad11928f44c72');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-772B-9B10-CC77CEAD57EF', '019CB84A-4100-7ABE-A91E-E71FD7A27BB6', 1, 'ground', '019CB84A-4100-790A-9749-67DBD82C3BDB', '019CB84A-4100-790A-9749-67DBD82C3BDB', NULL, '{"ChildId":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-790a-9749-67dbd82c3bdb","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","SubjectId":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'c94354556f65b7cb8b602cd03dc7aa6b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7A4C-A4BE-29294BE739ED', '019CB84A-4100-7AFE-B3D3-467B4661D312', 1, 'ground', '019CB84A-4100-7BCC-A668-9821BCC43AF0', '019CB84A-4100-7BCC-A668-9821BCC43AF0', NULL, '{"ChildId":"019cb84a-4100-731b-b126-913ae8ac764b","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7bcc-a668-9821bcc43af0","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-731b-b126-913ae8ac764b","SubjectId":"019cb84a-4100-731b-b126-913ae8ac764b","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '47ee10ec85c2f5dbf5293aeaaac249ae');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7E40-B032-57E25EEE612B', '019CB84A-4100-7CFF-B9C2-074D88291FD0', 0, 'membership', '019CB84A-4100-718D-A128-C27F33A06435', '019CB84A-4100-718D-A128-C27F33A06435', NULL, '{"AccountId":"019cb84a-4100-70e8-9b6c-f0a34e349bc3","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-718d-a128-c27f33a06435","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '551b062f4122d7fc7643eefcc0a271ff');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7FC7-B1E5-E9F1BAB68EE6', '019CB84A-4100-7289-8F96-8C670FCDE9CA', 1, 'ground', '019CB84A-4100-78B3-BF5E-AD2BE0AC8B84', '019CB84A-4100-78B3-BF5E-AD2BE0AC8B84', NULL, '{"ChildId":"019cb84a-4100-731b-b126-913ae8ac764b","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-78b3-bf5e-ad2be0ac8b84","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-724c-bf91-88cc1a0c033b","SubjectId":"019cb84a-4100-724c-bf91-88cc1a0c033b","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '34bffe5204889f8db671ba671c04ea64');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7112-B39C-066851CE7532', 'referral-decision', '2018-07-04', '019CB84A-4100-724C-BF91-88CC1A0C033B', '019CB84A-4100-731B-B126-913AE8AC764B', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7E21-B985-6C16679DAB0D', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-724C-BF91-88CC1A0C033B', '019CB84A-4100-731B-B126-913AE8AC764B', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-794F-A7FE-3F4E33BAB2EF', '2026-03-04 10:00:00', '019CB84A-4100-718D-A128-C27F33A06435', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-731B-B126-913AE8AC764B', NULL, 'Front door', 1, '668bbaed390184ccb532963ac572732e69cfcbc847e20a478abdc424cccb1abd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7369-9186-C6882072A342', '019CB84A-4100-7CFF-B9C2-074D88291FD0', 0, 'MemberJoined', '019CB84A-4100-718D-A128-C27F33A06435', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-718d-a128-c27f33a06435","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'f667aae806e331a494cdb58dc0f32b14');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7944-B754-4D9CCC5655AA', '019CB84A-4100-7289-8F96-8C670FCDE9CA', 0, 'ContactReceived', '019CB84A-4100-724C-BF91-88CC1A0C033B', '019CB84A-4100-731B-B126-913AE8AC764B', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-731b-b126-913ae8ac764b","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-724c-bf91-88cc1a0c033b","Source":"2A"}', 'a5482ebb7fb481d852be4308ddaee412');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7A2E-8E1D-B0ADF63DCCA2', '019CB84A-4100-7ABE-A91E-E71FD7A27BB6', 0, 'ChildRecorded', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7f0d-9e1d-5c68e57123b8","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7f0d-9e1d-5c68e57123b8"}', '416adc5dcc0e72f9478d0d53dd2eef45');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7B0C-8DBB-47C02A6A0AFD', '019CB84A-4100-7AFE-B3D3-467B4661D312', 0, 'ChildRecorded', '019CB84A-4100-731B-B126-913AE8AC764B', '019CB84A-4100-731B-B126-913AE8AC764B', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-731b-b126-913ae8ac764b","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-731b-b126-913ae8ac764b"}', '435f478261765857307939de76733d88');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-724C-BF91-88CC1A0C033B', '019CB84A-4100-731B-B126-913AE8AC764B', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-78B3-BF5E-AD2BE0AC8B84', 'Agency', '019CB84A-4100-724C-BF91-88CC1A0C033B', '019CB84A-4100-731B-B126-913AE8AC764B', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-724C-BF91-88CC1A0C033B', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-790A-9749-67DBD82C3BDB', 'Agency', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7BCC-A668-9821BCC43AF0', 'Agency', '019CB84A-4100-731B-B126-913AE8AC764B', '019CB84A-4100-731B-B126-913AE8AC764B', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-731B-B126-913AE8AC764B', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-718D-A128-C27F33A06435', '019CB84A-4100-70E8-9B6C-F0A34E349BC3', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', 'town-019cb84a410074f59ecc2cfde13c0dcf', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-731B-B126-913AE8AC764B', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7F0D-9E1D-5C68E57123B8', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-7289-8f96-8c670fcde9ca 5a53eb515c914dd13c01adff7a19bc0844cde4069d57906412d9bb949c6b8d49
disclosure 019cb84a-4100-794f-a7fe-3f4e33bab2ef 668bbaed390184ccb532963ac572732e69cfcbc847e20a478abdc424cccb1abd
act 019cb84a-4100-7afe-b3d3-467b4661d312 25c9dc09ad8e3ae2dd5e2150cf443e3aa1ecf1e714b8292a09eadd7b1921530b
act 019cb84a-4100-7cff-b9c2-074d88291fd0 d75e1a60e6c2e4054a44c6bc89a4296dbcbbe3309f037e88cb9c041f9bfec335
', 'ff48ea3678b582119553867e11c8f94c8de2011217da9d42c0b83a39b78963d4');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-74F5-9ECC-2CFDE13C0DCF', '019CB84A-4100-7ABE-A91E-E71FD7A27BB6', 'act', '1aafee2b99bb34fe8fd9ca2aaa0a001d6dba65d4931f6e2e979a3d649431b07b');
