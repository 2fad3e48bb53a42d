-- Since when a professional is to confirm in writing what they told by word of mouth, when a caller asked again, and which contact a child of a referral form confirms; and what became of the assessment after a referral.

ALTER TABLE "front_door_contact" ADD COLUMN "confirmation_owed_since" timestamp with time zone NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "asked_again_at" timestamp with time zone NULL;

ALTER TABLE "referring_child" ADD COLUMN "confirms_id" uuid NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "assessed_on" date NULL;

ALTER TABLE "front_door_referral" ADD COLUMN "not_assessed_at" timestamp with time zone NULL;
