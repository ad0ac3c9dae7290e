-- evidence(signal_id): the statements behind one signal, as in v_evidence, the newest first; withheld_for says where
-- one leads to its document and not to a passage.
--
-- Parameters: signal
SELECT * FROM v_evidence WHERE signal_id = signal ORDER BY known_at DESC, document_id, paragraph, char_start
