-- Feeds go on by a number that each row is given once it is committed, in the order in which that was seen, so that none is passed over.
ALTER TABLE goods_receipt
    ADD COLUMN feed_no BIGINT NULL,
    ADD UNIQUE KEY goods_receipt_feed (feed_no),
    DROP KEY goods_receipt_declarant,
    DROP KEY goods_receipt_trader,
    ADD KEY goods_receipt_declarant (declarant_id, feed_no),
    ADD KEY goods_receipt_trader (trader_id, feed_no);
ALTER TABLE manifest_receipt
    ADD COLUMN feed_no BIGINT NULL,
    ADD UNIQUE KEY manifest_receipt_feed (feed_no),
    DROP KEY manifest_receipt_filer,
    ADD KEY manifest_receipt_filer (filer_id, feed_no);
ALTER TABLE collaboration_result
    ADD COLUMN feed_no BIGINT NULL,
    ADD UNIQUE KEY collaboration_result_number (feed_no),
    DROP KEY collaboration_result_feed,
    ADD KEY collaboration_result_feed (party, feed_no);
INSERT INTO platform_lock (name) VALUES ('goods-receipts'), ('manifest-receipts'), ('results');
