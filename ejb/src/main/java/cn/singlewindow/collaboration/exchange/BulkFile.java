package cn.singlewindow.collaboration.exchange;

/**
 * What a file of many records is announced with (RC-02 R2).
 *
 * @param receiver code of the agency it is for; empty for the window itself
 * @param dataset as the sharing catalogue names it, 1 to 60 of {@code A-Z a-z 0-9 . _ -}
 * @param sequence 1, 2, 3 … for one sender, receiver and dataset
 * @param name file name, 1 to 120 characters
 * @param size in bytes
 * @param sha256 of the bytes, in hex
 * @param records control total: how many records are inside
 */
public record BulkFile(
        String receiver, String dataset, long sequence, String name, long size, String sha256, long records) {}
