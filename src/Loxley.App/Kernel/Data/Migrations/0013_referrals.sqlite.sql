-- Referrals as professionals write them, each child of one, what a contact that came by one says, and since when a professional is owed word by voice.

ALTER TABLE "front_door_contact" ADD COLUMN "referral_form_id" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "referred" TEXT NULL;

ALTER TABLE "front_door_contact" ADD COLUMN "voice_owed_since" TEXT NULL;

CREATE TABLE "referring_form" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "begun_at" TEXT NOT NULL,
    "danger" INTEGER NOT NULL,
    "danger_words" TEXT NULL,
    "answers" TEXT NOT NULL,
    "urgent_at" TEXT NULL,
    "left_at" TEXT NULL,
    "sent_at" TEXT NULL,
    "sent_by_name" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_referring_form_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE TABLE "referring_child" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "form_id" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "given_name" TEXT NULL,
    "family_name" TEXT NULL,
    "born_on" TEXT NULL,
    "address" TEXT NULL,
    "postcode" TEXT NULL,
    "description" TEXT NULL,
    "answers" TEXT NOT NULL,
    "taken_out_at" TEXT NULL,
    "contact_id" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_referring_child_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE INDEX "ix_referring_form_partnership_id_author_id_begun_at" ON "referring_form" ("partnership_id", "author_id", "begun_at");

CREATE INDEX "ix_referring_form_partnership_id_sent_at_agency_begun_at" ON "referring_form" ("partnership_id", "sent_at", "agency", "begun_at");

CREATE INDEX "ix_referring_child_partnership_id_form_id" ON "referring_child" ("partnership_id", "form_id");
