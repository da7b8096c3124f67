DROP TABLE `search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search` USING fts5(
	words, content = '', contentless_delete = 1, detail = none, prefix = '3 4 5 6 7 8 9 10 11 12 13 14', tokenize = 'ascii'
);
