-- How urgent the front door says a contact is, and when an adviser passed it to a social worker.

ALTER TABLE front_door_contact ADD COLUMN urgency text COLLATE "C" NULL;

ALTER TABLE front_door_contact ADD COLUMN passed_to_social_worker_at timestamp with time zone NULL;
