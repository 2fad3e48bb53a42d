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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (2, '0002_referral_number', 'a4b3a9f6b845a2a167015abc3668165f692ecc0574d703f34800aee5a292b0a0', '2026-03-04T10:00:00.000000Z');
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (3, '0003_lists_by_index', '460602d1ee852d65af6b9914039d51547deb8ae9fba9ea7a08b48280c347ce76', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-759C-9922-2DB1F47D7C39', 'deaed90169ed94e98b78e316b0437fe4@town.example', 'DEAED90169ED94E98B78E316B0437FE4@TOWN.EXAMPLE', 'deaed90169ed94e98b78e316b0437fe4@town.example', 'DEAED90169ED94E98B78E316B0437FE4@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEFkm40urMV0TExrVG0nFPiP3P2pWfeLyXjprIABTiCFVDk5pXG2qCdfbLaJt3dprUg==', 'XIZ5KIYDVPA2YDQNSTYXUNRHBDGTCT6T', '04d1a25c-dac3-48d4-bf5c-6b5288e4e63a', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-736E-AB16-792931B4DD78', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-71DA-ACFD-F67027D35C27', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-736e-ab16-792931b4dd78","partnership":"019cb84a-4100-7e1d-bd4e-a8888294ecbb","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-71da-acfd-f67027d35c27","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7958-ac2d-e315b99e991f","happened":"2026-03-04T10:00:00.000000Z","content":"9d8237bc24e8f7e0f7efd0c60d032cce4b5bba1a374e4eb1a4e2714f6e07208c"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7958-ac2d-e315b99e991f","record":"019cb84a-4100-7958-ac2d-e315b99e991f","content":"3b11b01932941fbe8f10c3780ebe6496730318ccaf228d636b1bfa9f0b63fe56"},{"table":"ground","row":"019cb84a-4100-7246-ac87-177ee340f451","record":"019cb84a-4100-7246-ac87-177ee340f451","content":"d5a9c252d61760113432a4848649edb12187cc055ac6ff6c4cb77b2d49962dc6"}]}', 'a09485b2bae9a852988ffda5041fb92717cdff9ec1149e2413a6084859bf1dda');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7631-91FF-CFA1043610F8', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-71DA-ACFD-F67027D35C27', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7631-91ff-cfa1043610f8","partnership":"019cb84a-4100-7e1d-bd4e-a8888294ecbb","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-71da-acfd-f67027d35c27","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7baa-be23-b78b9fa5c26b","happened":"2026-03-04T10:00:00.000000Z","content":"f5b4eb1e6ba70e779192e0060cac8868c4b405c4b5d60a7ede06a5440398cb80"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7baa-be23-b78b9fa5c26b","record":"019cb84a-4100-7baa-be23-b78b9fa5c26b","content":"58eb5c625e8eeee166d66cad882e1ee03b51e785091bd994f4996634ca4c37b3"},{"table":"ground","row":"019cb84a-4100-7b55-baf6-a74d129fed66","record":"019cb84a-4100-7b55-baf6-a74d129fed66","content":"5233d660a797744ad2135f710a1f160e84adcbf491bd658087cd034aa05f6372"}]}', 'a628dcd0840cc668215d3b9ace83192e73aca26544c294c66faf44963188954e');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-78BF-84D4-7ADF81712C50', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-71DA-ACFD-F67027D35C27', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-78bf-84d4-7adf81712c50","partnership":"019cb84a-4100-7e1d-bd4e-a8888294ecbb","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-71da-acfd-f67027d35c27","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-724d-a038-97f756bfea5f","happened":"2026-03-04T10:00:00.000000Z","content":"82b3af2e56bdb7c0ba9c1849aa36597854bd173c233daad8d3f8e2b41335cc27"}],"changes":[{"table":"people_person","row":"019cb84a-4100-724d-a038-97f756bfea5f","record":"019cb84a-4100-724d-a038-97f756bfea5f","content":"18d3f175455760578e55e6a84dbb2791762f9dd35bc8f08504041791be3041ca"},{"table":"ground","row":"019cb84a-4100-7ba9-80a0-3ceabd5d6cc2","record":"019cb84a-4100-7ba9-80a0-3ceabd5d6cc2","content":"a55d7a36b8430a845c76d519e42bdac2ed6ae5c5715f2cf448de700d74681f04"}]}', '1d1dc5093f1475b461fb4b498efab5c8536b66ac44d7114068740811a88caa8a');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7C88-BD36-124EDB4DF5FD', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7c88-bd36-124edb4df5fd","partnership":"019cb84a-4100-7e1d-bd4e-a8888294ecbb","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-71da-acfd-f67027d35c27","happened":"2026-03-04T10:00:00.000000Z","content":"659cd849bd718ae276fb5e01921b4bc9bb93c7f3410b35667fba75f38d0466cb"}],"changes":[{"table":"membership","row":"019cb84a-4100-71da-acfd-f67027d35c27","record":"019cb84a-4100-71da-acfd-f67027d35c27","content":"32badc079063654f970651f6b4d121be1d24c84bc13443fc98b022a55e713016"}]}', 'b512da239e2311187014952a302fa6c3757242877ead25b8ddf45132230f226a');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7364-A084-FC834EF6598E', '019CB84A-4100-7C88-BD36-124EDB4DF5FD', 0, 'membership', '019CB84A-4100-71DA-ACFD-F67027D35C27', '019CB84A-4100-71DA-ACFD-F67027D35C27', NULL, '{"AccountId":"019cb84a-4100-759c-9922-2db1f47d7c39","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-71da-acfd-f67027d35c27","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', '054ed3ada7b97c3243d23c9e7c45b504');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7401-AB76-641820560BEC', '019CB84A-4100-7631-91FF-CFA1043610F8', 0, 'front_door_contact', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-724d-a038-97f756bfea5f","FamilyKnows":true,"Id":"019cb84a-4100-7baa-be23-b78b9fa5c26b","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '6898c8d1fbd36f9f7e33f600e1028258');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7C27-BD13-A469EC420545', '019CB84A-4100-7631-91FF-CFA1043610F8', 1, 'ground', '019CB84A-4100-7B55-BAF6-A74D129FED66', '019CB84A-4100-7B55-BAF6-A74D129FED66', NULL, '{"ChildId":"019cb84a-4100-724d-a038-97f756bfea5f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7b55-baf6-a74d129fed66","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7baa-be23-b78b9fa5c26b","SubjectId":"019cb84a-4100-7baa-be23-b78b9fa5c26b","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '08a19bdbc77d209712079ad32c5ce658');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7D99-83D7-51F537C959B7', '019CB84A-4100-736E-AB16-792931B4DD78', 0, 'people_person', '019CB84A-4100-7958-AC2D-E315B99E991F', '019CB84A-4100-7958-AC2D-E315B99E991F', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7958-ac2d-e315b99e991f","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'bcc9fd1a3779eb332a73717f56260d27');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7DEB-B6EF-C7D875397B1F', '019CB84A-4100-78BF-84D4-7ADF81712C50', 0, 'people_person', '019CB84A-4100-724D-A038-97F756BFEA5F', '019CB84A-4100-724D-A038-97F756BFEA5F', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-724d-a038-97f756bfea5f","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'bf1f7fce040e40fc1e449e7d117688d5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7F16-8AB0-3F21CF6A1EDE', '019CB84A-4100-736E-AB16-792931B4DD78', 1, 'ground', '019CB84A-4100-7246-AC87-177EE340F451', '019CB84A-4100-7246-AC87-177EE340F451', NULL, '{"ChildId":"019cb84a-4100-7958-ac2d-e315b99e991f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7246-ac87-177ee340f451","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7958-ac2d-e315b99e991f","SubjectId":"019cb84a-4100-7958-ac2d-e315b99e991f","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'cecfd087afa314f0f3fd563b0fe21a34');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7F52-AA61-5EB2B83DCE26', '019CB84A-4100-78BF-84D4-7ADF81712C50', 1, 'ground', '019CB84A-4100-7BA9-80A0-3CEABD5D6CC2', '019CB84A-4100-7BA9-80A0-3CEABD5D6CC2', NULL, '{"ChildId":"019cb84a-4100-724d-a038-97f756bfea5f","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7ba9-80a0-3ceabd5d6cc2","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-724d-a038-97f756bfea5f","SubjectId":"019cb84a-4100-724d-a038-97f756bfea5f","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '0b21c7819e418715bbfeaae7f9e17222');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7411-A834-46AE176FCBC0', 'referral-decision', '2018-07-04', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', '019CB84A-4100-724D-A038-97F756BFEA5F', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-77E0-9A76-71F35730A1EA', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', '019CB84A-4100-724D-A038-97F756BFEA5F', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7A20-AA1C-ADCEB8B115E6', '2026-03-04 10:00:00', '019CB84A-4100-71DA-ACFD-F67027D35C27', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-724D-A038-97F756BFEA5F', NULL, 'Front door', 1, 'ff7f56499acfca939f0f2c198d311c9f0ad2cb0fb3b29c8a05fce621ea99f571');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-73E9-8E81-0E33C6885EF7', '019CB84A-4100-736E-AB16-792931B4DD78', 0, 'ChildRecorded', '019CB84A-4100-7958-AC2D-E315B99E991F', '019CB84A-4100-7958-AC2D-E315B99E991F', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7958-ac2d-e315b99e991f","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7958-ac2d-e315b99e991f"}', 'd9c55c8cee77e5d39d3673c6c118e582');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-776B-B141-AB9293B63820', '019CB84A-4100-7631-91FF-CFA1043610F8', 0, 'ContactReceived', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', '019CB84A-4100-724D-A038-97F756BFEA5F', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-724d-a038-97f756bfea5f","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7baa-be23-b78b9fa5c26b","Source":"2A"}', '201d5bc52b06066e3deadcbecbb536a2');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-787D-9D93-D3D680A3CD7C', '019CB84A-4100-78BF-84D4-7ADF81712C50', 0, 'ChildRecorded', '019CB84A-4100-724D-A038-97F756BFEA5F', '019CB84A-4100-724D-A038-97F756BFEA5F', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-724d-a038-97f756bfea5f","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-724d-a038-97f756bfea5f"}', '963ce5e4c36a32d6a77c7f47f3d8db34');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7BB9-AE8F-EED2E4F7917B', '019CB84A-4100-7C88-BD36-124EDB4DF5FD', 0, 'MemberJoined', '019CB84A-4100-71DA-ACFD-F67027D35C27', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-71da-acfd-f67027d35c27","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'e590162321f86eac847731a23a3170f9');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', '019CB84A-4100-724D-A038-97F756BFEA5F', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7246-AC87-177EE340F451', 'Agency', '019CB84A-4100-7958-AC2D-E315B99E991F', '019CB84A-4100-7958-AC2D-E315B99E991F', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7958-AC2D-E315B99E991F', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7B55-BAF6-A74D129FED66', 'Agency', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', '019CB84A-4100-724D-A038-97F756BFEA5F', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7BAA-BE23-B78B9FA5C26B', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7BA9-80A0-3CEABD5D6CC2', 'Agency', '019CB84A-4100-724D-A038-97F756BFEA5F', '019CB84A-4100-724D-A038-97F756BFEA5F', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-724D-A038-97F756BFEA5F', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-71DA-ACFD-F67027D35C27', '019CB84A-4100-759C-9922-2DB1F47D7C39', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', 'town-019cb84a41007e1dbd4ea8888294ecbb', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-724D-A038-97F756BFEA5F', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-7958-AC2D-E315B99E991F', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-7631-91ff-cfa1043610f8 a628dcd0840cc668215d3b9ace83192e73aca26544c294c66faf44963188954e
act 019cb84a-4100-78bf-84d4-7adf81712c50 1d1dc5093f1475b461fb4b498efab5c8536b66ac44d7114068740811a88caa8a
disclosure 019cb84a-4100-7a20-aa1c-adceb8b115e6 ff7f56499acfca939f0f2c198d311c9f0ad2cb0fb3b29c8a05fce621ea99f571
act 019cb84a-4100-7c88-bd36-124edb4df5fd b512da239e2311187014952a302fa6c3757242877ead25b8ddf45132230f226a
', '5137bb5890730e2d461ed475a82d69fa2fa08be47bba71d5918bb93cb94a3423');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7E1D-BD4E-A8888294ECBB', '019CB84A-4100-736E-AB16-792931B4DD78', 'act', 'a09485b2bae9a852988ffda5041fb92717cdff9ec1149e2413a6084859bf1dda');
