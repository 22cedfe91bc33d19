package cn.singlewindow.ws.soap;

import cn.singlewindow.shared.Scope;

/**
 * What is known of a message whose signature was verified.
 *
 * @param signer SHA-256 of the certificate, in hex
 * @param signature the signature's value
 */
@SuppressWarnings("ArrayRecordComponent") // a signature is not compared by value
record Verified(Scope scope, String signer, byte[] signature) {}
