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
    "recorded_at" TEXT NOT NULL,
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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '39fdbaddca0dfc9c51a12fe8f1edde9732cc457669476082eb26d2ce3fbd5f5c', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-74B9-821C-9767EDD13473', 'b1ef9024f5b5b53476c6437ecc93e45a@town.example', 'B1EF9024F5B5B53476C6437ECC93E45A@TOWN.EXAMPLE', 'b1ef9024f5b5b53476c6437ecc93e45a@town.example', 'B1EF9024F5B5B53476C6437ECC93E45A@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAED2ykO8ya1+ROuwaa1nFNufso95JZSvJcP0r59JKBNDeeGXJcaALZgOLDe8AtNDd4Q==', '27ALEYOMLPW5BTPUU4SLANPKQ5ZYES5H', '25f4f61d-9950-4a1d-8da7-fdd7abec60fc', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-714C-87B1-4EC38C61BA4D', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7006-9A42-A8E0C7985514', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-714c-87b1-4ec38c61ba4d","partnership":"019cb84a-4100-7c59-a766-0fe1bac2cb1b","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7006-9a42-a8e0c7985514","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7798-a755-32c4c10d5773","happened":"2026-03-04T10:00:00.000000Z","content":"ab1bc4c4e5cfc843770f45b3cdbba40f0d3013032985bd670046b6923908ea02"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7798-a755-32c4c10d5773","record":"019cb84a-4100-7798-a755-32c4c10d5773","content":"04d8d6b5bf19abc9136ea57053c09349deffb2d279ff5c5da862bf581bd5c3c7"},{"table":"ground","row":"019cb84a-4100-745c-b9c4-784b1e0cdf02","record":"019cb84a-4100-745c-b9c4-784b1e0cdf02","content":"37d45132fe7f98edd28ef38ce03474b3a7a3d2fa36c8acfede0257e024a550e2"}]}', 'eaaa7a6ffeb26a061d370843c70da5fce7027477cae30db5068d841b73d7fe3e');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-714F-8CC7-8B8566343DEB', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-714f-8cc7-8b8566343deb","partnership":"019cb84a-4100-7c59-a766-0fe1bac2cb1b","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7006-9a42-a8e0c7985514","happened":"2026-03-04T10:00:00.000000Z","content":"0d69ad3d5b9dab751cc725b75025286f4f5361508e0c402fc363f35347469156"}],"changes":[{"table":"membership","row":"019cb84a-4100-7006-9a42-a8e0c7985514","record":"019cb84a-4100-7006-9a42-a8e0c7985514","content":"371eb52362e3adbc950a86fdd38e4085386295207d8935ef35bcabb80a72dc2a"}]}', 'cf018d61a9b1e912fe38c824b8afc7bd6a6b445dc676f8ad6912d6e1b114e134');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-72A0-98DE-4492B540C86F', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7006-9A42-A8E0C7985514', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-72a0-98de-4492b540c86f","partnership":"019cb84a-4100-7c59-a766-0fe1bac2cb1b","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7006-9a42-a8e0c7985514","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7408-94fb-ca0ccceedaa2","happened":"2026-03-04T10:00:00.000000Z","content":"edf065118ac114d84b489dadcd2f82f20e53d5071f469afc3d1e25924c485a0b"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7408-94fb-ca0ccceedaa2","record":"019cb84a-4100-7408-94fb-ca0ccceedaa2","content":"1638a3039530f4ce458b62467de072a2acfa17f484cb86f3464a60130935a0e9"},{"table":"ground","row":"019cb84a-4100-777a-ada3-b13b5d5a604b","record":"019cb84a-4100-777a-ada3-b13b5d5a604b","content":"9d460c148ef5b574f4b378e830ca162c7d6f6c6de202e151f3ee02babd6216f8"}]}', 'd7d428d049356b986657c500acea627c4b3c564693209d184590d7dca09fe406');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7DCF-A394-3743FABDF304', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7006-9A42-A8E0C7985514', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7dcf-a394-3743fabdf304","partnership":"019cb84a-4100-7c59-a766-0fe1bac2cb1b","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7006-9a42-a8e0c7985514","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","happened":"2026-03-04T10:00:00.000000Z","content":"10625a5ff017913c6a1df3c6ce211d69be35071a9e7852dd3912b64f2086fa27"}],"changes":[{"table":"people_person","row":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","record":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","content":"497fb0ccbf7c889c0010051cfe2cffb5477f2010b73b98936a68bf5146484c32"},{"table":"ground","row":"019cb84a-4100-70e8-9c7e-bb5a128e8970","record":"019cb84a-4100-70e8-9c7e-bb5a128e8970","content":"c7cc0dde8d4d88c09fee370aa00b44e1d57ca4c8a6d97749b52817a16854e809"}]}', 'fc97677a9adf1b674746bb39ff7e9e21ea7c0d613ddc2537e55f75dec32fa17d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-713A-AA93-980C2F82E050', '019CB84A-4100-714F-8CC7-8B8566343DEB', 0, 'membership', '019CB84A-4100-7006-9A42-A8E0C7985514', '019CB84A-4100-7006-9A42-A8E0C7985514', NULL, '{"AccountId":"019cb84a-4100-74b9-821c-9767edd13473","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7006-9a42-a8e0c7985514","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'ed1ceac7e98517882f934b47782187b0');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-715A-A01F-816202E2328F', '019CB84A-4100-72A0-98DE-4492B540C86F', 1, 'ground', '019CB84A-4100-777A-ADA3-B13B5D5A604B', '019CB84A-4100-777A-ADA3-B13B5D5A604B', NULL, '{"ChildId":"019cb84a-4100-7408-94fb-ca0ccceedaa2","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-777a-ada3-b13b5d5a604b","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7408-94fb-ca0ccceedaa2","SubjectId":"019cb84a-4100-7408-94fb-ca0ccceedaa2","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', 'ac86883db45cd30af72d5625825e7c40');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-739D-875A-EE9307A9AC7C', '019CB84A-4100-7DCF-A394-3743FABDF304', 0, 'people_person', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'd6a84f1acf6c94c873b17e954891dd3f');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-746F-9ED9-FE4E252066D8', '019CB84A-4100-7DCF-A394-3743FABDF304', 1, 'ground', '019CB84A-4100-70E8-9C7E-BB5A128E8970', '019CB84A-4100-70E8-9C7E-BB5A128E8970', NULL, '{"ChildId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-70e8-9c7e-bb5a128e8970","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","SubjectId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '59201be483f81d7dc2d194405592e0c5');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7637-9A75-1B70F88B840B', '019CB84A-4100-714C-87B1-4EC38C61BA4D', 1, 'ground', '019CB84A-4100-745C-B9C4-784B1E0CDF02', '019CB84A-4100-745C-B9C4-784B1E0CDF02', NULL, '{"ChildId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-745c-b9c4-784b1e0cdf02","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7798-a755-32c4c10d5773","SubjectId":"019cb84a-4100-7798-a755-32c4c10d5773","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '96488e86b5edecb2f71ed9b0b4e503ac');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-78ED-B787-E0DF0A1C1890', '019CB84A-4100-72A0-98DE-4492B540C86F', 0, 'people_person', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7408-94fb-ca0ccceedaa2","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '64c93c68c8fa45b88fb3ccafb109c010');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7F5E-9821-B96BF0D420D3', '019CB84A-4100-714C-87B1-4EC38C61BA4D', 0, 'front_door_contact', '019CB84A-4100-7798-A755-32C4C10D5773', '019CB84A-4100-7798-A755-32C4C10D5773', NULL, '{"CallerName":"A neighbour","ChildId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","FamilyKnows":true,"Id":"019cb84a-4100-7798-a755-32c4c10d5773","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', 'd2638d0be2005dbd77d895114a8abcb8');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-71DE-9BE8-2836A52F6F0A', 'referral-decision', '2018-07-04', '019CB84A-4100-7798-A755-32C4C10D5773', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7C7E-8DBE-1FE41CCFAD70', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-7798-A755-32C4C10D5773', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7C14-A7F5-A3235ADD5942', '2026-03-04 10:00:00', '019CB84A-4100-7006-9A42-A8E0C7985514', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', NULL, 'Front door', 1, 'e9baaad2d9eb77b64c2d421c1da37027a56cc6baeb919eb03c49435de7ae1e46');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-71D6-816C-94E03E3CB565', '019CB84A-4100-714F-8CC7-8B8566343DEB', 0, 'MemberJoined', '019CB84A-4100-7006-9A42-A8E0C7985514', NULL, '2026-03-04 10:00:00', '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7006-9a42-a8e0c7985514","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '9f61d42ae498d2cb52290eb689244dda');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-73F6-80D3-CFA2C94E1040', '019CB84A-4100-714C-87B1-4EC38C61BA4D', 0, 'ContactReceived', '019CB84A-4100-7798-A755-32C4C10D5773', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '2026-03-04 10:00:00', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7798-a755-32c4c10d5773","Source":"2A"}', 'fdc6bc13b46b88f6a1f60a21f24921d0');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7CAE-8564-E33FD2D138BF', '019CB84A-4100-72A0-98DE-4492B540C86F', 0, 'ChildRecorded', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', '2026-03-04 10:00:00', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7408-94fb-ca0ccceedaa2","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7408-94fb-ca0ccceedaa2"}', 'dbbe102e8e2f9d97dfbfb4faa8576c0a');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "recorded_at", "content", "salt") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7D52-B2D3-88898854B512', '019CB84A-4100-7DCF-A394-3743FABDF304', 0, 'ChildRecorded', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '2026-03-04 10:00:00', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-703b-ba58-c00a8e9e0f7d"}', '704ed635d130fd0c2745200d7c2ab19c');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7798-A755-32C4C10D5773', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-70E8-9C7E-BB5A128E8970', 'Agency', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-745C-B9C4-784B1E0CDF02', 'Agency', '019CB84A-4100-7798-A755-32C4C10D5773', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7798-A755-32C4C10D5773', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-777A-ADA3-B13B5D5A604B', 'Agency', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7006-9A42-A8E0C7985514', '019CB84A-4100-74B9-821C-9767EDD13473', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', 'town-019cb84a41007c59a7660fe1bac2cb1b', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-703B-BA58-C00A8E9E0F7D', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-7408-94FB-CA0CCCEEDAA2', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-714c-87b1-4ec38c61ba4d eaaa7a6ffeb26a061d370843c70da5fce7027477cae30db5068d841b73d7fe3e
act 019cb84a-4100-714f-8cc7-8b8566343deb cf018d61a9b1e912fe38c824b8afc7bd6a6b445dc676f8ad6912d6e1b114e134
disclosure 019cb84a-4100-7c14-a7f5-a3235add5942 e9baaad2d9eb77b64c2d421c1da37027a56cc6baeb919eb03c49435de7ae1e46
act 019cb84a-4100-7dcf-a394-3743fabdf304 fc97677a9adf1b674746bb39ff7e9e21ea7c0d613ddc2537e55f75dec32fa17d
', '6d8d8a12abcf68ce78ec041562fc2a664ae87e8caeadb7eb472d50f560f34961');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7C59-A766-0FE1BAC2CB1B', '019CB84A-4100-72A0-98DE-4492B540C86F', 'act', 'd7d428d049356b986657c500acea627c4b3c564693209d184590d7dca09fe406');
