ALTER TABLE `event` ALTER COLUMN `about` DROP NOT NULL;--> statement-breakpoint
ALTER TABLE `event` ADD COLUMN `office` text;--> statement-breakpoint
ALTER TABLE `event` ADD CONSTRAINT `event_of_one` CHECK ((about is null) <> (office is null));--> statement-breakpoint
CREATE INDEX `event_office` ON `event` (`office`) WHERE office is not null;--> statement-breakpoint
DROP TRIGGER `event_only_erases`;--> statement-breakpoint
CREATE TRIGGER `event_only_erases` BEFORE UPDATE ON `event`
WHEN NOT (
	new.`data` IS NULL AND new.`seq` IS old.`seq` AND new.`about` IS old.`about` AND new.`office` IS old.`office`
	AND new.`type` IS old.`type` AND new.`at` IS old.`at` AND new.`by` IS old.`by`
	AND new.`digest` IS old.`digest` AND new.`hash` IS old.`hash`
)
BEGIN
	SELECT raise(ABORT, 'of an event only the content may be erased');
END;
