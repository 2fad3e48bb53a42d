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
    "number" INTEGER NOT NULL,
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


CREATE UNIQUE INDEX "ux_front_door_referral_partnership_id_child_id_number" ON "front_door_referral" ("partnership_id", "child_id", "number");


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
INSERT INTO "migration" ("number", "name", "digest", "applied_at") VALUES (1, '0001_first', '38c82870195616f119e5c1e708fcdb6d96065349e0b6c166817fbea3802d0bc3', '2026-03-04T10:00:00.000000Z');
INSERT INTO "account" ("id", "user_name", "normalized_user_name", "email", "normalized_email", "email_confirmed", "password_hash", "security_stamp", "concurrency_stamp", "phone_number", "phone_number_confirmed", "two_factor_enabled", "lockout_end", "lockout_enabled", "access_failed_count") VALUES ('019CB84A-4100-7EF8-949F-6A61A7AD6F0B', '5095e0db76fc462a3ee9f26cfcc59ea2@town.example', '5095E0DB76FC462A3EE9F26CFCC59EA2@TOWN.EXAMPLE', '5095e0db76fc462a3ee9f26cfcc59ea2@town.example', '5095E0DB76FC462A3EE9F26CFCC59EA2@TOWN.EXAMPLE', 1, 'AQAAAAIAAAABAAAAECJKUe13VnP6EnqFKx/SFFqiF+vC6drFbzOy8X9i1WPUeuuW6aLlr6haWkt9Y7o3pw==', 'CFF7J3UGOTTNY4PGWP3UR3ARZAXDUPJX', 'e96f1ea8-221c-4758-bd0b-8ba2b7bc4a04', NULL, 0, 0, NULL, 1, 0);
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7B39-A7CE-E7F02AE13DDC', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-79BA-8132-11570523BD65', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7b39-a7ce-e7f02ae13ddc","partnership":"019cb84a-4100-7d41-b867-523ee1989b42","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-79ba-8132-11570523bd65","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-7573-8320-8acb794363d0","happened":"2026-03-04T10:00:00.000000Z","content":"3f050e02792979a06f599a8784eaa055a83e894cd48b9db6c1d22935ffd14e80"}],"changes":[{"table":"people_person","row":"019cb84a-4100-7573-8320-8acb794363d0","record":"019cb84a-4100-7573-8320-8acb794363d0","content":"8671e4a091e5243758979f6152683326e058b664cebf7de69fddc5cc708267ff"},{"table":"ground","row":"019cb84a-4100-76eb-81d1-09af9426528e","record":"019cb84a-4100-76eb-81d1-09af9426528e","content":"0fbf7ba82841c4399b96a7d7a1c5876cd25d37734fcda64937d1085f90f95900"}]}', '5518e8232eefa7e42cb851b12d57f39c1daaeccd9282f0d8d9d56c43d9688ad7');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7C42-8D70-1544707D50DE', 'JoinMember', '2026-03-04 10:00:00', '00000000-0000-0000-0000-000000000000', 'Test', 'System', NULL, NULL, '{"act":"019cb84a-4100-7c42-8d70-1544707d50de","partnership":"019cb84a-4100-7d41-b867-523ee1989b42","name":"JoinMember","at":"2026-03-04T10:00:00.000000Z","actor":"00000000-0000-0000-0000-000000000000","role":"System","agency":null,"why":"c9d04c9565fc665c80681fb1d829938026871f66e14f501e08531df66938a789","facts":[{"fact":"MemberJoined","record":"019cb84a-4100-79ba-8132-11570523bd65","happened":"2026-03-04T10:00:00.000000Z","content":"512e183967a7d63a7e1b51811763f8a3af105b8691646edc1cda196e94bb5b25"}],"changes":[{"table":"membership","row":"019cb84a-4100-79ba-8132-11570523bd65","record":"019cb84a-4100-79ba-8132-11570523bd65","content":"138ab746c1b4be0bec1db36b5d6f6499a096282e495491165e71262f91093f24"}]}', '214e7c7a60085c53c40708c18645233ad4fdc852151a256801b6db13f983b5bd');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7D80-B22B-6ABFB150E2CA', 'RecordContact', '2026-03-04 10:00:00', '019CB84A-4100-79BA-8132-11570523BD65', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7d80-b22b-6abfb150e2ca","partnership":"019cb84a-4100-7d41-b867-523ee1989b42","name":"RecordContact","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-79ba-8132-11570523bd65","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ContactReceived","record":"019cb84a-4100-7bbe-8984-da554e460516","happened":"2026-03-04T10:00:00.000000Z","content":"7a159d9d0c35c14a2f9d4dd575cdc6cb61ee2aa608c2dbfa4f055842e7a961b6"}],"changes":[{"table":"front_door_contact","row":"019cb84a-4100-7bbe-8984-da554e460516","record":"019cb84a-4100-7bbe-8984-da554e460516","content":"3ebd56a9a31f4735c55707dabd534e6d16e07bbc0d2230818b27c87198d56cd8"},{"table":"ground","row":"019cb84a-4100-71c3-99e9-8441c88f038d","record":"019cb84a-4100-71c3-99e9-8441c88f038d","content":"bb409f5ee733154c3fc11f9f5bbfe286e8e2edfce6bfb1c5532e1ca26b26ef00"}]}', 'e3e16bd31b79d0c5a17cab302e206c6961145115466631163f504bbd21276c23');
INSERT INTO "act" ("partnership_id", "id", "name", "at", "actor_id", "actor_name", "actor_role", "actor_agency", "reason", "canonical", "digest") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7FA2-B517-7F4CA8DDEBEA', 'RecordChild', '2026-03-04 10:00:00', '019CB84A-4100-79BA-8132-11570523BD65', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', NULL, '{"act":"019cb84a-4100-7fa2-b517-7f4ca8ddebea","partnership":"019cb84a-4100-7d41-b867-523ee1989b42","name":"RecordChild","at":"2026-03-04T10:00:00.000000Z","actor":"019cb84a-4100-79ba-8132-11570523bd65","role":"FrontDoorWorker","agency":"council","why":"b2bdf3e5d3710edfc5853e26cb632cc224799d720471dded9199750c83efd661","facts":[{"fact":"ChildRecorded","record":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","happened":"2026-03-04T10:00:00.000000Z","content":"744c18a9b23cc62f659396003ffb5d03915cef898a71a2b7b3474009b4ce4f5e"}],"changes":[{"table":"people_person","row":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","record":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","content":"ccb7e072dbf3134270231e8dfa3361896d61166d96031c6c60191aba81d8a3ec"},{"table":"ground","row":"019cb84a-4100-7218-a5ce-e194d5012320","record":"019cb84a-4100-7218-a5ce-e194d5012320","content":"cc414d606fc5bccacdecda3a3adb7cf7097efa0cb746b8f0fde5546b563fc523"}]}', '27ca781007bdc92c62c9ed7457456d766887679289a85bb3521a584c4aaae51d');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7252-A875-AE83EAB7B554', '019CB84A-4100-7B39-A7CE-E7F02AE13DDC', 0, 'people_person', '019CB84A-4100-7573-8320-8ACB794363D0', '019CB84A-4100-7573-8320-8ACB794363D0', NULL, '{"FamilyName":"Thistlewood","GivenName":"Robin","Id":"019cb84a-4100-7573-8320-8acb794363d0","Sex":"U","SortKey":"THISTLEWOOD ROBIN","Version":0}', 'e7219eac1b19df24d101e469eda45345');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7266-B5C6-319117EC46EB', '019CB84A-4100-7D80-B22B-6ABFB150E2CA', 0, 'front_door_contact', '019CB84A-4100-7BBE-8984-DA554E460516', '019CB84A-4100-7BBE-8984-DA554E460516', NULL, '{"AsTold":"Often hungry at school","CallerName":"A neighbour","ChildId":"019cb84a-4100-7573-8320-8acb794363d0","FamilyKnows":true,"Id":"019cb84a-4100-7bbe-8984-da554e460516","Method":"telephone","ReceivedAt":"2026-03-04T10:00:00Z","Source":"2A","Stage":"Waiting","Version":0,"Worry":"Often hungry at school"}', '61e49baad280a739b80df0a994c3cbc9');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7492-9CDB-9DD2DBFAC062', '019CB84A-4100-7C42-8D70-1544707D50DE', 0, 'membership', '019CB84A-4100-79BA-8132-11570523BD65', '019CB84A-4100-79BA-8132-11570523BD65', NULL, '{"AccountId":"019cb84a-4100-7ef8-949f-6a61a7ad6f0b","Agency":"council","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-79ba-8132-11570523bd65","Name":"Wanda Fieldfare","Role":"FrontDoorWorker","Team":"children-and-families-direct","Until":"9999-12-31T00:00:00Z","Version":0}', 'f719f651e2cfa5707bc077cfb47e1ece');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7819-B69F-0379FD2A8123', '019CB84A-4100-7B39-A7CE-E7F02AE13DDC', 1, 'ground', '019CB84A-4100-76EB-81D1-09AF9426528E', '019CB84A-4100-76EB-81D1-09AF9426528E', NULL, '{"ChildId":"019cb84a-4100-7573-8320-8acb794363d0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-76eb-81d1-09af9426528e","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7573-8320-8acb794363d0","SubjectId":"019cb84a-4100-7573-8320-8acb794363d0","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '6d2976d307fe289f9c991327ed069798');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7DFB-8ADD-CD05C0683D1C', '019CB84A-4100-7FA2-B517-7F4CA8DDEBEA', 0, 'people_person', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', NULL, '{"FamilyName":"Thistlewood","GivenName":"Wren","Id":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","Sex":"U","SortKey":"THISTLEWOOD WREN","Version":0}', '3b83214110897dc8e7e28bbe5c3471d4');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7F8B-954A-DAACE0CCCA29', '019CB84A-4100-7FA2-B517-7F4CA8DDEBEA', 1, 'ground', '019CB84A-4100-7218-A5CE-E194D5012320', '019CB84A-4100-7218-A5CE-E194D5012320', NULL, '{"ChildId":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-7218-a5ce-e194d5012320","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","SubjectId":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","Until":"9999-12-31T00:00:00Z","Why":"Nottingham City Council keeps this record"}', '9403f8e57f837879d14144bb97002d6b');
INSERT INTO "change" ("partnership_id", "id", "act_id", "position", "table", "row_id", "record_id", "before", "after", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7FCF-B78D-8E73AB59DFB9', '019CB84A-4100-7D80-B22B-6ABFB150E2CA', 1, 'ground', '019CB84A-4100-71C3-99E9-8441C88F038D', '019CB84A-4100-71C3-99E9-8441C88F038D', NULL, '{"ChildId":"019cb84a-4100-7573-8320-8acb794363d0","From":"2026-03-04T10:00:00Z","Id":"019cb84a-4100-71c3-99e9-8441c88f038d","Kind":"Agency","Party":"agency:council","SourceId":"019cb84a-4100-7bbe-8984-da554e460516","SubjectId":"019cb84a-4100-7bbe-8984-da554e460516","Until":"9999-12-31T00:00:00Z","Why":"Children and Families Direct answers contacts"}', '044a7f451b9d3394b302f0c59f828cdd');
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7654-9D70-CD2F2FEC794A', 'referral-decision', '2018-07-04', '019CB84A-4100-7BBE-8984-DA554E460516', '019CB84A-4100-7573-8320-8ACB794363D0', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'DecisionApproved,CallerTold', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "clock" ("partnership_id", "id", "rule", "rule_from", "record_id", "child_id", "started_at", "due_on", "due_at", "provisional", "waiting", "stopped_at", "ended_at", "breached_at", "late_reason", "late_note") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7C4B-B782-45EC78B54ABE', 'contact-acknowledgement', '2019-06-27', '019CB84A-4100-7BBE-8984-DA554E460516', '019CB84A-4100-7573-8320-8ACB794363D0', '2026-03-04 10:00:00', '2026-03-05', '2026-03-06 00:00:00', 0, 'ContactAcknowledged', NULL, NULL, NULL, NULL, NULL);
INSERT INTO "disclosure" ("partnership_id", "id", "at", "member_id", "member_name", "role", "agency", "page", "child_id", "listed", "why", "granted", "digest") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7BB7-BA27-98B13FA95FE1', '2026-03-04 10:00:00', '019CB84A-4100-79BA-8132-11570523BD65', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', '/children/{id}', '019CB84A-4100-7573-8320-8ACB794363D0', NULL, 'Front door', 1, '8f9ede9a8ee22ce2eb0262ef4b81cfdd683bcabe632d5775778e66690f469143');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7027-BC1A-F6F2D0195196', '019CB84A-4100-7B39-A7CE-E7F02AE13DDC', 0, 'ChildRecorded', '019CB84A-4100-7573-8320-8ACB794363D0', '019CB84A-4100-7573-8320-8ACB794363D0', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7573-8320-8acb794363d0","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-7573-8320-8acb794363d0"}', 'a8a22326659982bbf0a1c3717439d990');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7BC2-AC03-587D7D6DD258', '019CB84A-4100-7FA2-B517-7F4CA8DDEBEA', 0, 'ChildRecorded', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-777b-ab36-a7d48f8d8d8e","HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-777b-ab36-a7d48f8d8d8e"}', 'c6f3bdef4ab3a1a302eea4f9afc6d8dd');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7CE2-A8BD-AF4AB1D94B90', '019CB84A-4100-7C42-8D70-1544707D50DE', 0, 'MemberJoined', '019CB84A-4100-79BA-8132-11570523BD65', NULL, '2026-03-04 10:00:00', '{"Agency":"council","ChildId":null,"HappenedAt":"2026-03-04T10:00:00Z","RecordId":"019cb84a-4100-79ba-8132-11570523bd65","Role":"FrontDoorWorker","Team":"children-and-families-direct"}', 'b652fc96a4e9734c943cd55c4de97e90');
INSERT INTO "fact" ("partnership_id", "id", "act_id", "position", "name", "record_id", "child_id", "happened_at", "content", "salt") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7CF0-9BE9-BB000DDC023C', '019CB84A-4100-7D80-B22B-6ABFB150E2CA', 0, 'ContactReceived', '019CB84A-4100-7BBE-8984-DA554E460516', '019CB84A-4100-7573-8320-8ACB794363D0', '2026-03-04 10:00:00', '{"ChildId":"019cb84a-4100-7573-8320-8acb794363d0","HappenedAt":"2026-03-04T10:00:00Z","Method":"telephone","RecordId":"019cb84a-4100-7bbe-8984-da554e460516","Source":"2A"}', 'c268ab7c7aa6ddda10a1dc861eaa5d6c');
INSERT INTO "front_door_contact" ("partnership_id", "id", "child_id", "received_at", "method", "source", "caller_name", "caller_relation", "caller_reach", "caller_id", "as_told", "worry", "family_knows", "why_not_told", "stage", "acknowledged_at", "taken_by_id", "taken_by_name", "outcome", "outcome_reason", "rationale", "decided_by_id", "decided_by_name", "decided_at", "return_note", "told_at", "version") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7BBE-8984-DA554E460516', '019CB84A-4100-7573-8320-8ACB794363D0', '2026-03-04 10:00:00', 'telephone', '2A', 'A neighbour', NULL, NULL, NULL, 'Often hungry at school', 'Often hungry at school', 1, NULL, 'Waiting', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-71C3-99E9-8441C88F038D', 'Agency', '019CB84A-4100-7BBE-8984-DA554E460516', '019CB84A-4100-7573-8320-8ACB794363D0', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7BBE-8984-DA554E460516', 'Children and Families Direct answers contacts');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7218-A5CE-E194D5012320', 'Agency', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', 'Nottingham City Council keeps this record');
INSERT INTO "ground" ("partnership_id", "id", "kind", "subject_id", "child_id", "party", "member_id", "from", "until", "source_id", "why") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-76EB-81D1-09AF9426528E', 'Agency', '019CB84A-4100-7573-8320-8ACB794363D0', '019CB84A-4100-7573-8320-8ACB794363D0', 'agency:council', NULL, '2026-03-04 10:00:00', '9999-12-31 00:00:00', '019CB84A-4100-7573-8320-8ACB794363D0', 'Nottingham City Council keeps this record');
INSERT INTO "membership" ("partnership_id", "id", "account_id", "name", "role", "agency", "team", "from", "until", "version") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-79BA-8132-11570523BD65', '019CB84A-4100-7EF8-949F-6A61A7AD6F0B', 'Wanda Fieldfare', 'FrontDoorWorker', 'council', 'children-and-families-direct', '2026-03-04 10:00:00', '9999-12-31 00:00:00', 0);
INSERT INTO "partnership" ("id", "slug", "protocol", "demo") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', 'town-019cb84a41007d41b867523ee1989b42', 'nottingham', 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7573-8320-8ACB794363D0', 'Robin', 'Thistlewood', 'THISTLEWOOD ROBIN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "people_person" ("partnership_id", "id", "given_name", "family_name", "sort_key", "born_on", "sex", "ethnicity", "language", "communication_needs", "address", "postcode", "owner_id", "restricted_at", "version") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-777B-AB36-A7D48F8D8D8E', 'Wren', 'Thistlewood', 'THISTLEWOOD WREN', NULL, 'U', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO "seal" ("partnership_id", "number", "at", "previous", "items", "hash") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', 1, '2026-03-04 10:00:00', '', 'act 019cb84a-4100-7b39-a7ce-e7f02ae13ddc 5518e8232eefa7e42cb851b12d57f39c1daaeccd9282f0d8d9d56c43d9688ad7
disclosure 019cb84a-4100-7bb7-ba27-98b13fa95fe1 8f9ede9a8ee22ce2eb0262ef4b81cfdd683bcabe632d5775778e66690f469143
act 019cb84a-4100-7c42-8d70-1544707d50de 214e7c7a60085c53c40708c18645233ad4fdc852151a256801b6db13f983b5bd
act 019cb84a-4100-7d80-b22b-6abfb150e2ca e3e16bd31b79d0c5a17cab302e206c6961145115466631163f504bbd21276c23
', '249971cec6f6a050923efd147d2eb8002bfe91ce0ce02788da5e4ad8313b1b76');
INSERT INTO "unsealed" ("partnership_id", "item_id", "kind", "digest") VALUES ('019CB84A-4100-7D41-B867-523EE1989B42', '019CB84A-4100-7FA2-B517-7F4CA8DDEBEA', 'act', '27ca781007bdc92c62c9ed7457456d766887679289a85bb3521a584c4aaae51d');
