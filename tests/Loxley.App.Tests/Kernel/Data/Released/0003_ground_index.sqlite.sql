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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_ground_index', '32ea0fb9c8de410e436059c8580b6b4db2b2f84bca8071a3fb7b3b57248348a2', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-7FDB-8C6D-EC50BD12B600', 'ce14c2fab602301aad71bcb29daec888@town.example', 'CE14C2FAB602301AAD71BCB29DAEC888@TOWN.EXAMPLE', 'ce14c2fab602301aad71bcb29daec888@town.example', 'CE14C2FAB602301AAD71BCB29DAEC888@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAENL45XWWtbo4qHV5raO0OqiSQlz0L+RjlBW0SdDfKakpSSsU8ayIbQKc+UcWySoVBg==', 'JAHBML7DDK5IQQRGRYCUBLM733234IG6', '0e11c485-ab85-4211-b865-b003a0c21f6d', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7601-88E2-86DFA4C2598C', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7601-88e2-86dfa4c2598c","partnership":"019cb84a-4100-7df5-8485-38cd390dc881","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","happened":"2026-03-04T10:00:00.000000Z","content":"7b9ba7180b5051cd624f6cb287906fddadad8ec4fdf50135e6974f645df24703"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","record":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","content":"7669b354e144f07d732f1412383abd8bd0bbcdf6eef6f3508292e902656b5351"},{"table":"ground","row":"019cb84a-4100-74d8-86ef-bbee857b4aa4","record":"019cb84a-4100-74d8-86ef-bbee857b4aa4","content":"8ba5484013e91b98638868be6afbe27ace42aa72ffaa12386cece9fc752cd3ea"}]}', '15f540104fdd55bd4c8cfbe74c344a1686fe6a40e3205b6843c607dbca6d34d5');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7832-8FB1-E22DF7853610', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7832-8fb1-e22df7853610","partnership":"019cb84a-4100-7df5-8485-38cd390dc881","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","happened":"2026-03-04T10:00:00.000000Z","content":"412b3b13f3c63e849d63eee69244590fd2c3481e6d44ad833f8cddbd581cd824"}],"changes":[{"table":"membership","row":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","record":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","content":"fd57e71f7dc5196e0cb67803623f6a4dc4dc4f8d897164a609958b7f19266084"}]}', '7fe015047d354b46189ebd4efc15e337fcb484da0d418a271f8ae593e589ebf7');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7A2A-BD44-F5926E0EA35C', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7a2a-bd44-f5926e0ea35c","partnership":"019cb84a-4100-7df5-8485-38cd390dc881","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7838-a8b2-18dd9882dbf0","happened":"2026-03-04T10:00:00.000000Z","content":"50aca5b444d8707d6491c8e282cd55278f9d10bba7f158d84cfbe7795ace3305"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7838-a8b2-18dd9882dbf0","record":"019cb84a-4100-7838-a8b2-18dd9882dbf0","content":"bcdccda332f6f50195202d12cd543a60aee21e89206a062cfb9ad25620376f0b"},{"table":"ground","row":"019cb84a-4100-77ec-b147-1eee9c752d42","record":"019cb84a-4100-77ec-b147-1eee9c752d42","content":"1ba7015cb3d36131df1b61eace0ccbb55bec44646a278612b08adb8fa7fc8b13"}]}', '4fb6d0edf8210c99c7a5992e8ec2fef9c281650fd78ff0b7716a3d79fd912032');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7E14-A86E-70A2934FB7A6', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7e14-a86e-70a2934fb7a6","partnership":"019cb84a-4100-7df5-8485-38cd390dc881","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","happened":"2026-03-04T10:00:00.000000Z","content":"f44d7ac07a35b78463b02c5ad8f8c9d8f923d7d4884780d0abf7028cc2bccfe9"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","record":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","content":"c162ef6d3588a64e3910a02c4ed6cc3dae3ad8acc77d1df46b8d4245aee0217b"},{"table":"ground","row":"019cb84a-4100-740e-875e-826343329054","record":"019cb84a-4100-740e-875e-826343329054","content":"eac33a7ed91eb88c1c84166b34b8b2a92fd4f9833f002f5b3530442f9f11dd62"}]}', '45f474aaf1ba92db4aa02e685ea30529189f22b76d5f3078a263d9f9a2550841');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7104-90A4-75A31E9FB3CB', '019CB84A-4100-7E14-A86E-70A2934FB7A6', 0, 'people_person', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '0090440d485a2cb3b058b578f2e8e0af');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-712A-8F2C-373FB54A89B1', '019CB84A-4100-7832-8FB1-E22DF7853610', 0, 'membership', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', NULL, '{"AccountId":"019cb84a-4100-7fdb-8c6d-ec50bd12b600","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'ae64fcb6af543041897ac8a730687814');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7573-8717-E89D1FCA11EE', '019CB84A-4100-7A2A-BD44-F5926E0EA35C', 0, 'people_person', '019CB84A-4100-7838-A8B2-18DD9882DBF0', '019CB84A-4100-7838-A8B2-18DD9882DBF0', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7838-a8b2-18dd9882dbf0","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '445928e666095865516d410bfd363149');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-77C2-BC06-B768007894D7', '019CB84A-4100-7601-88E2-86DFA4C2598C', 0, 'front_door_contact', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","FamilyKnows":true,"Id":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'b57b3c9599e0472b7ac4cf0b2b2b2353');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7B43-8DE3-AFBDE6B498A5', '019CB84A-4100-7E14-A86E-70A2934FB7A6', 1, 'ground', '019CB84A-4100-740E-875E-826343329054', '019CB84A-4100-740E-875E-826343329054', NULL, '{"ChildId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-740e-875e-826343329054","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","SubjectId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '6ab9448fd1d4e1aef7740fb9a4501214');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7B73-B136-B7A86D317AB6', '019CB84A-4100-7A2A-BD44-F5926E0EA35C', 1, 'ground', '019CB84A-4100-77EC-B147-1EEE9C752D42', '019CB84A-4100-77EC-B147-1EEE9C752D42', NULL, '{"ChildId":"019cb84a-4100-7838-a8b2-18dd9882dbf0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-77ec-b147-1eee9c752d42","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7838-a8b2-18dd9882dbf0","SubjectId":"019cb84a-4100-7838-a8b2-18dd9882dbf0","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'a56df8ef45671d17fb23310da7d4e64f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7F62-9B34-37A7550B1536', '019CB84A-4100-7601-88E2-86DFA4C2598C', 1, 'ground', '019CB84A-4100-74D8-86EF-BBEE857B4AA4', '019CB84A-4100-74D8-86EF-BBEE857B4AA4', NULL, '{"ChildId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-74d8-86ef-bbee857b4aa4","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","SubjectId":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'f7554423e80692b325422c1fa0c8fb07');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7104-AC23-FC195644E7CE', 'referral-decision', '2018-07-04', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-73F0-90D5-E0225D05B697', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7F0B-9737-DBFB5446DB5F', '2026-03-04 10:00:00', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', NULL, 'Front door', 1, '4450659600e6f1db04362e042448e5d1f1a116a82f39e96626646d16b4dece4a');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-74E2-829E-1D684AC85146', '019CB84A-4100-7A2A-BD44-F5926E0EA35C', 0, 'ChildRecorded', '019CB84A-4100-7838-A8B2-18DD9882DBF0', '019CB84A-4100-7838-A8B2-18DD9882DBF0', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7838-a8b2-18dd9882dbf0","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7838-a8b2-18dd9882dbf0"}', '6444583fa57406a4429ed1281a4b6fee');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-75D2-90B2-C666F1BD3A10', '019CB84A-4100-7601-88E2-86DFA4C2598C', 0, 'ContactReceived', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7d89-8ab4-0fe88bff0b72","Source":"2A"}', 'a30d761e1bea3405beabae6d129d24cc');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-781D-ACD9-683E222B0934', '019CB84A-4100-7E14-A86E-70A2934FB7A6', 0, 'ChildRecorded', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7dcf-ab92-0a15a1b4960f"}', '8b54551ce3c33494f9f2c0b1f2cb64f8');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7B23-ABBC-43B7EE5072C3', '019CB84A-4100-7832-8FB1-E22DF7853610', 0, 'MemberJoined', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7975-b9d4-3b06ddf2d8d3","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'c5d7a646b7a99d64b41cf21b674dc37d');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-740E-875E-826343329054', 'Agency', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-74D8-86EF-BBEE857B4AA4', 'Agency', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7D89-8AB4-0FE88BFF0B72', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-77EC-B147-1EEE9C752D42', 'Agency', '019CB84A-4100-7838-A8B2-18DD9882DBF0', '019CB84A-4100-7838-A8B2-18DD9882DBF0', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7838-A8B2-18DD9882DBF0', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7975-B9D4-3B06DDF2D8D3', '019CB84A-4100-7FDB-8C6D-EC50BD12B600', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', 'town-019cb84a41007df5848538cd390dc881', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7838-A8B2-18DD9882DBF0', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7DCF-AB92-0A15A1B4960F', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-7601-88e2-86dfa4c2598c 15f540104fdd55bd4c8cfbe74c344a1686fe6a40e3205b6843c607dbca6d34d5
act 019cb84a-4100-7832-8fb1-e22df7853610 7fe015047d354b46189ebd4efc15e337fcb484da0d418a271f8ae593e589ebf7
act 019cb84a-4100-7e14-a86e-70a2934fb7a6 45f474aaf1ba92db4aa02e685ea30529189f22b76d5f3078a263d9f9a2550841
disclosure 019cb84a-4100-7f0b-9737-dbfb5446db5f 4450659600e6f1db04362e042448e5d1f1a116a82f39e96626646d16b4dece4a
', '3f967d1062f0a8d6b851e525eacd4444440a1a6b4d7612d989d61586a1ae8ef0');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7DF5-8485-38CD390DC881', '019CB84A-4100-7A2A-BD44-F5926E0EA35C', 'act', '4fb6d0edf8210c99c7a5992e8ec2fef9c281650fd78ff0b7716a3d79fd912032');
