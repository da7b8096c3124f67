ALTER TABLE `slot` ADD `most` integer;--> statement-breakpoint
ALTER TABLE `slot` ADD `day_starts` integer;--> statement-breakpoint
ALTER TABLE `slot` ADD `day_ends` integer;--> statement-breakpoint
CREATE TRIGGER `slot_day_full` BEFORE INSERT ON `slot`
WHEN new.`most` IS NOT NULL AND (
	SELECT count(*) FROM `slot` WHERE `resource` = new.`resource` AND `seq` IS NOT new.`seq`
		AND `starts_at` >= new.`day_starts` AND `starts_at` < new.`day_ends`
) >= new.`most`
BEGIN
	SELECT raise(ABORT, 'day full');
END;
--> statement-breakpoint
CREATE TRIGGER `slot_day_still_full` BEFORE UPDATE OF `resource`, `starts_at`, `most`, `day_starts`, `day_ends` ON `slot`
WHEN new.`most` IS NOT NULL AND (
	SELECT count(*) FROM `slot` WHERE `resource` = new.`resource` AND `seq` IS NOT new.`seq`
		AND `starts_at` >= new.`day_starts` AND `starts_at` < new.`day_ends`
) >= new.`most`
BEGIN
	SELECT raise(ABORT, 'day full');
END;
