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
