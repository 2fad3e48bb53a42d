-- What a decision on a contact says besides its outcome, and what social care does next about a referral.

ALTER TABLE front_door_contact ADD COLUMN cannot_tell_at timestamp with time zone NULL;

ALTER TABLE front_door_contact ADD COLUMN answer text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN advice_or_service text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN passed_to_id uuid NULL;

ALTER TABLE front_door_contact ADD COLUMN passed_to_name text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN agreed_by text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN without_agreement text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN next_step text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN next_step_note text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN arrived_on date NULL;

ALTER TABLE front_door_contact ADD COLUMN acted_at timestamp with time zone NULL;

ALTER TABLE front_door_referral ADD COLUMN next_step text COLLATE "C" NULL;

ALTER TABLE front_door_referral ADD COLUMN next_step_note text COLLATE "C" NULL;
