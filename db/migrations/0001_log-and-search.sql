CREATE TRIGGER `event_only_grows` BEFORE DELETE ON `event` BEGIN
	SELECT raise(ABORT, 'the log only grows');
END;
--> statement-breakpoint
CREATE TRIGGER `event_only_erases` BEFORE UPDATE ON `event`
WHEN NOT (
	new.`data` IS NULL AND new.`seq` IS old.`seq` AND new.`request` IS old.`request` AND new.`type` IS old.`type`
	AND new.`at` IS old.`at` AND new.`by` IS old.`by` AND new.`digest` IS old.`digest` AND new.`hash` IS old.`hash`
)
BEGIN
	SELECT raise(ABORT, 'of an event only the content may be erased');
END;
--> statement-breakpoint
CREATE TRIGGER `request_keeps_its_numbers` BEFORE UPDATE OF `number`, `protocol_year`, `protocol_no` ON `request`
WHEN new.`number` IS NOT old.`number` OR new.`protocol_year` IS NOT old.`protocol_year` OR new.`protocol_no` IS NOT old.`protocol_no`
BEGIN
	SELECT raise(ABORT, 'a request keeps its numbers');
END;
--> statement-breakpoint
CREATE TRIGGER `request_stays` BEFORE DELETE ON `request` BEGIN
	SELECT raise(ABORT, 'a request is never deleted');
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(
	words, content = '', contentless_delete = 1, detail = none, prefix = '3 4 5 6 7 8 9 10 11 12 13 14', tokenize = 'ascii'
);
