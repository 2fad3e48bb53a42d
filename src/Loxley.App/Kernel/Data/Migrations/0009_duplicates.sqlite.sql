-- Records that may be of one person, and what was judged of them.

CREATE TABLE "possible_duplicate" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "reasons" TEXT NOT NULL,
    "found_at" TEXT NOT NULL,
    CONSTRAINT "pk_possible_duplicate_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE UNIQUE INDEX "ux_possible_duplicate_partnership_id_first_id_second_id" ON "possible_duplicate" ("partnership_id", "first_id", "second_id");

CREATE INDEX "ix_possible_duplicate_partnership_id_score_id" ON "possible_duplicate" ("partnership_id", "score" DESC, "id");

CREATE TABLE "people_duplicate_judgement" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "kept_id" TEXT NULL,
    "other_id" TEXT NULL,
    "reason" TEXT NOT NULL,
    "judged_at" TEXT NOT NULL,
    "judged_by" TEXT NOT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawn_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_duplicate_judgement_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);

CREATE UNIQUE INDEX "ux_people_duplicate_judgement_partnership_id_first_id_second_id" ON "people_duplicate_judgement" ("partnership_id", "first_id", "second_id") WHERE withdrawn_at IS NULL;

CREATE UNIQUE INDEX "ux_people_duplicate_judgement_partnership_id_other_id" ON "people_duplicate_judgement" ("partnership_id", "other_id") WHERE other_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX "ix_people_duplicate_judgement_partnership_id_kept_id" ON "people_duplicate_judgement" ("partnership_id", "kept_id") WHERE kept_id IS NOT NULL AND withdrawn_at IS NULL;

CREATE INDEX "ix_people_duplicate_judgement_partnership_id_judged_at" ON "people_duplicate_judgement" ("partnership_id", "judged_at");

ALTER TABLE "people_person" ADD COLUMN "go_on_with_id" TEXT NULL;

CREATE INDEX "ix_people_person_partnership_id_go_on_with_id" ON "people_person" ("partnership_id", "go_on_with_id") WHERE go_on_with_id IS NOT NULL;
