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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '910b49b5b0e54c946cff31c4447b3c0774cd506f7b7cdb3e672af94d147f78a8', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-70A6-A6E4-AE95659EA767', '260c092e521c53a778c20e3ec6a864d4@town.example', '260C092E521C53A778C20E3EC6A864D4@TOWN.EXAMPLE', '260c092e521c53a778c20e3ec6a864d4@town.example', '260C092E521C53A778C20E3EC6A864D4@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEJckZCNT50zIbEVPBRL8w2MsaMX0+cuNaE95qeUIP2H3x8FwifswHgo6WyxCo9zPQA==', 'C5LVQQKA3O3IQ3MLRKMQGTOP66WJYVJG', '6a85d536-22f5-4068-97a0-f20f47a32f56', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-757D-8B7F-71C18713D665', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-7904-AE13-69AC54BCCE3A', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-757d-8b7f-71c18713d665","partnership":"019cb84a-4100-7234-8593-681de89ce64b","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7904-ae13-69ac54bcce3a","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-78dd-8140-e1f6ec137b11","happened":"2026-03-04T10:00:00.000000Z","content":"1590a3c1590cf022f1b866b25b7b76384d27773e9ef0edd8c6b8f5e5ea02c2b7"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-78dd-8140-e1f6ec137b11","record":"019cb84a-4100-78dd-8140-e1f6ec137b11","content":"acb8ec182dd7a672af42cd81cbd182400416f9a7860e0d8ecab662fcf851949a"},{"table":"ground","row":"019cb84a-4100-7191-9659-5dc49e1e098f","record":"019cb84a-4100-7191-9659-5dc49e1e098f","content":"bfa8652162be9dae1844215f67bef5822e9784aeb893e4cf41b9c8b1289ea286"}]}', 'a2f85b501942f358b9242d07a95f8872c0dbd44065c5204ce03e21a9230cbd69');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7832-BBE8-1FD2C42292F1', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7904-AE13-69AC54BCCE3A', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7832-bbe8-1fd2c42292f1","partnership":"019cb84a-4100-7234-8593-681de89ce64b","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7904-ae13-69ac54bcce3a","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7b32-a742-d7a2198a0ac3","happened":"2026-03-04T10:00:00.000000Z","content":"d2aa3b9551c5e5888e72aa9b1ecee26385a4bdfc8d6968b63bd1347d502a33d4"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7b32-a742-d7a2198a0ac3","record":"019cb84a-4100-7b32-a742-d7a2198a0ac3","content":"2f951aab4e46ed75794b35d8da1afbd8ff51477a24e45f781aeab120b2c40c87"},{"table":"ground","row":"019cb84a-4100-732a-9eba-eb29b4917338","record":"019cb84a-4100-732a-9eba-eb29b4917338","content":"2cd96e0425d2da770998396ea952e5a725d37fdd891ee42da6cbbf8f01fdc51d"}]}', '58b610427e7d8bb4100900b20b2bb6feee2bec6396483b38b1effdbe425ec029');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7902-889F-5595731E06BB', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7902-889f-5595731e06bb","partnership":"019cb84a-4100-7234-8593-681de89ce64b","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-7904-ae13-69ac54bcce3a","happened":"2026-03-04T10:00:00.000000Z","content":"9478cc74f2124f8cb27a03880bafd12297afa9e6ffefcc53fefda97261a3ef5a"}],"changes":[{"table":"membership","row":"019cb84a-4100-7904-ae13-69ac54bcce3a","record":"019cb84a-4100-7904-ae13-69ac54bcce3a","content":"27c6989fd8b910a94bfe59a95f2d6f8a3e1446c3721f809e1c7a87f0610c5605"}]}', '03f28d6ca86ad33b4a9f1e4563f0ab0476bfeb3ad0e6cdfb0444721fd5c5dc82');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7FED-8905-E0AD561978F2', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-7904-AE13-69AC54BCCE3A', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7fed-8905-e0ad561978f2","partnership":"019cb84a-4100-7234-8593-681de89ce64b","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-7904-ae13-69ac54bcce3a","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-738c-8916-2d6602cfe037","happened":"2026-03-04T10:00:00.000000Z","content":"cc074740bb725e94cd238a2f0132b80282e8364a2a8955d2563f7b83cca83e93"}],"changes":[{"table":"people_person","row":"019cb84a-4100-738c-8916-2d6602cfe037","record":"019cb84a-4100-738c-8916-2d6602cfe037","content":"c11ddcbf0590e07652fdefcffce771c440fb9d8c6fad3e183c25155f43908e74"},{"table":"ground","row":"019cb84a-4100-750e-9f6a-56b846adf29e","record":"019cb84a-4100-750e-9f6a-56b846adf29e","content":"5b303d0fd7efc4de33401a6566aef1aa789c3752b1d89d0653b85d443cadf597"}]}', 'b85059d9f01b12210410c77ddcaf55b04baae198486207e56cda7d23f4fb0200');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7075-8913-51A2D988DFCA', '019CB84A-4100-757D-8B7F-71C18713D665', 1, 'ground', '019CB84A-4100-7191-9659-5DC49E1E098F', '019CB84A-4100-7191-9659-5DC49E1E098F', NULL, '{"ChildId":"019cb84a-4100-738c-8916-2d6602cfe037","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7191-9659-5dc49e1e098f","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-78dd-8140-e1f6ec137b11","SubjectId":"019cb84a-4100-78dd-8140-e1f6ec137b11","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', 'cd909457bba53c28d31cf339171ce199');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-70BF-A2A6-794E70C8C71A', '019CB84A-4100-7FED-8905-E0AD561978F2', 0, 'people_person', '019CB84A-4100-738C-8916-2D6602CFE037', '019CB84A-4100-738C-8916-2D6602CFE037', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-738c-8916-2d6602cfe037","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', '70fd549a55a90fc3d98cb2d40a94c129');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-711D-AA9B-1706B278A8CB', '019CB84A-4100-7FED-8905-E0AD561978F2', 1, 'ground', '019CB84A-4100-750E-9F6A-56B846ADF29E', '019CB84A-4100-750E-9F6A-56B846ADF29E', NULL, '{"ChildId":"019cb84a-4100-738c-8916-2d6602cfe037","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-750e-9f6a-56b846adf29e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-738c-8916-2d6602cfe037","SubjectId":"019cb84a-4100-738c-8916-2d6602cfe037","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '5e7a47dfe099fa918b1d9c78709e88a2');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-76B2-93FB-F4A0FF9D9028', '019CB84A-4100-7832-BBE8-1FD2C42292F1', 1, 'ground', '019CB84A-4100-732A-9EBA-EB29B4917338', '019CB84A-4100-732A-9EBA-EB29B4917338', NULL, '{"ChildId":"019cb84a-4100-7b32-a742-d7a2198a0ac3","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-732a-9eba-eb29b4917338","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7b32-a742-d7a2198a0ac3","SubjectId":"019cb84a-4100-7b32-a742-d7a2198a0ac3","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '2d48df376b15501ee94840c04d395d94');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-77C5-8E6E-4C64F046B121', '019CB84A-4100-757D-8B7F-71C18713D665', 0, 'front_door_contact', '019CB84A-4100-78DD-8140-E1F6EC137B11', '019CB84A-4100-78DD-8140-E1F6EC137B11', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-738c-8916-2d6602cfe037","FamilyKnows":true,"Id":"019cb84a-4100-78dd-8140-e1f6ec137b11","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '5785c96ba85a45fc435ff4e9bfc7fe5c');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-799D-99E0-ACA07285642D', '019CB84A-4100-7832-BBE8-1FD2C42292F1', 0, 'people_person', '019CB84A-4100-7B32-A742-D7A2198A0AC3', '019CB84A-4100-7B32-A742-D7A2198A0AC3', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-7b32-a742-d7a2198a0ac3","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', 'e87c76ee5ec967297cf3cb4bb50dfed9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7CAF-973F-2DF5A622A658', '019CB84A-4100-7902-889F-5595731E06BB', 0, 'membership', '019CB84A-4100-7904-AE13-69AC54BCCE3A', '019CB84A-4100-7904-AE13-69AC54BCCE3A', NULL, '{"AccountId":"019cb84a-4100-70a6-a6e4-ae95659ea767","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7904-ae13-69ac54bcce3a","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'ccf492f05d2e98750a2fc12929094822');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-73FE-B4C0-1D5E0F63486B', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-78DD-8140-E1F6EC137B11', '019CB84A-4100-738C-8916-2D6602CFE037', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7DEA-B134-82FE176A8D3E', 'referral-decision', '2018-07-04', '019CB84A-4100-78DD-8140-E1F6EC137B11', '019CB84A-4100-738C-8916-2D6602CFE037', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-735B-852C-D5E431AEA117', '2026-03-04 10:00:00', '019CB84A-4100-7904-AE13-69AC54BCCE3A', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-738C-8916-2D6602CFE037', NULL, 'Front door', 1, '8987c5d29aa9ac1e0ce2a7edd7618c7176bf7d81f420b5586fad3bacadcaf5db');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-70BD-B709-326321F0F819', '019CB84A-4100-757D-8B7F-71C18713D665', 0, 'ContactReceived', '019CB84A-4100-78DD-8140-E1F6EC137B11', '019CB84A-4100-738C-8916-2D6602CFE037', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-738c-8916-2d6602cfe037","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-78dd-8140-e1f6ec137b11","Source":"2A"}', '4cfdb5f6a728136c95a3fed0f27c005c');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7107-A490-8A543FF732FD', '019CB84A-4100-7902-889F-5595731E06BB', 0, 'MemberJoined', '019CB84A-4100-7904-AE13-69AC54BCCE3A', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7904-ae13-69ac54bcce3a","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', '3b9b694bd24a1c227f84c2e9897026c7');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-747E-828D-086930950C7A', '019CB84A-4100-7FED-8905-E0AD561978F2', 0, 'ChildRecorded', '019CB84A-4100-738C-8916-2D6602CFE037', '019CB84A-4100-738C-8916-2D6602CFE037', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-738c-8916-2d6602cfe037","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-738c-8916-2d6602cfe037"}', 'df2c18f0aa602d7a73779ba45158c617');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7488-B7E3-309119BA9F16', '019CB84A-4100-7832-BBE8-1FD2C42292F1', 0, 'ChildRecorded', '019CB84A-4100-7B32-A742-D7A2198A0AC3', '019CB84A-4100-7B32-A742-D7A2198A0AC3', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7b32-a742-d7a2198a0ac3","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7b32-a742-d7a2198a0ac3"}', 'c431467a5911d710bea0da762dfbd2bd');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-78DD-8140-E1F6EC137B11', '019CB84A-4100-738C-8916-2D6602CFE037', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7191-9659-5DC49E1E098F', 'Agency', '019CB84A-4100-78DD-8140-E1F6EC137B11', '019CB84A-4100-738C-8916-2D6602CFE037', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-78DD-8140-E1F6EC137B11', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-732A-9EBA-EB29B4917338', 'Agency', '019CB84A-4100-7B32-A742-D7A2198A0AC3', '019CB84A-4100-7B32-A742-D7A2198A0AC3', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7B32-A742-D7A2198A0AC3', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-750E-9F6A-56B846ADF29E', 'Agency', '019CB84A-4100-738C-8916-2D6602CFE037', '019CB84A-4100-738C-8916-2D6602CFE037', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-738C-8916-2D6602CFE037', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7904-AE13-69AC54BCCE3A', '019CB84A-4100-70A6-A6E4-AE95659EA767', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', 'town-019cb84a410072348593681de89ce64b', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-738C-8916-2D6602CFE037', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7B32-A742-D7A2198A0AC3', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', 1, '2026-03-04 10:00:00', '', 'disclosure 019cb84a-4100-735b-852c-d5e431aea117 8987c5d29aa9ac1e0ce2a7edd7618c7176bf7d81f420b5586fad3bacadcaf5db
act 019cb84a-4100-757d-8b7f-71c18713d665 a2f85b501942f358b9242d07a95f8872c0dbd44065c5204ce03e21a9230cbd69
act 019cb84a-4100-7902-889f-5595731e06bb 03f28d6ca86ad33b4a9f1e4563f0ab0476bfeb3ad0e6cdfb0444721fd5c5dc82
act 019cb84a-4100-7fed-8905-e0ad561978f2 b85059d9f01b12210410c77ddcaf55b04baae198486207e56cda7d23f4fb0200
', '742aeff8e886ee835b97857af611520b35a13e3848fd8f7fd3f19ab33932c7ea');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7234-8593-681DE89CE64B', '019CB84A-4100-7832-BBE8-1FD2C42292F1', 'act', '58b610427e7d8bb4100900b20b2bb6feee2bec6396483b38b1effdbe425ec029');
