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
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count", "last_time_step") VALUES ('019CB84A-4100-71F4-9343-F7AF10BABA5B', 'b6865cbea7801791dd9bd7dccbbc9c88@town.example', 'B6865CBEA7801791DD9BD7DCCBBC9C88@TOWN.EXAMPLE', 'b6865cbea7801791dd9bd7dccbbc9c88@town.example', 'B6865CBEA7801791DD9BD7DCCBBC9C88@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEFMGRfzlOJlDriqVWOrin9fnuPEvoMt4t4+QnErAnMsUsKmO2esvM93lyb74ZUVTLw==', 'UX7BIENJ3KGB3CMGNIG3VE42RQQ3D5WB', '943ab970-6a97-41a7-aff2-8934363e0be5', NULL, 0, 0, NULL, 1, 0, NULL);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-72AF-9F86-D04CF7BF748F', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-724B-AF0A-63B1C94A0E48', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-72af-9f86-d04cf7bf748f","partnership":"019cb84a-4100-7989-b354-bcb012ba515b","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-724b-af0a-63b1c94a0e48","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7305-af60-379b996255cc","happened":"2026-03-04T10:00:00.000000Z","content":"9753b78884700daeb3568832564e1b32da6bd1f07a4718200c70fd93f3e370d1"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7305-af60-379b996255cc","record":"019cb84a-4100-7305-af60-379b996255cc","content":"0aab2ba35e7e1d491da42515cb3858196316649598a38b43e4f2a4bd162d52bc"},{"table":"ground","row":"019cb84a-4100-7d98-948e-d704ea067adc","record":"019cb84a-4100-7d98-948e-d704ea067adc","content":"23952f84d594d3a946f471903c5072e93bf7dbc952ba99b5b1e1023ea50debcc"}]}', 'b4268feffd34a3d50d4cb75779d722a80a5babec9a5b5f4373eb3df285b24c15');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-737B-A93C-BEE28A89674E', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-724B-AF0A-63B1C94A0E48', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-737b-a93c-bee28a89674e","partnership":"019cb84a-4100-7989-b354-bcb012ba515b","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-724b-af0a-63b1c94a0e48","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7595-94b5-abb1277b164c","happened":"2026-03-04T10:00:00.000000Z","content":"67fae5319200ec2840c35a93918d61e70dbfc55cfbfffe673baf0486f58172ca"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7595-94b5-abb1277b164c","record":"019cb84a-4100-7595-94b5-abb1277b164c","content":"ef6389d8485980804e2438df616d04aa656be3c0c8a1dee5b63651cc1bac1e63"},{"table":"ground","row":"019cb84a-4100-7593-a5f2-c093959e7948","record":"019cb84a-4100-7593-a5f2-c093959e7948","content":"5b3a8b57b0c22913e9afeb40a9062e7e2b3e4a27af1bc1f058b7c38a9f688a8b"}]}', '58db1762e0f1dc66ea4f6ed9beab07b2ec296b218bf228775c0828908920fb82');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7696-A669-893830E24FAB', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7696-a669-893830e24fab","partnership":"019cb84a-4100-7989-b354-bcb012ba515b","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-724b-af0a-63b1c94a0e48","happened":"2026-03-04T10:00:00.000000Z","content":"0d571462b04ff9b0462ce96d200f55a7fbe9b799e1e032b585fb74fdf6577513"}],"changes":[{"table":"membership","row":"019cb84a-4100-724b-af0a-63b1c94a0e48","record":"019cb84a-4100-724b-af0a-63b1c94a0e48","content":"e8ec2523b697ccbc425d3885fe01bc9900b23a6eef741232f76cc88eb8fc60e1"}]}', '937e6e454e762101ff8dce27abd989fa3633d6ef939a0fddcb4be17a62eca7eb');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-78BD-A669-12F21485252A', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-724B-AF0A-63B1C94A0E48', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-78bd-a669-12f21485252a","partnership":"019cb84a-4100-7989-b354-bcb012ba515b","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-724b-af0a-63b1c94a0e48","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","happened":"2026-03-04T10:00:00.000000Z","content":"abd96cadbe87ab3ee58e34ef687b100fe86cbd54e34a217b88cfcdc2f1bc73c0"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","record":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","content":"8ed4146ae3b505b8519ffee3eee910eb7606383a285cf575cb9bb9ece518ceda"},{"table":"ground","row":"019cb84a-4100-78e3-b63c-31561e2a6b3b","record":"019cb84a-4100-78e3-b63c-31561e2a6b3b","content":"a955bcc09f218ee2b341eafc1f73198128b70b60712a7a4e8102dd0f8e1f53b0"}]}', '2a280903218b4b0f5f0f69a128d2dab21c0c8410da0f084b7222b355ca8cc296');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-722C-B119-F25780AC3C9A', '019CB84A-4100-78BD-A669-12F21485252A', 1, 'ground', '019CB84A-4100-78E3-B63C-31561E2A6B3B', '019CB84A-4100-78E3-B63C-31561E2A6B3B', NULL, '{"ChildId":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-78e3-b63c-31561e2a6b3b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","SubjectId":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '4e6ffce9911c6c64d689d783326c37d4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-732E-8293-E716C891D04A', '019CB84A-4100-7696-A669-893830E24FAB', 0, 'membership', '019CB84A-4100-724B-AF0A-63B1C94A0E48', '019CB84A-4100-724B-AF0A-63B1C94A0E48', NULL, '{"AccountId":"019cb84a-4100-71f4-9343-f7af10baba5b","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-724b-af0a-63b1c94a0e48","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '0314d2b34b4717ee1dc41139d00d4540');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7643-8FE7-CB11B45810F1', '019CB84A-4100-737B-A93C-BEE28A89674E', 0, 'front_door_contact', '019CB84A-4100-7595-94B5-ABB1277B164C', '019CB84A-4100-7595-94B5-ABB1277B164C', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7305-af60-379b996255cc","FamilyKnows":true,"Id":"019cb84a-4100-7595-94b5-abb1277b164c","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'd7213b784d24101eaa7b4fb29f5a055f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7A1A-B16E-1415A41DDFE2', '019CB84A-4100-78BD-A669-12F21485252A', 0, 'people_person', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'f41051ff5a9ec82dcebd05e03567c8e3');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7E32-A660-6D9F2570631E', '019CB84A-4100-737B-A93C-BEE28A89674E', 1, 'ground', '019CB84A-4100-7593-A5F2-C093959E7948', '019CB84A-4100-7593-A5F2-C093959E7948', NULL, '{"ChildId":"019cb84a-4100-7305-af60-379b996255cc","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7593-a5f2-c093959e7948","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7595-94b5-abb1277b164c","SubjectId":"019cb84a-4100-7595-94b5-abb1277b164c","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '4d8fc7aa65059795ec605083d1bfe13a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7F21-A2B0-213F8AFCAF50', '019CB84A-4100-72AF-9F86-D04CF7BF748F', 1, 'ground', '019CB84A-4100-7D98-948E-D704EA067ADC', '019CB84A-4100-7D98-948E-D704EA067ADC', NULL, '{"ChildId":"019cb84a-4100-7305-af60-379b996255cc","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7d98-948e-d704ea067adc","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7305-af60-379b996255cc","SubjectId":"019cb84a-4100-7305-af60-379b996255cc","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'b1b123b636c8c53696aa985e6037be9b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7F65-8791-F86CC622BF0C', '019CB84A-4100-72AF-9F86-D04CF7BF748F', 0, 'people_person', '019CB84A-4100-7305-AF60-379B996255CC', '019CB84A-4100-7305-AF60-379B996255CC', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7305-af60-379b996255cc","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'c21550fd6c34645416056d289b29d2ec');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-71E7-8BE3-5C0F6E4E804F', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-7595-94B5-ABB1277B164C', '019CB84A-4100-7305-AF60-379B996255CC', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-76A2-A450-8D9BDCADC869', 'referral-decision', '2018-07-04', '019CB84A-4100-7595-94B5-ABB1277B164C', '019CB84A-4100-7305-AF60-379B996255CC', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-79B8-B69E-C3E3F2E24C3B', '2026-03-04 10:00:00', '019CB84A-4100-724B-AF0A-63B1C94A0E48', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7305-AF60-379B996255CC', NULL, 'Front door', 1, 'cca5d8d016ac2834f5b53f788f10f2c80d07fe2d8cd12cc38e9fd834a3f55238');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-71F1-861E-F695946F24FF', '019CB84A-4100-72AF-9F86-D04CF7BF748F', 0, 'ChildRecorded', '019CB84A-4100-7305-AF60-379B996255CC', '019CB84A-4100-7305-AF60-379B996255CC', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7305-af60-379b996255cc","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7305-af60-379b996255cc"}', '6f32beae096afc9361638004476738f5');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-72C1-A656-DE65045A293C', '019CB84A-4100-78BD-A669-12F21485252A', 0, 'ChildRecorded', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7b39-81f7-7bcbebb0d40e","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7b39-81f7-7bcbebb0d40e"}', '4a27db77867a75a851e3e1bbaa5a2466');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7B2B-8A79-7DE64CFFED9C', '019CB84A-4100-7696-A669-893830E24FAB', 0, 'MemberJoined', '019CB84A-4100-724B-AF0A-63B1C94A0E48', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-724b-af0a-63b1c94a0e48","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '5d5d25e118cb0ad18f9ae043b006b362');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7F70-B618-ED7084554CE6', '019CB84A-4100-737B-A93C-BEE28A89674E', 0, 'ContactReceived', '019CB84A-4100-7595-94B5-ABB1277B164C', '019CB84A-4100-7305-AF60-379B996255CC', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7305-af60-379b996255cc","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7595-94b5-abb1277b164c","Source":"2A"}', '44904c909399b7151ec592323ecddab8');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7595-94B5-ABB1277B164C', '019CB84A-4100-7305-AF60-379B996255CC', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7593-A5F2-C093959E7948', 'Agency', '019CB84A-4100-7595-94B5-ABB1277B164C', '019CB84A-4100-7305-AF60-379B996255CC', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7595-94B5-ABB1277B164C', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-78E3-B63C-31561E2A6B3B', 'Agency', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7D98-948E-D704EA067ADC', 'Agency', '019CB84A-4100-7305-AF60-379B996255CC', '019CB84A-4100-7305-AF60-379B996255CC', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7305-AF60-379B996255CC', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-724B-AF0A-63B1C94A0E48', '019CB84A-4100-71F4-9343-F7AF10BABA5B', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', 'town-019cb84a41007989b354bcb012ba515b', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7305-AF60-379B996255CC', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-7B39-81F7-7BCBEBB0D40E', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-72af-9f86-d04cf7bf748f b4268feffd34a3d50d4cb75779d722a80a5babec9a5b5f4373eb3df285b24c15
act 019cb84a-4100-737b-a93c-bee28a89674e 58db1762e0f1dc66ea4f6ed9beab07b2ec296b218bf228775c0828908920fb82
act 019cb84a-4100-7696-a669-893830e24fab 937e6e454e762101ff8dce27abd989fa3633d6ef939a0fddcb4be17a62eca7eb
disclosure 019cb84a-4100-79b8-b69e-c3e3f2e24c3b cca5d8d016ac2834f5b53f788f10f2c80d07fe2d8cd12cc38e9fd834a3f55238
', '9e4301628faffdefc243b8f5f83bc61638190badc8904eaca6bcb882cd69a676');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7989-B354-BCB012BA515B', '019CB84A-4100-78BD-A669-12F21485252A', 'act', '2a280903218b4b0f5f0f69a128d2dab21c0c8410da0f084b7222b355ca8cc296');
