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
