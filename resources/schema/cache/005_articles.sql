-- Articles are found by their words. Few change, and seldom: triggers keep the index in step.
CREATE VIRTUAL TABLE article_text USING fts5 (
    title, text, content = 'article', content_rowid = 'id', tokenize = 'saskare', prefix = '2 3');
INSERT INTO article_text (article_text) VALUES ('rebuild');
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
    INSERT INTO article_text (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_changed AFTER UPDATE OF title, text ON article BEGIN
    INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_text (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
    INSERT INTO article_text (article_text, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;

-- Where a canned response is kept at the help desk.
ALTER TABLE canned_response ADD COLUMN folder TEXT NOT NULL DEFAULT '';
