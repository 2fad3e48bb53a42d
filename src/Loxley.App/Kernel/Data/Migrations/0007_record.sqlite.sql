-- Notes, warnings and documents: what stands in a child's record, each governed by it.

CREATE TABLE "people_note" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "written_as_id" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "happened_on" TEXT NOT NULL,
    "happened_at" TEXT NOT NULL,
    "timed" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "only_here" TEXT NULL,
    "child_words" TEXT NULL,
    "significant" INTEGER NOT NULL,
    "shown" INTEGER NOT NULL,
    "finished_at" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawn_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_note_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_note_correction" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "note_id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    CONSTRAINT "pk_people_note_correction_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_warning" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "family_knows" INTEGER NOT NULL,
    "why_not_told" TEXT NULL,
    "recorded_at" TEXT NOT NULL,
    "recorded_by_id" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "review_on" TEXT NOT NULL,
    "agreed_at" TEXT NULL,
    "agreed_by" TEXT NULL,
    "ended_at" TEXT NULL,
    "ended_by" TEXT NULL,
    "ended_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_warning_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_document" (
    "partnership_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "child_id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind_code" TEXT NOT NULL,
    "dated_on" TEXT NULL,
    "media_type" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "added_at" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "replaced_at" TEXT NULL,
    "withdrawn_at" TEXT NULL,
    "withdrawn_by" TEXT NULL,
    "withdrawn_why" TEXT NULL,
    "version" INTEGER NOT NULL,
    CONSTRAINT "pk_people_document_partnership_id_id" PRIMARY KEY ("partnership_id", "id")
);


CREATE TABLE "people_document_bytes" (
    "partnership_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    CONSTRAINT "pk_people_document_bytes_partnership_id_document_id" PRIMARY KEY ("partnership_id", "document_id")
);


CREATE INDEX "ix_people_note_partnership_id_child_id_happened_at_id" ON "people_note" ("partnership_id", "child_id", "happened_at", "id");


CREATE INDEX "ix_people_note_partnership_id_written_as_id" ON "people_note" ("partnership_id", "written_as_id");


CREATE INDEX "ix_people_note_correction_partnership_id_note_id" ON "people_note_correction" ("partnership_id", "note_id");


CREATE INDEX "ix_people_warning_partnership_id_child_id" ON "people_warning" ("partnership_id", "child_id");


CREATE INDEX "ix_people_warning_partnership_id_owner_id_review_on" ON "people_warning" ("partnership_id", "owner_id", "review_on") WHERE ended_at IS NULL;


CREATE INDEX "ix_people_document_partnership_id_child_id" ON "people_document" ("partnership_id", "child_id");


CREATE UNIQUE INDEX "ux_people_document_partnership_id_first_id_number" ON "people_document" ("partnership_id", "first_id", "number");
