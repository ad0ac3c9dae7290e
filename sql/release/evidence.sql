-- evidence(signal_id): the statements behind one signal, as in v_evidence, the newest first.
--
-- Parameters: signal
SELECT * FROM v_evidence WHERE signal_id = signal ORDER BY known_at DESC, document_id, paragraph, char_start
