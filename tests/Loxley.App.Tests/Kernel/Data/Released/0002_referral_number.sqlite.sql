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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-7D8B-9D6E-6DCFECAA4364', 'c25b84496b10294080d867332b50e3a1@town.example', 'C25B84496B10294080D867332B50E3A1@TOWN.EXAMPLE', 'c25b84496b10294080d867332b50e3a1@town.example', 'C25B84496B10294080D867332B50E3A1@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAECLjy08kIQDO6DF99T7qQ6MRTLxKImCn6/11HR770U2UloeElEAu5XLs6xr/G8Kh8g==', '7REG4EY2CUPSDIDVNJUGT4K2TPL6RHDH', '4459cf4e-bbea-4cbb-be50-d3854d069ca3', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-708A-9406-7509DF57BBE1', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7DCB-9CF1-003731E42B8F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-708a-9406-7509df57bbe1","partnership":"019cb84a-4100-7af6-a447-d2d12624646c","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7dcb-9cf1-003731e42b8f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7d0c-909e-1eec283d798e","happened":"2026-03-04T10:00:00.000000Z","content":"89f3332be82fbc9b5971a70f8b05ba58993857576837530a93960bbf6af2ff89"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7d0c-909e-1eec283d798e","record":"019cb84a-4100-7d0c-909e-1eec283d798e","content":"eeafb9ea12f0137fab3c85db157cca53a44d0a0b425670015d1c5783dd18b76a"},{"table":"ground","row":"019cb84a-4100-7ce4-8c6b-20ba839c31e9","record":"019cb84a-4100-7ce4-8c6b-20ba839c31e9","content":"6c7372ac0079002884174a6ef2acbe520b7b8d06639c3d5cdd6d4498082c1383"}]}', 'd268555f8346623f65f9d75d5d7e6bea4aff6311a12ebb3f783c34f1ba65edde');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-71C7-BD19-DF07CB6A333E', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7DCB-9CF1-003731E42B8F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-71c7-bd19-df07cb6a333e","partnership":"019cb84a-4100-7af6-a447-d2d12624646c","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7dcb-9cf1-003731e42b8f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7ca0-8e1e-e340bb81761a","happened":"2026-03-04T10:00:00.000000Z","content":"f55812908976e3d874b1eb8efeecf66473c7006d87cee3ee7e4e18bbc21e4911"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7ca0-8e1e-e340bb81761a","record":"019cb84a-4100-7ca0-8e1e-e340bb81761a","content":"340c8cd44ef7dd3af9d680e102ed285a901f8771305b0170bcaf9f51292a95a2"},{"table":"ground","row":"019cb84a-4100-7b21-8f36-fcbea05d17e1","record":"019cb84a-4100-7b21-8f36-fcbea05d17e1","content":"b8004232c6390fc97f53af10262e19d93574daa82f0eab73af0a8a6401046adf"}]}', 'a6a4c3b0305e00f4e15c2cf9326672e45327dda195059df1e984e4ef1e67697f');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7883-A1C3-B28ACA2026AB', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7883-a1c3-b28aca2026ab","partnership":"019cb84a-4100-7af6-a447-d2d12624646c","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7dcb-9cf1-003731e42b8f","happened":"2026-03-04T10:00:00.000000Z","content":"23cde9fb79cb8a484c0f1b9ed78565a4c4c174b7334a70168dc053d654978a6d"}],"changes":[{"table":"membership","row":"019cb84a-4100-7dcb-9cf1-003731e42b8f","record":"019cb84a-4100-7dcb-9cf1-003731e42b8f","content":"2c759705a39bdcbccb0fa7f79a6c997ff28c32b2df7e7faf60e78b40ccdd9c43"}]}', 'c03f588ce9b8e0f070d8454b31242893f88bf3de01cc0f24de2d43eac0ca9cce');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-79C3-89FB-B9304C79747E', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7DCB-9CF1-003731E42B8F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-79c3-89fb-b9304c79747e","partnership":"019cb84a-4100-7af6-a447-d2d12624646c","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7dcb-9cf1-003731e42b8f","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-799d-a8f4-e028080c0cbf","happened":"2026-03-04T10:00:00.000000Z","content":"2911dd3d2d7fa5f05e6b7cd8d08959aeb9bf1f197c1d00d9b259b386cd7f660a"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-799d-a8f4-e028080c0cbf","record":"019cb84a-4100-799d-a8f4-e028080c0cbf","content":"25fb93890e5f283685f72afb1467c05efe2ed01fec67bd10784e8a71219873de"},{"table":"ground","row":"019cb84a-4100-747e-aa6a-68efbee82a8d","record":"019cb84a-4100-747e-aa6a-68efbee82a8d","content":"9115b0b36f1b9bfdb0d5ffa4cfc7165fc187da48dbdbfec971200f90db107015"}]}', 'f6959bc5ccb753ef371a86591ecaedbb1aeca11ee1ef753ccf17505b9a1e8f31');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7287-992B-065EFBDD03C5', '019CB84A-4100-708A-9406-7509DF57BBE1', 1, 'ground', '019CB84A-4100-7CE4-8C6B-20BA839C31E9', '019CB84A-4100-7CE4-8C6B-20BA839C31E9', NULL, '{"ChildId":"019cb84a-4100-7d0c-909e-1eec283d798e","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ce4-8c6b-20ba839c31e9","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7d0c-909e-1eec283d798e","SubjectId":"019cb84a-4100-7d0c-909e-1eec283d798e","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'ea8a5fc5a881fdc934834ce3adf7aa44');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-72C6-BECB-AE15EE2D3B53', '019CB84A-4100-71C7-BD19-DF07CB6A333E', 1, 'ground', '019CB84A-4100-7B21-8F36-FCBEA05D17E1', '019CB84A-4100-7B21-8F36-FCBEA05D17E1', NULL, '{"ChildId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b21-8f36-fcbea05d17e1","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","SubjectId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'c0eb845810f376856cd696dfa9a362f0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-72D6-9F4A-0866B45E9870', '019CB84A-4100-79C3-89FB-B9304C79747E', 1, 'ground', '019CB84A-4100-747E-AA6A-68EFBEE82A8D', '019CB84A-4100-747E-AA6A-68EFBEE82A8D', NULL, '{"ChildId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-747e-aa6a-68efbee82a8d","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-799d-a8f4-e028080c0cbf","SubjectId":"019cb84a-4100-799d-a8f4-e028080c0cbf","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '9e724d52ce10a7837e40bc49496936b0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7304-9492-16A509097289', '019CB84A-4100-708A-9406-7509DF57BBE1', 0, 'people_person', '019CB84A-4100-7D0C-909E-1EEC283D798E', '019CB84A-4100-7D0C-909E-1EEC283D798E', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7d0c-909e-1eec283d798e","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '0c13fe5644e8c79d306f4459b54fbd6c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-76FA-ADA5-57A5177A7512', '019CB84A-4100-79C3-89FB-B9304C79747E', 0, 'front_door_contact', '019CB84A-4100-799D-A8F4-E028080C0CBF', '019CB84A-4100-799D-A8F4-E028080C0CBF', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","FamilyKnows":true,"Id":"019cb84a-4100-799d-a8f4-e028080c0cbf","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '299564a2d36595e5906f86282ea181a2');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7E1A-B87F-1AA7A3FBDBCA', '019CB84A-4100-71C7-BD19-DF07CB6A333E', 0, 'people_person', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '019CB84A-4100-7CA0-8E1E-E340BB81761A', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7ca0-8e1e-e340bb81761a","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'e4df19fafbb45ff211fd2555b2b28591');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7FD3-947D-E5A914833863', '019CB84A-4100-7883-A1C3-B28ACA2026AB', 0, 'membership', '019CB84A-4100-7DCB-9CF1-003731E42B8F', '019CB84A-4100-7DCB-9CF1-003731E42B8F', NULL, '{"AccountId":"019cb84a-4100-7d8b-9d6e-6dcfecaa4364","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7dcb-9cf1-003731e42b8f","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'e7127965fb6ed6e1649f1a2b2c8c3858');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-720F-A967-6DFF01BFE02C', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-799D-A8F4-E028080C0CBF', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7F40-9765-A21212F3E460', 'referral-decision', '2018-07-04', '019CB84A-4100-799D-A8F4-E028080C0CBF', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-786E-B5A1-8D4FE90F8F2F', '2026-03-04 10:00:00', '019CB84A-4100-7DCB-9CF1-003731E42B8F', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7CA0-8E1E-E340BB81761A', NULL, 'Front door', 1, '53d9bb271b7556a5a6bb9511f6c2a25b9449503f8e6f2fc69839c90a9f69bbc6');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7228-A79D-1A6C78C0473D', '019CB84A-4100-7883-A1C3-B28ACA2026AB', 0, 'MemberJoined', '019CB84A-4100-7DCB-9CF1-003731E42B8F', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7dcb-9cf1-003731e42b8f","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '76a53c6210d7c6a081e30a1cf627f98b');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-75C1-BE80-1FF5128BB242', '019CB84A-4100-708A-9406-7509DF57BBE1', 0, 'ChildRecorded', '019CB84A-4100-7D0C-909E-1EEC283D798E', '019CB84A-4100-7D0C-909E-1EEC283D798E', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7d0c-909e-1eec283d798e","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7d0c-909e-1eec283d798e"}', 'f934dfa3509d3b67a5c5609521c5f001');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7EA7-AEA4-0C71A355DCE9', '019CB84A-4100-79C3-89FB-B9304C79747E', 0, 'ContactReceived', '019CB84A-4100-799D-A8F4-E028080C0CBF', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-799d-a8f4-e028080c0cbf","Source":"2A"}', 'a569aaee21e63d4c5a0bf45fd9e099c3');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7F8B-BA82-626A36E1A9EA', '019CB84A-4100-71C7-BD19-DF07CB6A333E', 0, 'ChildRecorded', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7ca0-8e1e-e340bb81761a","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7ca0-8e1e-e340bb81761a"}', 'e30f62b6528566044fc117f953c3f97b');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-799D-A8F4-E028080C0CBF', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-747E-AA6A-68EFBEE82A8D', 'Agency', '019CB84A-4100-799D-A8F4-E028080C0CBF', '019CB84A-4100-7CA0-8E1E-E340BB81761A', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-799D-A8F4-E028080C0CBF', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7B21-8F36-FCBEA05D17E1', 'Agency', '019CB84A-4100-7CA0-8E1E-E340BB81761A', '019CB84A-4100-7CA0-8E1E-E340BB81761A', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7CA0-8E1E-E340BB81761A', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7CE4-8C6B-20BA839C31E9', 'Agency', '019CB84A-4100-7D0C-909E-1EEC283D798E', '019CB84A-4100-7D0C-909E-1EEC283D798E', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7D0C-909E-1EEC283D798E', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7DCB-9CF1-003731E42B8F', '019CB84A-4100-7D8B-9D6E-6DCFECAA4364', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', 'town-019cb84a41007af6a447d2d12624646c', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7CA0-8E1E-E340BB81761A', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-7D0C-909E-1EEC283D798E', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-71c7-bd19-df07cb6a333e a6a4c3b0305e00f4e15c2cf9326672e45327dda195059df1e984e4ef1e67697f
disclosure 019cb84a-4100-786e-b5a1-8d4fe90f8f2f 53d9bb271b7556a5a6bb9511f6c2a25b9449503f8e6f2fc69839c90a9f69bbc6
act 019cb84a-4100-7883-a1c3-b28aca2026ab c03f588ce9b8e0f070d8454b31242893f88bf3de01cc0f24de2d43eac0ca9cce
act 019cb84a-4100-79c3-89fb-b9304c79747e f6959bc5ccb753ef371a86591ecaedbb1aeca11ee1ef753ccf17505b9a1e8f31
', '8b07b69138a6e6bdee4a74bbe977dd15a4ac6c13e630fd530da6fa590e5547ee');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7AF6-A447-D2D12624646C', '019CB84A-4100-708A-9406-7509DF57BBE1', 'act', 'd268555f8346623f65f9d75d5d7e6bea4aff6311a12ebb3f783c34f1ba65edde');
